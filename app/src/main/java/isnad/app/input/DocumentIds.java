package isnad.app.input;

import isnad.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gives each source an id of its own. A given id stands before one made from a file's name; of
/// several alike the first keeps it, the others get `-2`, `-3` and so on.
final class DocumentIds {
  private DocumentIds() {}

  /// @param given those whose ids came with them
  /// @param made those whose ids were made from their file's name
  static List<Source> unique(List<Source> given, List<Source> made) {
    var taken = new HashSet<String>();
    var unique = new ArrayList<Source>();
    given.forEach(source -> unique.add(named(source, taken)));
    made.forEach(source -> unique.add(named(source, taken)));
    return unique;
  }

  private static Source named(Source source, Set<String> taken) {
    var id = source.id();
    for (var number = 2; !taken.add(id); number++) {
      id = source.id() + "-" + number;
    }
    return new Source(
        id, source.file(), source.sha256(), source.media(), source.text(), source.given());
  }
}
