package isnad.app.export;

import isnad.model.Chronicle;
import isnad.model.Reading;

/// What is counted over all that pages say, so that it need not be read again: what outlets call
/// whom, who speaks, who is met that no pack knows. It grows by one reading at a time.
public record Digest(Usage usage, Talk talk, Strangers strangers) {
  public Digest() {
    this(new Usage(), new Talk(), new Strangers());
  }

  public static Digest of(Chronicle chronicle) {
    var digest = new Digest();
    chronicle.readings().forEach(digest::add);
    return digest;
  }

  public void add(Reading reading) {
    usage.add(reading);
    talk.add(reading);
    strangers.add(reading);
  }

  /// The same, to grow by itself.
  public Digest copy() {
    return new Digest(usage.copy(), talk.copy(), strangers.copy());
  }
}
