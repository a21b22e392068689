package isnad.app.input;

import isnad.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The text of a mail (EML): its plain text, else its HTML, out of whatever parts lie in parts.
/// Attachments are left out.
final class MailText {
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 200;

  private final String[] found = new String[2];
  private int parts;

  private MailText() {}

  /// @param headers by name in small letters, unfolded
  /// @param body as bytes in Latin-1
  private record Part(Map<String, String> headers, String body) {
    static Part of(String text) {
      var lines = text.replace("\r\n", "\n");
      var end = lines.indexOf("\n\n");
      var head = lines.substring(0, end < 0 ? lines.length() : end).replaceAll("\n[ \t]+", " ");
      var headers = new HashMap<String, String>();
      for (var line : head.split("\n")) {
        var colon = line.indexOf(':');
        if (colon > 0) {
          var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
          headers.putIfAbsent(name, line.substring(colon + 1).strip());
        }
      }
      return new Part(headers, end < 0 ? "" : lines.substring(end + 2));
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    /// A parameter of the type: `charset`, `boundary`.
    @Nullable String parameter(String name) {
      for (var piece : header("content-type").split(";")) {
        var pair = piece.strip().split("=", 2);
        if (pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)) {
          return pair[1].strip().replace("\"", "");
        }
      }
      return null;
    }

    String type() {
      var type = header("content-type").split(";")[0].strip().toLowerCase(Locale.ROOT);
      return type.isEmpty() ? "text/plain" : type;
    }
  }

  static Texts.Text of(byte[] bytes) throws IOException {
    var mail = Part.of(new String(bytes, StandardCharsets.ISO_8859_1));
    if (mail.headers().isEmpty()) {
      throw new NoTextException(
          null, "it has no mail headers; it is another file under a wrong name");
    }
    var text = new MailText();
    text.take(mail, 0);
    var plain = text.found[0];
    var html = text.found[1];
    if (plain == null && html == null) {
      throw new NoTextException(
          null, "the mail has no text, only attachments; save those as files");
    }
    return plain != null
        ? new Texts.Text(Source.Media.TEXT, plain)
        : new Texts.Text(Source.Media.HTML, html == null ? "" : html);
  }

  private void take(Part part, int depth) throws IOException {
    var boundary = part.parameter("boundary");
    if (part.type().startsWith("multipart/") && boundary != null && !boundary.isEmpty()) {
      var pieces = part.body().split("(?m)^--" + java.util.regex.Pattern.quote(boundary));
      for (var i = 1; i < pieces.length && depth < DEEPEST && parts < MOST_PARTS; i++) {
        parts++;
        if (!pieces[i].startsWith("--")) {
          take(Part.of(pieces[i].replaceFirst("^[ \t]*\r?\n", "")), depth + 1);
        }
      }
    } else if (!part.header("content-disposition").startsWith("attachment")) {
      var kind = part.type().equals("text/plain") ? 0 : part.type().equals("text/html") ? 1 : -1;
      if (kind >= 0 && found[kind] == null) {
        found[kind] = text(part);
      }
    }
  }

  private static String text(Part part) throws IOException {
    var bytes =
        switch (part.header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
          case "base64" -> base64(part.body());
          case "quoted-printable" -> quotedPrintable(part.body());
          default -> part.body().getBytes(StandardCharsets.ISO_8859_1);
        };
    var charset = charset(part.parameter("charset"));
    return charset == null ? Texts.decoded(bytes) : new String(bytes, charset);
  }

  private static byte[] base64(String body) throws IOException {
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw new NoTextException(null, "the mail is cut off or damaged; save it anew");
    }
  }

  private static byte[] quotedPrintable(String body) {
    var out = new ByteArrayOutputStream(body.length());
    for (var at = 0; at < body.length(); at++) {
      var c = body.charAt(at);
      if (c != '=') {
        out.write(c);
      } else if (at + 1 < body.length() && body.charAt(at + 1) == '\n') {
        at++;
      } else if (at + 2 < body.length() && hex(body.charAt(at + 1)) && hex(body.charAt(at + 2))) {
        out.write(Integer.parseInt(body.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private static boolean hex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
