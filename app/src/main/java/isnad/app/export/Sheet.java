package isnad.app.export;

import java.io.IOException;
import java.io.Writer;

/// Lines of text being set, as wide as the terminal, each readable by itself.
final class Sheet {
  private static final int NARROWEST = 20;

  private final Writer out;
  private final TextStyle style;

  Sheet(Writer out, TextStyle style) {
    this.out = out;
    this.style = style;
  }

  /// A paragraph, indented.
  void line(int indent, String text) throws IOException {
    item(indent, "", text);
  }

  /// A paragraph behind a head (a number, a shape) that stands out by its own width.
  void item(int indent, String head, String text) throws IOException {
    var hang = indent + Cells.of(head);
    var start = " ".repeat(indent) + head;
    for (var line : Wrap.lines(text, Math.max(NARROWEST, style.width() - hang))) {
      out.write(Bidi.line(start + line, style.language()));
      out.write('\n');
      start = " ".repeat(hang);
    }
  }

  /// A line that is set already.
  void exact(String line) throws IOException {
    out.write(Bidi.line(line, style.language()));
    out.write('\n');
  }

  void blank() throws IOException {
    out.write('\n');
  }

  String ink(Ink ink, String text) {
    return style.colour() ? ink.on(text) : text;
  }

  TextStyle style() {
    return style;
  }
}
