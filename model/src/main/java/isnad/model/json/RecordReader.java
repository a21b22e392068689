package isnad.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what [RecordWriter] wrote.
///
/// @param source stands wherever a record has one: texts are kept elsewhere
record RecordReader(JsonParser json, Source source) {
  static final String CASE = "is";

  /// The value that begins with the parser's current token.
  @Nullable Object read(Type type) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0]);
    }
    var wanted = (Class<?>) type;
    if (wanted == Span.class) {
      return span();
    }
    if (wanted == Token.class) {
      return token();
    }
    if (wanted.isRecord() || wanted.isSealed()) {
      return record(wanted);
    }
    return wanted.isEnum() ? word(wanted) : scalar(wanted);
  }

  private List<Object> list(Type of) throws IOException {
    expect(JsonToken.START_ARRAY);
    var items = new ArrayList<Object>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      var item = read(of);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private Object record(Class<?> wanted) throws IOException {
    expect(JsonToken.START_OBJECT);
    var field = json.nextFieldName();
    var type = wanted;
    if (wanted.isSealed()) {
      json.nextToken();
      type = ofCase(wanted, json.getText());
      field = json.nextFieldName();
    }
    var shape = Shape.of(type);
    var values = new Object[shape.names().size()];
    var at = shape.types().indexOf(Source.class);
    if (at >= 0) {
      values[at] = source;
    }
    for (; field != null; field = json.nextFieldName()) {
      var component = shape.names().indexOf(field);
      json.nextToken();
      if (component < 0) {
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + field);
      }
      values[component] = read(shape.types().get(component));
    }
    return shape.make(values);
  }

  private static Class<?> ofCase(Class<?> sealed, String name) {
    for (var type : sealed.getPermittedSubclasses()) {
      if (type.getSimpleName().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException(sealed.getSimpleName() + " has no case " + name);
  }

  private Span span() throws IOException {
    expect(JsonToken.START_ARRAY);
    var span = new Span(json.nextIntValue(-1), json.nextIntValue(-1));
    json.nextToken();
    return span;
  }

  private Token token() throws IOException {
    expect(JsonToken.START_ARRAY);
    var span = new Span(json.nextIntValue(-1), json.nextIntValue(-1));
    var text = json.nextTextValue();
    var folded = json.nextTextValue();
    if (folded != null) {
      json.nextToken();
    }
    return new Token(span, text, folded == null ? text : folded);
  }

  private Object word(Class<?> type) throws IOException {
    for (var word : type.getEnumConstants()) {
      if (((Enum<?>) word).name().equals(json.getText())) {
        return word;
      }
    }
    throw new IllegalArgumentException(type.getSimpleName() + " has no " + json.getText());
  }

  private Object scalar(Class<?> type) throws IOException {
    if (type == String.class) {
      return json.getText();
    } else if (type == int.class || type == Integer.class) {
      return json.getIntValue();
    } else if (type == boolean.class) {
      return json.getBooleanValue();
    } else if (type == double.class) {
      return json.getDoubleValue();
    } else if (type == BigDecimal.class) {
      return new BigDecimal(json.getText());
    } else if (type == Instant.class) {
      return Instant.parse(json.getText());
    } else if (type == LocalDate.class) {
      return LocalDate.parse(json.getText());
    } else if (type == YearMonth.class) {
      return YearMonth.parse(json.getText());
    } else if (type == Year.class) {
      return Year.of(Integer.parseInt(json.getText()));
    }
    throw new IllegalArgumentException("no component of the model is a " + type.getSimpleName());
  }

  private void expect(JsonToken token) {
    if (json.currentToken() != token) {
      throw new IllegalArgumentException(json.currentToken() + " where " + token + " belongs");
    }
  }
}
