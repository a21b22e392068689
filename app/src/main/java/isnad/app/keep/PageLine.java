package isnad.app.keep;

import isnad.model.Passage.Role;
import isnad.model.Reading;
import isnad.model.Sentence;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// A page's title, a heading or a sentence of it: what a phrase must stand in.
public record PageLine(Span span, List<Token> tokens) {
  /// @param reading with its words or without
  public static List<PageLine> of(Reading reading) {
    var lines = new ArrayList<PageLine>();
    var article = reading.article();
    for (var passage : article.passages()) {
      if (passage.role() == Role.TITLE || passage.role() == Role.HEADING) {
        lines.add(line(article.source(), passage.span()));
      }
    }
    for (var sentence : reading.sentences()) {
      var tokens = sentence.tokens();
      lines.add(tokens.isEmpty() ? line(article.source(), sentence.span()) : of(sentence));
    }
    return lines;
  }

  private static PageLine of(Sentence sentence) {
    return new PageLine(sentence.span(), sentence.tokens());
  }

  private static PageLine line(Source source, Span span) {
    return new PageLine(span, Tokenizer.tokens(Readable.of(source, span)));
  }
}
