package isnad.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import isnad.model.Amount;
import isnad.model.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One JSON object being written, field after field; absent values leave no trace.
final class Line {
  private final JsonGenerator json;

  Line(JsonGenerator json) {
    this.json = json;
  }

  /// A part of a line that may fail as all writing may.
  interface Part {
    void write() throws IOException;
  }

  /// A whole line: an object of the kind, then a newline.
  void record(String kind, Part fields) throws IOException {
    json.writeStartObject();
    text("kind", kind);
    fields.write();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  void object(String field, Part fields) throws IOException {
    json.writeObjectFieldStart(field);
    fields.write();
    json.writeEndObject();
  }

  void item(Part fields) throws IOException {
    json.writeStartObject();
    fields.write();
    json.writeEndObject();
  }

  void list(String field, Part items) throws IOException {
    json.writeArrayFieldStart(field);
    items.write();
    json.writeEndArray();
  }

  void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  void texts(String field, Collection<?> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (var value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  void flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
  }

  void count(String field, int value) throws IOException {
    json.writeNumberField(field, value);
  }

  void degrees(String field, double value) throws IOException {
    json.writeNumberField(field, value);
  }

  void number(String field, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    span(span);
  }

  void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  /// The first country, and all of them where a border runs through the place.
  void country(List<String> countries) throws IOException {
    if (!countries.isEmpty()) {
      text("country", countries.getFirst());
    }
    if (countries.size() > 1) {
      texts("countries", countries);
    }
  }

  /// `min` and `max`, and how loosely they are meant.
  void bounds(Amount amount) throws IOException {
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
