package isnad.read.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the country of a stranger by the office before the name or the nationality next to it.
final class Countries {
  private Countries() {}

  /// An ISO code; absent where the words next to the name tell no country.
  static @Nullable String nextTo(List<Find> finds, int i) {
    var find = finds.get(i);
    var before = i > 0 ? finds.get(i - 1) : null;
    if (before != null && before.to() == find.from()) {
      if (before.sense() instanceof Sense.OfOffice office) {
        return office.state().iso();
      }
      if (before.sense() instanceof Sense.OfNation nation) {
        return nation.state().iso();
      }
    }
    var after = i + 1 < finds.size() ? finds.get(i + 1) : null;
    return after != null
            && after.from() == find.to()
            && after.sense() instanceof Sense.OfNation nation
        ? nation.state().iso()
        : null;
  }
}
