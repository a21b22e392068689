package isnad.model.json;

import isnad.model.Span;
import java.util.Arrays;

/// Offsets of one text counted in Unicode code points, as every record prints them.
final class CodePoints {
  /// Where in the text a pair of units makes one code point: the index after each pair.
  private final int[] pairEnds;

  CodePoints(String text) {
    var found = new int[8];
    var count = 0;
    for (var i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    pairEnds = Arrays.copyOf(found, count);
  }

  int of(int unit) {
    var at = Arrays.binarySearch(pairEnds, unit);
    return unit - (at >= 0 ? at + 1 : -at - 1);
  }

  Span of(Span span) {
    return new Span(of(span.start()), of(span.end()));
  }
}
