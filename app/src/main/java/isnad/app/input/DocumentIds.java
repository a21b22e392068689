package isnad.app.input;

import isnad.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives each source an id of its own: of several with one id the first keeps it, the others get
/// `-2`, `-3` and so on, passing over ids that another source was given.
final class DocumentIds {
  private DocumentIds() {}

  static List<Source> unique(List<Source> sources) {
    var given = sources.stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
    var taken = new HashSet<String>();
    var unique = new ArrayList<Source>();
    for (var source : sources) {
      var id = taken.contains(source.id()) ? next(source.id(), given, taken) : source.id();
      taken.add(id);
      unique.add(withId(source, id));
    }
    return unique;
  }

  private static String next(String id, Set<String> given, Set<String> taken) {
    var number = 2;
    while (given.contains(id + "-" + number) || taken.contains(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }

  private static Source withId(Source source, String id) {
    return id.equals(source.id())
        ? source
        : new Source(
            id, source.file(), source.sha256(), source.media(), source.text(), source.given());
  }
}
