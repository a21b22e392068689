package isnad.app.words;

import java.util.ArrayDeque;
import java.util.BitSet;

/// Names as they are cut out of a text: a quotation mark that opens or closes nothing in the name
/// is left behind.
public final class Paired {
  private static final String OPENING = "\u00AB\u201C\"";
  private static final String CLOSING = "\u00BB\u201D\"";

  private Paired() {}

  public static String of(String name) {
    var alone = new BitSet();
    var open = new ArrayDeque<Integer>();
    for (var i = 0; i < name.length(); i++) {
      var closes = CLOSING.indexOf(name.charAt(i));
      var last = open.peek();
      if (closes >= 0 && last != null && OPENING.indexOf(name.charAt(last)) == closes) {
        alone.clear(open.pop());
      } else if (OPENING.indexOf(name.charAt(i)) >= 0) {
        open.push(i);
        alone.set(i);
      } else if (closes >= 0) {
        alone.set(i);
      }
    }
    var kept = new StringBuilder();
    for (var i = alone.nextClearBit(0); i < name.length(); i = alone.nextClearBit(i + 1)) {
      kept.append(name.charAt(i));
    }
    return kept.toString();
  }
}
