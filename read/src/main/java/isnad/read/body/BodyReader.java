package isnad.read.body;

import isnad.model.Article;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Passage.Role;
import isnad.model.Source;
import isnad.read.pack.Packs;
import java.util.List;
import org.jsoup.parser.Parser;

/// Reads which passages of a page are its article.
public final class BodyReader {
  private final Furniture furniture;
  private final Dateline dateline;

  private BodyReader(Furniture furniture, Dateline dateline) {
    this.furniture = furniture;
    this.dateline = dateline;
  }

  public static BodyReader from(Packs packs) {
    return new BodyReader(Furniture.from(packs), Dateline.from(packs));
  }

  /// Every passage labelled; what the caller knows of the page goes before what the page shows.
  public Article read(Source source) {
    return switch (source.media()) {
      case TEXT -> label(source, TextBlocks.of(source), Metadata.NONE);
      case HTML -> {
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        yield label(source, HtmlBlocks.of(page, furniture), PageMetadata.of(page));
      }
    };
  }

  private Article label(Source source, List<Block> blocks, Metadata shown) {
    var labels = new Labels(furniture, dateline, blocks, shown.title());
    var metadata = source.given().or(shown).or(labels.metadata());
    var passages =
        labels.passages().stream()
            .map(p -> blocks.size() == 1 ? new Passage(p.span(), Role.BODY, "only passage") : p)
            .toList();
    return new Article(source, metadata, passages);
  }
}
