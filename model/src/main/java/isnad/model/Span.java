package isnad.model;

/// A stretch of a source's text, end exclusive, in UTF-16 units (see decision 0001; output counts
/// code points).
///
/// @param start first unit, 0 or more
/// @param end one past the last unit, not before `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether both share at least one unit.
  public boolean touches(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that covers both.
  public Span and(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public int length() {
    return end - start;
  }

  /// In reading order; of two that start together the longer first.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
