package isnad.model.json;

import isnad.model.Metadata;
import isnad.model.Reading;
import isnad.model.Source;

/// A whole reading as one line of JSON, without its text, and back: what a case keeps so that no
/// page need be read twice. Offsets are UTF-16 units. What is read from a written line is equal to
/// what was written.
public final class ReadingLine {
  private ReadingLine() {}

  /// Without a newline.
  public static String write(Reading reading) {
    return RecordLine.write(reading);
  }

  /// @param source of which the line is a reading
  /// @throws IllegalArgumentException saying what is wrong, where the line is none
  public static Reading parse(String line, Source source) {
    return RecordLine.read(line, Reading.class, source);
  }

  /// What is known of a page, as one line.
  public static String write(Metadata given) {
    return RecordLine.write(given);
  }

  /// @throws IllegalArgumentException saying what is wrong, where the line is none
  public static Metadata parseGiven(String line) {
    return RecordLine.read(line, Metadata.class);
  }
}
