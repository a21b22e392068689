package isnad.app.input;

import isnad.model.Problem;
import isnad.model.Source;
import isnad.store.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Makes a text of the bytes of a page: the same bytes always make the same text.
public final class Texts {
  private Texts() {}

  /// A text, or why there is none.
  public sealed interface Made {}

  public record Whole(Source source) implements Made {}

  public record Failed(Problem problem) implements Made {}

  /// The text that some bytes hold.
  ///
  /// @param media what it is written in
  record Text(Source.Media media, String text) {}

  public static Made of(Original original) {
    return of(original, original.id(), Sha256.of(original.bytes()));
  }

  /// @param id which the source shall have
  /// @param sha256 of the bytes
  public static Made of(Original original, String id, String sha256) {
    var file = original.way().file();
    try {
      var text = text(original);
      return new Whole(new Source(id, file, sha256, text.media(), text.text(), original.given()));
    } catch (NoTextException e) {
      return new Failed(new Problem(file, e.at(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return new Failed(
          new Problem(file, original.way().at(), "it is no whole file: " + e.getMessage()));
    }
  }

  private static Text text(Original original) throws IOException {
    var bytes = original.bytes();
    return switch (original.format()) {
      case TEXT -> new Text(Source.Media.TEXT, decoded(bytes, original.charset()));
      case HTML -> new Text(Source.Media.HTML, decoded(bytes, original.charset()));
      case UTF8_TEXT -> new Text(Source.Media.TEXT, new String(bytes, StandardCharsets.UTF_8));
      case UTF8_HTML -> new Text(Source.Media.HTML, new String(bytes, StandardCharsets.UTF_8));
      case PDF -> new Text(Source.Media.TEXT, PdfText.of(bytes));
      case DOCX -> new Text(Source.Media.TEXT, OfficeText.ofDocx(bytes));
      case ODT -> new Text(Source.Media.TEXT, OfficeText.ofOdt(bytes));
      case EML -> MailText.of(bytes);
    };
  }

  static String decoded(byte[] bytes) throws NoTextException {
    return decoded(bytes, null);
  }

  private static String decoded(byte[] bytes, @Nullable String charset) throws NoTextException {
    return switch (Decoder.decode(bytes, charset)) {
      case Decoded.Text text -> text.text();
      case Decoded.Unknown unknown -> throw new NoTextException(unknown.at(), unknown.remedy());
    };
  }
}
