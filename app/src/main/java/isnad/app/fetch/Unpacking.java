package isnad.app.fetch;

import isnad.app.fetch.Request.Wanted;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The bytes of a body, out of the packing it was sent in. Neither what comes nor what it unpacks
/// to may be more than is wanted.
final class Unpacking {
  private static final int PIECE = 16 * 1024;

  private Unpacking() {}

  static byte[] bytes(InputStream body, @Nullable String packing, Wanted wanted)
      throws IOException {
    var packed = packing == null ? "" : packing.strip().toLowerCase(Locale.ROOT);
    return switch (packed) {
      case "", "identity" -> read(body, wanted);
      case "gzip", "x-gzip" -> unpacked(body, wanted);
      default ->
          throw RefusedException.answered(
              "the server packs it as '%s', which was not asked for; save the page yourself"
                  .formatted(Shown.of(packed)));
    };
  }

  private static byte[] unpacked(InputStream body, Wanted wanted) throws IOException {
    try {
      return read(new GZIPInputStream(new AtMost(body, wanted.most())), wanted);
    } catch (ZipException e) {
      throw RefusedException.broken("the server says that it is packed as gzip, and it is not");
    }
  }

  private static byte[] read(InputStream in, Wanted wanted) throws IOException {
    var out = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
      var room = wanted.most() - out.size();
      out.write(piece, 0, Math.min(read, room));
      if (read > room) {
        if (!wanted.orPart()) {
          throw tooLarge(wanted.most());
        }
        break;
      }
    }
    return out.toByteArray();
  }

  private static RefusedException tooLarge(int most) {
    return RefusedException.answered(
        "it is larger than %s MB, which is the most that is fetched of one address"
            .formatted(Math.max(1, most / 1024 / 1024)));
  }

  /// Packed bytes, which may unpack to nothing at all for ever.
  private static final class AtMost extends FilterInputStream {
    private final int most;
    private long read;

    AtMost(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var count = super.read(bytes, from, length);
      read += Math.max(0, count);
      if (read > most) {
        throw tooLarge(most);
      }
      return count;
    }
  }
}
