package isnad.read.body;

import isnad.model.Article;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Passage.Role;
import isnad.model.Source;
import isnad.model.Span;
import isnad.read.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/// Labels every passage of a page with its role and fills in what the page says of itself; what the
/// caller gave is kept.
///
/// Reads any string. Of a page longer than [#LONGEST] units the rest is one passage of furniture;
/// elements nested deeper than [#DEEPEST] are read as if they were not nested.
public final class BodyReader {
  /// The longest text that is read, in UTF-16 units.
  public static final int LONGEST = 5_000_000;

  /// The deepest nesting of HTML elements that is followed.
  public static final int DEEPEST = 256;

  private final Furniture furniture;

  private BodyReader(Furniture furniture) {
    this.furniture = furniture;
  }

  /// @throws isnad.read.pack.PackException where a rule does not do what its examples say
  public static BodyReader from(Packs packs) {
    return new BodyReader(Furniture.of(packs));
  }

  public Article read(Source source) {
    if (source.text().length() > LONGEST) {
      return readStart(source);
    }
    return switch (source.media()) {
      case TEXT -> readText(source);
      case HTML -> readMarkup(source);
    };
  }

  private Article readStart(Source source) {
    var cut = Character.isHighSurrogate(source.text().charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    var start =
        new Source(
            source.id(),
            source.file(),
            source.sha256(),
            source.media(),
            source.text().substring(0, cut),
            source.given());
    var article = read(start);
    var passages = new ArrayList<>(article.passages());
    var rest = new Span(cut, source.text().length());
    passages.add(new Passage(rest, Role.NAVIGATION, "beyond-the-limit"));
    return new Article(source, article.metadata(), passages);
  }

  private Article readText(Source source) {
    var labels = new Labels(TextBlocks.of(source.text()));
    new LineLabels(labels, furniture, i -> i).label();
    var head = new HeadLabels(labels, furniture);
    head.bylines();
    head.title(source.given().title());
    head.summaries();
    var headings = new HeadingLabels(labels);
    headings.signature();
    headings.label();
    var found = new Bylines(labels, furniture).read();
    return article(source, labels, source.given().or(found), "line");
  }

  private Article readMarkup(Source source) {
    var page =
        Parser.htmlParser()
            .setTrackPosition(true)
            .setMaxDepth(DEEPEST)
            .parseInput(source.text(), "");
    var facts = source.given().or(new PageFacts(page, furniture.months()).read());
    var marks = new NameMarks(furniture);
    var pieces = MarkupBlocks.of(source, page, marks);
    var labels = new BodyFinder(page, pieces, marks, furniture.bodies()).find();
    new LineLabels(labels, furniture, new Parts(pieces)::end).label();
    var head = new HeadLabels(labels, furniture);
    head.title(facts.title());
    head.bylines();
    head.summaries();
    var markup = new MarkupLabels(labels);
    markup.label();
    new HeadingLabels(labels).label();
    markup.emptyHeadings();
    return article(source, labels, facts.or(new Bylines(labels, furniture).read()), "paragraph");
  }

  private Article article(Source source, Labels labels, Metadata metadata, String rule) {
    var passages = labels.passages(rule);
    var language = Language.of(kept(labels), furniture.common());
    var seen = new Metadata(null, null, null, null, null, language);
    var languageLast =
        new Metadata(
            metadata.url(),
            metadata.title(),
            metadata.outlet(),
            metadata.author(),
            metadata.published(),
            source.given().language());
    return new Article(source, languageLast.or(seen).or(metadata), passages);
  }

  private static List<Block> kept(Labels labels) {
    var kept = new ArrayList<Block>();
    for (var i = 0; i < labels.size(); i++) {
      if (labels.role(i).kept()) {
        kept.add(labels.block(i));
      }
    }
    return kept;
  }
}
