package isnad.model;

/// How a statement is named: made of document, place and act.
public record StatementId(String value) implements Comparable<StatementId> {
  public StatementId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is not blank");
    }
  }

  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
