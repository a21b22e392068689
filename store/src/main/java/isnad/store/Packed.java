package isnad.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Lines as a case keeps what is derived: UTF-8, deflated as fast as can be.
final class Packed {
  private Packed() {}

  static byte[] of(String line) throws IOException {
    var out = new ByteArrayOutputStream(line.length() / 4);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var packer = new DeflaterOutputStream(out, deflater, 1 << 13)) {
      packer.write(line.getBytes(StandardCharsets.UTF_8));
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  static String line(byte[] packed) throws IOException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
