package isnad.app.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Cuts a stream of bytes into lines, none of them held beyond a limit.
final class LineCutter {
  private final InputStream in;
  private final int longest;

  LineCutter(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /// One line without its newline.
  ///
  /// @param whole false where the line is longer than the limit: only its beginning is here
  record Cut(byte[] bytes, boolean whole, boolean last) {}

  /// The next line; after the last one an empty last one.
  Cut next() throws IOException {
    var line = new ByteArrayOutputStream();
    var length = 0L;
    var b = in.read();
    while (b >= 0 && b != '\n') {
      if (length++ < longest) {
        line.write(b);
      }
      b = in.read();
    }
    return new Cut(line.toByteArray(), length <= longest, b < 0);
  }
}
