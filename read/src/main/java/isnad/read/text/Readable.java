package isnad.read.text;

import isnad.model.Source;
import isnad.model.Span;

/// A stretch of a source as a reader sees it, with the way back.
///
/// Of plain text it is the very characters. Of HTML tags, comments and scripts are gone, entities
/// are characters, runs of white space are one space, and block tags and `<br>` are newlines. Any
/// string can be read, cut where it may be, in one pass.
public final class Readable {
  private final String text;
  private final int start;
  private final int[] froms;
  private final int[] tos;

  /// Where `froms` is empty the text is the source's own from `start` on.
  Readable(String text, int start, int[] froms, int[] tos) {
    this.text = text;
    this.start = start;
    this.froms = froms;
    this.tos = tos;
  }

  public static Readable of(Source source, Span span) {
    return switch (source.media()) {
      case TEXT -> new Readable(source.quote(span), span.start(), new int[0], new int[0]);
      case HTML -> new MarkupScanner(source.text(), span).scan();
    };
  }

  public String text() {
    return text;
  }

  /// The stretch of the source that `text().substring(from, to)` was read from. Where nothing lies
  /// between `from` and `to` it is empty.
  public Span toSource(int from, int to) {
    if (from < 0 || to < from || to > text.length()) {
      throw new IllegalArgumentException("no stretch from " + from + " to " + to);
    }
    if (froms.length == 0) {
      return new Span(start + from, start + to);
    }
    if (from == to) {
      var at = from < froms.length ? froms[from] : tos[from - 1];
      return new Span(at, at);
    }
    return new Span(froms[from], tos[to - 1]);
  }
}
