package isnad.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A passage that a page took over from an older text and left as it was: its words for time don't
/// fit the page's own date.
///
/// @param passage the sentence
/// @param reports what it tells
/// @param older the report that dates it; absent where its own time can't be known
public record Inherited(
    String document, Span passage, Cause cause, List<ReportId> reports, @Nullable Older older) {
  public Inherited {
    reports = List.copyOf(reports);
  }

  /// What gives a passage away.
  public enum Cause {
    /// "next May" in a page of July
    CONTRADICTS_PAGE,
    /// "last week" in a page that has such words too, of a deed told elsewhere with an older date
    TOLD_BEFORE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param report tells the same with a date of its own
  /// @param read the date that the passage would have by the page's date
  /// @param own the date it has by the older report
  public record Older(ReportId report, When read, When own) {}
}
