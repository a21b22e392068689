package isnad.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// XML of which only the first element tells what it is: a feed, or a sitemap, which lists
/// addresses and holds no page. It may be packed, as sitemaps often are.
record XmlDoor(Intake intake) {
  private static final int LARGEST = 64 * 1024 * 1024;

  void open(Entry entry) throws IOException {
    var bytes = unpacked(entry.bytes(LARGEST));
    var sitemap = Sitemap.read(bytes);
    if (sitemap == null) {
      new FeedDoor(intake)
          .open(
              new Entry(
                  entry.stem(),
                  entry.way(),
                  entry.page(),
                  () -> new ByteArrayInputStream(bytes),
                  entry.depth()));
    } else if (intake.follows()) {
      sitemap.leads(entry.way().file()).forEach(intake::lead);
      sitemap.refuseRest();
    } else {
      throw new NoTextException(
          null,
          "it is a sitemap: it lists %s addresses and holds no page. Isnad fetches them with isnad add --fetch, else nothing; or save the pages or a web archive of them"
              .formatted(sitemap.listed()));
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    if (bytes.length < 2 || bytes[0] != (byte) 0x1F || bytes[1] != (byte) 0x8B) {
      return bytes;
    }
    try (var in = new Bounded(new GZIPInputStream(new ByteArrayInputStream(bytes)), LARGEST)) {
      return in.readAllBytes();
    } catch (NoTextException e) {
      throw e;
    } catch (IOException e) {
      throw new NoTextException(null, "it is no whole gzip; save it anew");
    }
  }
}
