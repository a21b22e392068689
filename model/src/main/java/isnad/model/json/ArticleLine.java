package isnad.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import isnad.model.Metadata;
import isnad.model.Source;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One article of a JSON Lines collection, as its line gives it.
///
/// @param id absent where the line has none
/// @param fault what of it could not be used, though the article can be read
public record ArticleLine(
    @Nullable String id, Source.Media media, String text, Metadata given, @Nullable String fault) {
  private static final List<String> FIELDS =
      List.of("id", "text", "html", "url", "title", "outlet", "author", "published", "language");
  private static final int LENGTH_OF_DAY = "2024-07-25".length();

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /// Reads one line.
  ///
  /// @throws MalformedException saying what is wrong with it
  public static ArticleLine parse(String line) throws MalformedException {
    var fields = fields(line);
    var html = fields.get("html");
    var text = fields.get("text");
    var content = text != null ? text : html;
    if (content == null) {
      throw new MalformedException("it has neither \"text\" nor \"html\"");
    }
    var id = fields.get("id");
    var published = fields.get("published");
    var day = day(published);
    var fault =
        published == null || day != null
            ? null
            : "\"published\" is no date like 2024-07-25: read without it";
    return new ArticleLine(
        id == null || id.isBlank() ? null : id,
        text == null ? Source.Media.HTML : Source.Media.TEXT,
        whole(content),
        given(fields, day),
        fault);
  }

  private static Metadata given(Map<String, String> fields, @Nullable LocalDate day) {
    return new Metadata(
        fields.get("url"),
        fields.get("title"),
        fields.get("outlet"),
        fields.get("author"),
        day,
        fields.get("language"));
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.length() < LENGTH_OF_DAY) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, LENGTH_OF_DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Map<String, String> fields(String line) throws MalformedException {
    try (var json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedException("it is no JSON object");
      }
      var fields = new HashMap<String, String>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        field(json, fields);
      }
      if (json.nextToken() != null) {
        throw new MalformedException("something follows the object");
      }
      return fields;
    } catch (JsonProcessingException e) {
      var at = e.getLocation() == null ? "" : " at character " + e.getLocation().getColumnNr();
      throw new MalformedException("it is not JSON" + at + ": " + e.getOriginalMessage());
    } catch (MalformedException e) {
      throw e;
    } catch (IOException e) {
      throw new MalformedException("it is not JSON: " + e.getMessage());
    }
  }

  private static void field(JsonParser json, Map<String, String> fields) throws IOException {
    var name = json.currentName();
    var value = json.nextToken();
    if (!FIELDS.contains(name)) {
      json.skipChildren();
    } else if (value == JsonToken.VALUE_STRING
        || name.equals("id") && value == JsonToken.VALUE_NUMBER_INT) {
      fields.put(name, json.getText());
    } else if (value != JsonToken.VALUE_NULL) {
      throw new MalformedException("\"" + name + "\" is no text");
    }
  }

  /// Half a surrogate pair, which JSON can smuggle in, would be no text once written again.
  private static String whole(String text) {
    var halves = text.chars().filter(c -> Character.isSurrogate((char) c)).findAny().isPresent();
    if (!halves) {
      return text;
    }
    var mended = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  /// The line is no article; the message says why.
  public static final class MalformedException extends IOException {
    private static final long serialVersionUID = 1;

    MalformedException(String message) {
      super(message);
    }
  }
}
