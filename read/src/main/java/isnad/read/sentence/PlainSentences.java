package isnad.read.sentence;

import isnad.model.Article;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Sentence;
import isnad.model.Source;
import isnad.model.Span;
import java.util.List;

/// The sentences of a bare text that is all body, as the packs' examples are.
public final class PlainSentences {
  private PlainSentences() {}

  public static List<Sentence> of(String text) {
    var source = new Source("example", "example", "", Source.Media.TEXT, text, Metadata.NONE);
    var body = new Passage(new Span(0, text.length()), Passage.Role.BODY, "example");
    return new SentenceReader().read(new Article(source, Metadata.NONE, List.of(body)));
  }
}
