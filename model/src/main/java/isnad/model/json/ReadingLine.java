package isnad.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import isnad.model.Metadata;
import isnad.model.Reading;
import isnad.model.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Objects;

/// A whole reading as one line of JSON, without its text, and back: what a case keeps so that no
/// page need be read twice. Offsets are UTF-16 units. What is read from a written line is equal to
/// what was written.
public final class ReadingLine {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private static final Source NONE = new Source("", "", "", Source.Media.TEXT, "", Metadata.NONE);

  private ReadingLine() {}

  /// Without a newline.
  public static String write(Reading reading) {
    return line(reading);
  }

  /// @param source of which the line is a reading
  /// @throws IllegalArgumentException saying what is wrong, where the line is none
  public static Reading parse(String line, Source source) {
    return (Reading) read(line, Reading.class, source);
  }

  /// What is known of a page, as one line.
  public static String write(Metadata given) {
    return line(given);
  }

  /// @throws IllegalArgumentException saying what is wrong, where the line is none
  public static Metadata parseGiven(String line) {
    return (Metadata) read(line, Metadata.class, NONE);
  }

  private static String line(Record record) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(out)) {
      new RecordWriter(json).write(record);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return out.toString();
  }

  private static Object read(String line, Class<?> type, Source source) {
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      return Objects.requireNonNull(new RecordReader(json, source).read(type));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no whole JSON object", e);
    } catch (DateTimeException | NullPointerException e) {
      throw new IllegalArgumentException("a value of it cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be read", e);
    }
  }
}
