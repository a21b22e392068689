package isnad.app.search;

import isnad.app.search.Searching.Part;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds pages and claims of the chronicle that is shown.
@FunctionalInterface
public interface Search {
  /// @throws IllegalArgumentException saying what cannot be searched for
  Some find(SearchQuery query, Part part) throws IOException;

  /// Does beforehand what the first search would wait for.
  default void prepare() {}

  /// The part that was wanted.
  ///
  /// @param of how many were found; where there are more, those that were looked at
  /// @param more whether there are more than that
  record Some(List<Found> found, int of, boolean more) {}

  /// A page that was found.
  ///
  /// @param snippet the stretch of its text that shows why; absent where only its claims fit
  /// @param reports its claims that were asked for; empty where no filter asked for claims
  record Found(Reading reading, @Nullable Span snippet, List<Span> matches, List<Report> reports) {}
}
