package isnad.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes any record of the model as JSON: an object of its components, absent ones left out; a
/// case of a sealed type says which in `is`; spans and tokens, of which there are many, are arrays.
record RecordWriter(JsonGenerator json) {
  void write(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Span span -> span(span);
      case Token token -> token(token);
      case Record record -> record(record);
      case List<?> list -> list(list);
      case Integer number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      case Double number -> json.writeNumber(number);
      case Enum<?> word -> json.writeString(word.name());
      default -> json.writeString(value.toString());
    }
  }

  private void record(Record record) throws IOException {
    var shape = Shape.of(record.getClass());
    json.writeStartObject();
    if (isCase(record.getClass())) {
      json.writeStringField(RecordReader.CASE, record.getClass().getSimpleName());
    }
    for (var i = 0; i < shape.names().size(); i++) {
      var value = shape.get(record, i);
      if (value != null && !(value instanceof Source)) {
        json.writeFieldName(shape.names().get(i));
        write(value);
      }
    }
    json.writeEndObject();
  }

  private static boolean isCase(Class<?> record) {
    for (var type : record.getInterfaces()) {
      if (type.isSealed()) {
        return true;
      }
    }
    return false;
  }

  private void list(List<?> list) throws IOException {
    json.writeStartArray();
    for (var item : list) {
      write(item);
    }
    json.writeEndArray();
  }

  private void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  /// The folded form only where it is another.
  private void token(Token token) throws IOException {
    json.writeStartArray();
    json.writeNumber(token.span().start());
    json.writeNumber(token.span().end());
    json.writeString(token.text());
    if (!token.folded().equals(token.text())) {
      json.writeString(token.folded());
    }
    json.writeEndArray();
  }
}
