package isnad.app.input;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A sitemap (sitemaps.org), or a sitemap of sitemaps, in the order in which it lists.
///
/// @param listed how many addresses it lists, those beyond the most that a sitemap may have too
record Sitemap(Lead.From from, List<Place> places, int listed) {
  private static final int MOST = 50_000;
  private static final int LONGEST = 4096;
  private static final int LENGTH_OF_DAY = "2024-07-25".length();

  /// An address.
  private record Place(String address, @Nullable Instant changed) {}

  /// Absent where the XML is none.
  static @Nullable Sitemap read(byte[] bytes) throws IOException {
    try {
      var text = Texts.decoded(bytes).replaceFirst("^\uFEFF", "");
      var xml = SafeXml.reader(new StringReader(text));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return switch (xml.getLocalName()) {
            case "urlset" -> read(xml, Lead.From.SITEMAP);
            case "sitemapindex" -> read(xml, Lead.From.INDEX);
            default -> null;
          };
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      throw new NoTextException(null, "it is no whole XML; save it anew");
    }
  }

  private static Sitemap read(XMLStreamReader xml, Lead.From from) throws XMLStreamException {
    var places = new ArrayList<Place>();
    var listed = 0;
    var open = new String[] {"", ""};
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        note(xml, open);
      } else if (event == XMLStreamConstants.END_ELEMENT && !open[0].isEmpty() && isPlace(xml)) {
        if (listed++ < MOST) {
          places.add(new Place(open[0], moment(open[1])));
        }
        open = new String[] {"", ""};
      }
    }
    return new Sitemap(from, places, listed);
  }

  private static boolean isPlace(XMLStreamReader xml) {
    return xml.getLocalName().equals("url") || xml.getLocalName().equals("sitemap");
  }

  /// @param open the address and the date of the place that is being read
  private static void note(XMLStreamReader xml, String[] open) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "loc" -> open[0] = open[0].isEmpty() ? text(xml) : open[0];
      case "lastmod" -> open[1] = text(xml);
      default -> {}
    }
  }

  /// The characters up to the end of the element, as many as an address may have.
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    for (var event = xml.next();
        event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.START_ELEMENT;
        event = xml.next()) {
      if (text.length() <= LONGEST && xml.hasText()) {
        text.append(xml.getText());
      }
    }
    return text.toString().strip();
  }

  /// A day begins at midnight of UTC; what is neither day nor moment says nothing.
  private static @Nullable Instant moment(String text) {
    try {
      return text.length() > LENGTH_OF_DAY
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  List<Lead> leads(String list) {
    return places.stream()
        .map(place -> new Lead(place.address(), from, list, place.changed(), null))
        .toList();
  }

  void refuseRest() throws NoTextException {
    if (listed == 0) {
      throw new NoTextException(null, "the sitemap lists no address");
    }
    if (listed > MOST) {
      throw new NoTextException(
          null,
          "it lists more than %s addresses, the most that a sitemap may; the rest is left out"
              .formatted(MOST));
    }
  }
}
