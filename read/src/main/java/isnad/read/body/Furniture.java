package isnad.read.body;

import isnad.model.Span;
import isnad.read.pack.Packs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the packs know of pages: the words of their furniture, the names of their parts, and the
/// words by which a page's language, its date and its agencies are known.
///
/// @param lines rules on words, in the packs' order: the first that fits labels a line
/// @param names rules on names of parts of HTML pages
/// @param bodies names of the part that is the article, the surest first
/// @param common of each language words that running text cannot do without
/// @param months names of months, folded, with their number
/// @param agencies names of news agencies, folded
/// @param staff names by which a paper signs as a whole, folded
record Furniture(
    List<LineRule> lines,
    List<NameRule> names,
    List<String> bodies,
    Map<String, List<String>> common,
    Map<String, Integer> months,
    List<String> agencies,
    List<String> staff) {
  Furniture {
    staff = List.copyOf(staff);
    lines = List.copyOf(lines);
    names = List.copyOf(names);
    bodies = List.copyOf(bodies);
    agencies = List.copyOf(agencies);
  }

  static Furniture of(Packs packs) {
    var common = new LinkedHashMap<String, List<String>>();
    for (var entry : packs.all("page_words")) {
      entry.only("language", "words");
      common.put(
          entry.text("language"), entry.texts("words").stream().map(Wording::plain).toList());
    }
    return new Furniture(
        packs.all("furniture").stream().map(LineRule::of).toList(),
        packs.all("furniture_names").stream().map(NameRule::of).toList(),
        texts(packs, "body_names").stream().map(text -> " " + text + " ").toList(),
        common,
        months(packs),
        texts(packs, "page_agencies").stream().map(Wording::plain).toList(),
        texts(packs, "page_staff").stream().map(Wording::plain).toList());
  }

  /// The first rule that knows the line by its words.
  Optional<LineRule> ruleFor(Block block) {
    var bare = LineRule.withoutFigures(block.plain());
    for (var rule : lines) {
      if (rule.fits(block, bare)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /// The rule called `name`, with its cues, where the packs have it.
  List<String> cues(String name) {
    return lines.stream()
        .filter(rule -> rule.name().equals(name))
        .flatMap(rule -> rule.cues().stream())
        .toList();
  }

  static Block line(String text) {
    return Block.of(new Span(0, text.length()), text, Block.Kind.PARAGRAPH, 0, 0);
  }

  private static List<String> texts(Packs packs, String key) {
    return packs.all(key).stream()
        .flatMap(entry -> entry.only("names").texts("names").stream())
        .toList();
  }

  private static Map<String, Integer> months(Packs packs) {
    var months = new HashMap<String, Integer>();
    for (var key : List.of("months", "page_months")) {
      for (var entry : packs.all(key)) {
        var number = Integer.valueOf(entry.text("number"));
        entry.texts("names").forEach(name -> months.put(Wording.plain(name), number));
      }
    }
    return months;
  }
}
