package isnad.app.export;

import java.util.ArrayList;
import java.util.List;

/// Breaks a paragraph into lines of so many cells. Isolates and colours that are open at a break
/// are closed on the line and opened again on the next, so that each line stands by itself.
final class Wrap {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int cells;

  private Wrap(int width) {
    this.width = Math.max(width, 1);
  }

  static List<String> lines(String paragraph, int width) {
    var wrap = new Wrap(width);
    for (var word : paragraph.split(" ")) {
      wrap.word(word);
    }
    wrap.breakLine();
    return wrap.lines;
  }

  private void word(String word) {
    var needed = Cells.of(word);
    if (cells > 0 && cells + 1 + needed > width) {
      breakLine();
    } else if (cells > 0) {
      line.append(' ');
      cells++;
    }
    for (var i = 0; i < word.length(); ) {
      i = letter(word, i);
    }
  }

  private int letter(String word, int at) {
    if (word.charAt(at) == Ink.ESCAPE) {
      return code(word, at);
    }
    var c = word.codePointAt(at);
    var end = at + Character.charCount(c);
    if (cells + Cells.of(c) > width && cells > 0) {
      breakLine();
    }
    remember(c, word.substring(at, end));
    line.appendCodePoint(c);
    cells += Cells.of(c);
    return end;
  }

  private int code(String word, int at) {
    var end = Ink.endOfCode(word, at);
    var code = word.substring(at, end);
    if (code.equals(Ink.RESET)) {
      open.removeIf(o -> o.charAt(0) == Ink.ESCAPE);
    } else {
      open.add(code);
    }
    line.append(code);
    return end;
  }

  private void remember(int c, String text) {
    if (Bidi.opens(c)) {
      open.add(text);
    } else if (Bidi.closes(c)) {
      for (var i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).charAt(0) != Ink.ESCAPE) {
          open.remove(i);
          return;
        }
      }
    }
  }

  private void breakLine() {
    var coloured = false;
    for (var o : open) {
      coloured |= o.charAt(0) == Ink.ESCAPE;
      line.append(o.charAt(0) == Ink.ESCAPE ? "" : Character.toString(Bidi.POP_ISOLATE));
    }
    lines.add(line.append(coloured ? Ink.RESET : "").toString());
    line.setLength(0);
    open.forEach(line::append);
    cells = 0;
  }
}
