package isnad.read.body;

import isnad.model.Source;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;

/// The lines of a text that are not blank.
final class TextBlocks {
  private TextBlocks() {}

  static List<Block> of(Source source) {
    var blocks = new ArrayList<Block>();
    var text = source.text();
    var start = 0;
    while (start < text.length()) {
      var end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      add(blocks, text, start, end);
      start = end + 1;
    }
    return blocks;
  }

  private static void add(List<Block> blocks, String text, int start, int end) {
    var from = start;
    var to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      blocks.add(new Block(new Span(from, to), text.substring(from, to), 0, false, false, 0));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
