package isnad.store;

import org.jspecify.annotations.Nullable;

/// A version of a page, as a case keeps it.
///
/// @param number in the order of keeping
/// @param id by which records name it
/// @param page which it is a version of
/// @param standing whether it counts
public record Document(
    long number, String id, String page, Capture capture, Standing standing, Facts facts) {
  /// Whether a version counts.
  public enum Standing {
    COUNTS,
    /// a newer version of the page is here
    REPLACED,
    /// an analyst took the page out
    REMOVED
  }

  /// What reading it found; all absent where it was not read yet.
  ///
  /// @param engine which read it
  public record Facts(
      @Nullable String engine,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String published,
      long reports) {}
}
