package isnad.fuse.relation;

/// A measure with what the disagreement of accounts leaves open.
public record Band(double low, double middle, double high) {
  public static final Band NOTHING = new Band(0, 0, 0);

  Band plus(Band other) {
    return new Band(low + other.low, middle + other.middle, high + other.high);
  }

  Band times(double factor) {
    return new Band(low * factor, middle * factor, high * factor);
  }
}
