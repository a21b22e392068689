package isnad.model;

/// How a report is named: made of document, place and type, so that reading again names it alike.
public record ReportId(String value) implements Comparable<ReportId> {
  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is not blank");
    }
  }

  /// The document that it was made of: what stands before the place. A count behind the type tells
  /// reports of one place apart.
  public String document() {
    var end = value.length();
    var numbered = Character.isDigit(value.charAt(end - 1));
    for (var parts = numbered ? 3 : 2; parts > 0 && end > 0; parts--) {
      end = value.lastIndexOf(':', end - 1);
    }
    return end < 0 ? "" : value.substring(0, end);
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
