package isnad.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reading XML that somebody else wrote: no document types, no entities of its own, nothing
/// fetched. The parser gets characters, never bytes: of bytes that are none it would complain on
/// standard error, whoever listens.
final class SafeXml {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private SafeXml() {}

  /// @param in UTF-8, or UTF-16 with its mark
  static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
    var marked = new BufferedInputStream(in);
    return reader(new InputStreamReader(marked, charset(marked).newDecoder()));
  }

  static XMLStreamReader reader(Reader text) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(text);
  }

  /// Stands behind the mark of UTF-8 then, which is no character of the text.
  private static Charset charset(BufferedInputStream in) throws IOException {
    in.mark(MARK.length);
    var first = in.readNBytes(MARK.length);
    if (!java.util.Arrays.equals(first, MARK)) {
      in.reset();
    }
    var wide =
        first.length > 1
            && (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF
                || first[0] == (byte) 0xFF && first[1] == (byte) 0xFE);
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
