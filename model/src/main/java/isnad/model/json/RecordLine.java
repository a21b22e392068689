package isnad.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import isnad.model.Metadata;
import isnad.model.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Objects;

/// A record as one line of JSON and back: of numbers, words, times, lists and other records, each
/// of its own package or of the model. What is read from a written line is equal to what was
/// written, but for the texts of sources, which are kept elsewhere.
public final class RecordLine {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private static final Source NONE = new Source("", "", "", Source.Media.TEXT, "", Metadata.NONE);

  private RecordLine() {}

  /// Without a newline.
  public static String write(Record record) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(out)) {
      new RecordWriter(json).write(record);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return out.toString();
  }

  /// @throws IllegalArgumentException saying what is wrong, where the line is no such record
  public static <T extends Record> T read(String line, Class<T> type) {
    return read(line, type, NONE);
  }

  /// @param source stands wherever a record has one
  static <T extends Record> T read(String line, Class<T> type, Source source) {
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      return type.cast(Objects.requireNonNull(new RecordReader(json, source).read(type)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no whole JSON object", e);
    } catch (DateTimeException | NullPointerException e) {
      throw new IllegalArgumentException("a value of it cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be read", e);
    }
  }
}
