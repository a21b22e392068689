package isnad.app.input;

import isnad.app.input.Original.Way;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// An archive of any other kinds, WACZ too. Its members are read in their order and never written
/// anywhere; how many, how large, how deep and how tightly packed they may be is limited.
record ZipDoor(Doors doors) {
  static final int DEEPEST = 3;
  private static final int MOST_MEMBERS = 100_000;
  private static final int RATIO = 200;
  private static final long FREE = 10L * 1024 * 1024;

  void open(Entry entry) throws IOException {
    if (entry.depth() >= DEEPEST) {
      throw new NoTextException(null, "archives lie in archives too deep; unpack the outer ones");
    }
    try (var packed = new Counting(entry.content().open());
        var zip = new ZipInputStream(packed)) {
      var members = 0;
      var unpacked = new long[1];
      for (var next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        if (++members > MOST_MEMBERS) {
          throw new NoTextException(null, "more than " + MOST_MEMBERS + " members; split it");
        }
        member(entry, next, new Ratio(zip, packed, unpacked));
      }
      if (members == 0) {
        throw new NoTextException(null, "it is no whole ZIP archive; pack it anew");
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new NoTextException(null, "it is damaged behind what was read; pack it anew");
    }
  }

  private void member(Entry entry, ZipEntry member, InputStream content) throws IOException {
    var name = member.getName();
    var kind = member.isDirectory() ? null : Kind.of(name);
    if (kind == null) {
      return;
    }
    var from = entry.way();
    var way = new Way(from.file() + "!/" + name, null, "zip", from.captured());
    var page = entry.page() == null ? null : entry.page() + "!/" + name;
    var failed = new IOException[1];
    doors.enter(
        kind,
        new Entry(Entry.stem(name), way, page, () -> content, entry.depth() + 1),
        fault -> failed[0] = fault);
    if (failed[0] instanceof TooTightException tooTight) {
      throw new NoTextException(null, String.valueOf(tooTight.getMessage()));
    } else if (failed[0] != null) {
      doors.intake().problem(Doors.problem(way, failed[0]));
    }
  }

  /// The archive is a bomb: what it unpacks to has no proportion to it.
  private static final class TooTightException extends IOException {
    private static final long serialVersionUID = 1;

    TooTightException() {
      super("it unpacks to more than " + RATIO + " times its size; the rest of it is left out");
    }
  }

  /// Counts what was read of an archive.
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /// A member's bytes, as long as all that came out keeps its proportion to what went in.
  private static final class Ratio extends FilterInputStream {
    private final Counting packed;
    private final long[] unpacked;

    Ratio(InputStream in, Counting packed, long[] unpacked) {
      super(in);
      this.packed = packed;
      this.unpacked = unpacked;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var read = super.read(bytes, from, length);
      unpacked[0] += Math.max(0, read);
      if (unpacked[0] > FREE && unpacked[0] > RATIO * packed.count) {
        throw new TooTightException();
      }
      return read;
    }

    @Override
    public void close() {}
  }
}
