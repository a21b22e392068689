package isnad.model;

/// How a place is named in every record.
public record PlaceId(String value) implements Comparable<PlaceId> {
  public PlaceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is not blank");
    }
  }

  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
