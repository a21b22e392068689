package isnad.app.input;

import isnad.model.Problem;
import isnad.model.Source;
import isnad.store.Sha256;
import java.nio.charset.StandardCharsets;

/// Makes a text of the bytes of a page: the same bytes always make the same text.
public final class Texts {
  private Texts() {}

  /// A text, or why there is none.
  public sealed interface Made {}

  public record Whole(Source source) implements Made {}

  public record Failed(Problem problem) implements Made {}

  public static Made of(Original original) {
    return of(original, original.id(), Sha256.of(original.bytes()));
  }

  /// @param id which the source shall have
  /// @param sha256 of the bytes
  public static Made of(Original original, String id, String sha256) {
    var media =
        switch (original.format()) {
          case TEXT, UTF8_TEXT -> Source.Media.TEXT;
          case HTML, UTF8_HTML -> Source.Media.HTML;
        };
    var file = original.way().file();
    return switch (decoded(original)) {
      case Decoded.Text decoded ->
          new Whole(new Source(id, file, sha256, media, decoded.text(), original.given()));
      case Decoded.Unknown unknown -> new Failed(new Problem(file, unknown.at(), unknown.remedy()));
    };
  }

  private static Decoded decoded(Original original) {
    return switch (original.format()) {
      case TEXT, HTML -> Decoder.decode(original.bytes());
      case UTF8_TEXT, UTF8_HTML ->
          new Decoded.Text(new String(original.bytes(), StandardCharsets.UTF_8), "UTF-8");
    };
  }
}
