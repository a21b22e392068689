package isnad.read.mention;

import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// Inflects an adjective of nationality, in folded letters: gender, number and the accusative's
/// alef. The forms with the article come of themselves where phrases are matched.
final class Nisba {
  private static final String[] ENDINGS = {
    "",
    Character.toString(Letters.HA),
    "" + Letters.YA + Letters.NOON,
    "" + Letters.WAW + Letters.NOON,
    Character.toString(Letters.ALEF),
    "" + Letters.ALEF + Letters.NOON,
    "" + Letters.ALEF + Letters.TA,
    "" + Letters.TA + Letters.YA + Letters.NOON,
    "" + Letters.TA + Letters.ALEF + Letters.NOON,
  };

  private Nisba() {}

  /// Every form of `adjective`; where it has two words both inflect or only the last.
  static List<String> forms(String adjective) {
    var folded = Letters.fold(adjective).strip();
    var space = folded.lastIndexOf(' ');
    var forms = new ArrayList<String>();
    for (var ending : ENDINGS) {
      forms.add(folded + ending);
      if (space > 0 && !ending.isEmpty()) {
        forms.add(folded.substring(0, space) + ending + folded.substring(space) + ending);
      }
    }
    return forms;
  }

  /// Whether a folded form is a plural of persons.
  static boolean isPlural(String form) {
    return form.endsWith(ENDINGS[2]) || form.endsWith(ENDINGS[3]);
  }
}
