package isnad.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// XML of which only the first element tells what it is: a feed, or a sitemap, which lists
/// addresses and holds no page.
record XmlDoor(Intake intake) {
  private static final int LARGEST = 64 * 1024 * 1024;

  void open(Entry entry) throws IOException {
    var bytes = entry.bytes(LARGEST);
    var addresses = addresses(bytes);
    if (addresses < 0) {
      new FeedDoor(intake)
          .open(
              new Entry(
                  entry.stem(),
                  entry.way(),
                  entry.page(),
                  () -> new ByteArrayInputStream(bytes),
                  entry.depth()));
    } else {
      throw new NoTextException(
          null,
          "it is a sitemap: it lists %s addresses and holds no page. Isnad fetches nothing by itself; save the pages or a web archive of them"
              .formatted(addresses));
    }
  }

  /// How many addresses a sitemap lists; below 0 where it is none.
  private static int addresses(byte[] bytes) throws IOException {
    try {
      var xml = SafeXml.reader(new ByteArrayInputStream(bytes));
      var addresses = -1;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          var name = xml.getLocalName();
          if (addresses < 0 && !name.equals("urlset") && !name.equals("sitemapindex")) {
            return -1;
          }
          addresses += addresses < 0 || name.equals("loc") ? 1 : 0;
        }
      }
      return addresses;
    } catch (XMLStreamException | RuntimeException e) {
      throw new NoTextException(null, "it is no whole XML; save it anew");
    }
  }
}
