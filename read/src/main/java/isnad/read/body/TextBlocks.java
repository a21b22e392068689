package isnad.read.body;

import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts plain text into its lines; lines broken at a fixed width are put together again.
final class TextBlocks {
  private static final int NARROWEST = 55;
  private static final int WIDEST = 100;
  private static final int FEWEST_BROKEN_LINES = 4;
  private static final double MOST_OF_THEM = 0.6;

  private TextBlocks() {}

  static List<Block> of(String text) {
    var lines = lines(text);
    return isBroken(lines) ? joined(lines, text) : lines;
  }

  private static List<Block> lines(String text) {
    var blocks = new ArrayList<Block>();
    var gap = 0;
    var from = 0;
    while (from < text.length()) {
      var to = lineEnd(text, from);
      var start = from;
      var end = to;
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        var span = new Span(start, end);
        blocks.add(Block.of(span, text.substring(start, end), Block.Kind.PARAGRAPH, 0, gap));
        gap = 0;
      } else {
        gap++;
      }
      from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
    }
    return blocks;
  }

  private static int lineEnd(String text, int from) {
    var to = from;
    while (to < text.length() && !isLineEnd(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /// Whether most lines end at about one width in the middle of a sentence.
  private static boolean isBroken(List<Block> lines) {
    var broken = 0;
    var within = 0;
    for (var i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).text().length() > WIDEST) {
        return false;
      }
      if (lines.get(i + 1).gap() == 0) {
        within++;
        broken += continues(lines.get(i)) ? 1 : 0;
      }
    }
    return broken >= FEWEST_BROKEN_LINES && broken >= MOST_OF_THEM * within;
  }

  private static boolean continues(Block line) {
    return line.text().length() >= NARROWEST && !line.stops();
  }

  private static List<Block> joined(List<Block> lines, String text) {
    var blocks = new ArrayList<Block>();
    for (var i = 0; i < lines.size(); ) {
      var first = i;
      while (++i < lines.size()
          && lines.get(i).gap() == 0
          && lines.get(i - 1).text().length() >= NARROWEST) {}
      var span = lines.get(first).span().and(lines.get(i - 1).span());
      var quote = text.substring(span.start(), span.end());
      blocks.add(Block.of(span, quote, Block.Kind.PARAGRAPH, 0, lines.get(first).gap()));
    }
    return blocks;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
