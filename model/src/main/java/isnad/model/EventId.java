package isnad.model;

/// How an event is named: after its earliest report in reading order.
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is not blank");
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
