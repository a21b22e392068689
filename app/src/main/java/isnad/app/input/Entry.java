package isnad.app.input;

import isnad.app.input.Original.Way;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A file at a door, or a member of one.
///
/// @param stem what an id can be made of
/// @param way how it came here
/// @param page what is one page through all its versions; absent where nothing tells
/// @param content its bytes, once
/// @param depth in how many archives it lies
record Entry(String stem, Way way, @Nullable String page, Content content, int depth) {
  /// Bytes that can be asked for.
  interface Content {
    InputStream open() throws IOException;
  }

  /// All its bytes.
  ///
  /// @throws IOException where there are more than `most`
  byte[] bytes(int most) throws IOException {
    try (var in = content.open()) {
      var bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("larger than " + most / 1024 / 1024 + " MB, which no article is");
      }
      return bytes;
    }
  }

  /// Without folders and the ending.
  static String stem(String name) {
    var slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    var last = name.substring(slash + 1);
    var dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
