package isnad.app.words;

import java.util.ArrayDeque;
import java.util.BitSet;

/// Names as they are cut out of a text: a quotation mark that opens or closes nothing in the name
/// is left behind.
public final class Paired {
  private static final String OPENING = "\u00AB\u201C";
  private static final String CLOSING = "\u00BB\u201D";

  private Paired() {}

  public static String of(String name) {
    var alone = new BitSet();
    var open = new ArrayDeque<Integer>();
    for (var i = 0; i < name.length(); i++) {
      var closes = CLOSING.indexOf(name.charAt(i));
      if (OPENING.indexOf(name.charAt(i)) >= 0) {
        open.push(i);
        alone.set(i);
      } else if (closes >= 0) {
        var pair = !open.isEmpty() && OPENING.indexOf(name.charAt(open.peek())) == closes;
        alone.set(pair ? open.pop() : i, !pair);
      }
    }
    var kept = new StringBuilder();
    for (var i = alone.nextClearBit(0); i < name.length(); i = alone.nextClearBit(i + 1)) {
      kept.append(name.charAt(i));
    }
    return kept.toString();
  }
}
