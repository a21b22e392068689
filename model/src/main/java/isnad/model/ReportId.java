package isnad.model;

/// How a report is named: made of document, place and type, so that reading again names it alike.
public record ReportId(String value) implements Comparable<ReportId> {
  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is not blank");
    }
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
