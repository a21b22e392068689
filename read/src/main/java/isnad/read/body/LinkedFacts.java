package isnad.read.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// What a page's linked data (JSON-LD) says of its article.
final class LinkedFacts {
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "blogposting",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "reviewnewsarticle",
          "socialmediaposting",
          "liveblogposting",
          "techarticle",
          "scholarlyarticle",
          "report",
          "webpage");

  private static final int MOST_ARTICLES = 10;

  /// Facts of the article alone, paths from it on; those of a real article before a web page's.
  private final List<JsonFacts.Fact> facts;

  private LinkedFacts(List<JsonFacts.Fact> facts) {
    this.facts = facts;
  }

  static LinkedFacts of(Document page) {
    var found = new ArrayList<JsonFacts.Fact>();
    var weaker = new ArrayList<JsonFacts.Fact>();
    var roots = 0;
    for (var script : page.select("script[type*=ld+json]")) {
      var facts = JsonFacts.of(script.data());
      for (var fact : facts) {
        var type = fact.value().toLowerCase(Locale.ROOT);
        if (isType(fact.path()) && ARTICLES.contains(type) && roots++ < MOST_ARTICLES) {
          var root = fact.path().substring(0, fact.path().indexOf("@type"));
          under(root, facts).forEach((type.equals("webpage") ? weaker : found)::add);
        }
      }
    }
    found.addAll(weaker);
    return new LinkedFacts(found);
  }

  private static Stream<JsonFacts.Fact> under(String root, List<JsonFacts.Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.path().startsWith(root))
        .map(fact -> new JsonFacts.Fact(fact.path().substring(root.length()), fact.value()));
  }

  /// The texts of one path, list places left out.
  Stream<String> texts(String path) {
    return facts.stream()
        .filter(fact -> withoutPlaces(fact.path()).equals(path))
        .map(fact -> Parser.unescapeEntities(fact.value(), false).strip())
        .filter(text -> !text.isEmpty());
  }

  /// All authors of the article as one line.
  Stream<String> authors() {
    var names = Stream.concat(texts("author/name"), texts("author")).distinct().toList();
    return names.isEmpty() ? Stream.empty() : Stream.of(String.join(", ", names));
  }

  private static boolean isType(String path) {
    var at = path.indexOf("@type");
    return at >= 0 && path.indexOf('/', at + "@type/".length()) < 0;
  }

  private static String withoutPlaces(String path) {
    var out = new StringBuilder();
    for (var key : path.split("/")) {
      if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
        out.append(out.isEmpty() ? "" : "/").append(key);
      }
    }
    return out.toString();
  }
}
