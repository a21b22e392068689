package isnad.read.text;

import isnad.model.Source;
import isnad.model.Span;

/// A stretch of a source as a reader sees it, with the way back.
public final class Readable {
  private final String text;
  private final int start;

  private Readable(String text, int start) {
    this.text = text;
    this.start = start;
  }

  public static Readable of(Source source, Span span) {
    return new Readable(source.quote(span), span.start());
  }

  public String text() {
    return text;
  }

  public Span toSource(int from, int to) {
    return new Span(start + from, start + to);
  }
}
