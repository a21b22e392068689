package isnad.model;

/// How an actor is named in every record: a pack's id, or one made from the words of the text.
public record ActorId(String value) implements Comparable<ActorId> {
  public ActorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is not blank");
    }
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
