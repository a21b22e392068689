package isnad.app.fetch;

import isnad.app.input.Served;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a server answered.
///
/// @param headers by name in small letters, the first of each
/// @param body unpacked; empty where it was not asked for
record Answer(int status, Map<String, String> headers, byte[] body) {
  private static final int OK = 200;

  @Nullable String header(String name) {
    return headers.get(name);
  }

  boolean isPage() {
    return status == OK;
  }

  boolean isSentOn() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /// What the server says that the bytes are.
  Served.Type type() {
    var pieces = headers.getOrDefault("content-type", "").split(";", -1);
    String charset = null;
    for (var piece : pieces) {
      var pair = piece.strip().split("=", 2);
      if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
        charset = pair[1].strip().replace("\"", "").replace("'", "");
      }
    }
    return new Served.Type(pieces[0].strip().toLowerCase(Locale.ROOT), charset);
  }
}
