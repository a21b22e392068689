package isnad.read.mention;

import isnad.read.text.Letters;

/// Words an office of a state in Arabic: its first head, and the state's adjective agreeing with
/// it, or the state's name where there is no adjective.
final class Wording {
  /// Ta marbuta, which folding would lose.
  private static final char FEMININE = '\u0629';

  private Wording() {}

  static String of(State state, Office office) {
    var head = office.heads().getFirst();
    if (state.adjectives().isEmpty()) {
      return head + " " + state.label().ar();
    }
    return head + " " + definite(agreeing(state.adjectives().getFirst(), head, office));
  }

  private static String agreeing(String adjective, String head, Office office) {
    var first = head.split(" ")[0];
    if (office.plural() && (first.endsWith("" + Letters.WAW + Letters.NOON))) {
      return adjective + Letters.WAW + Letters.NOON;
    }
    var feminine =
        first.charAt(first.length() - 1) == FEMININE
            || first.endsWith("" + Letters.ALEF + Letters.TA);
    return feminine ? adjective + FEMININE : adjective;
  }

  static String definite(String adjective) {
    return "" + Letters.ALEF + Letters.LAM + adjective;
  }
}
