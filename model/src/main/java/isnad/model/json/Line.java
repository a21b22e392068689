package isnad.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import isnad.model.Amount;
import isnad.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One JSON object being written, field after field; absent values leave no trace.
public final class Line {
  private final JsonGenerator json;

  Line(JsonGenerator json) {
    this.json = json;
  }

  /// Something that writes lines.
  public interface Page {
    void write(Line line) throws IOException;
  }

  /// Writes a page's lines; the writer stays open.
  public static void write(Writer out, Page page) throws IOException {
    try (var json = generator(out)) {
      page.write(new Line(json));
    }
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    var json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .createGenerator(out);
    return json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /// A part of a line that may fail as all writing may.
  public interface Part {
    void write() throws IOException;
  }

  /// A whole line: an object of the kind, then a newline.
  public void record(String kind, Part fields) throws IOException {
    json.writeStartObject();
    text("kind", kind);
    fields.write();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  public void object(String field, Part fields) throws IOException {
    json.writeObjectFieldStart(field);
    fields.write();
    json.writeEndObject();
  }

  public void item(Part fields) throws IOException {
    json.writeStartObject();
    fields.write();
    json.writeEndObject();
  }

  public void list(String field, Part items) throws IOException {
    json.writeArrayFieldStart(field);
    items.write();
    json.writeEndArray();
  }

  public void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  public void texts(String field, Collection<?> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (var value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  public void flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
  }

  public void count(String field, int value) throws IOException {
    json.writeNumberField(field, value);
  }

  public void degrees(String field, double value) throws IOException {
    json.writeNumberField(field, value);
  }

  public void number(String field, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  public void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    span(span);
  }

  public void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  /// The first country, and all of them where a border runs through the place.
  public void country(List<String> countries) throws IOException {
    if (!countries.isEmpty()) {
      text("country", countries.getFirst());
    }
    if (countries.size() > 1) {
      texts("countries", countries);
    }
  }

  /// `min` and `max`, and how loosely they are meant.
  public void bounds(Amount amount) throws IOException {
    number("min", amount.min());
    number("max", amount.max());
    flag("vague", amount instanceof Amount.Vague);
    if (amount instanceof Amount.About) {
      flag("approximate", true);
    }
    if (amount instanceof Amount.Vague vague) {
      text("word", vague.word());
    }
  }
}
