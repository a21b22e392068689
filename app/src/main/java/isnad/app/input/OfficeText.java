package isnad.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The text of a Word (DOCX) or OpenDocument (ODT) file: a paragraph a line.
final class OfficeText {
  private static final int MOST = 64 * 1024 * 1024;
  private static final int MOST_MEMBERS = 10_000;

  private static final Grammar DOCX =
      new Grammar(
          "word/document.xml",
          Set.of("p"),
          Set.of("t"),
          Map.of("tab", "\t", "br", "\n", "cr", "\n"));
  private static final Grammar ODT =
      new Grammar(
          "content.xml",
          Set.of("p", "h"),
          Set.of("p", "h", "span", "a"),
          Map.of("tab", "\t", "line-break", "\n", "s", " "));

  private OfficeText() {}

  /// What the elements of a format mean, by their local names.
  ///
  /// @param member the file in the archive that has the text
  /// @param text elements whose characters are text
  private record Grammar(
      String member, Set<String> paragraphs, Set<String> text, Map<String, String> marks) {}

  static String ofDocx(byte[] bytes) throws IOException {
    return text(bytes, DOCX);
  }

  static String ofOdt(byte[] bytes) throws IOException {
    return text(bytes, ODT);
  }

  private static String text(byte[] bytes, Grammar grammar) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      var members = 0;
      for (var next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        if (next.getName().equals(grammar.member())) {
          return text(new Bounded(zip, MOST), grammar);
        }
        if (++members > MOST_MEMBERS) {
          break;
        }
      }
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof NoTextException tooMuch ? tooMuch : damaged();
    } catch (RuntimeException e) {
      throw damaged();
    }
    throw new NoTextException(
        null, "it has no " + grammar.member() + ": it is another file under a wrong name");
  }

  private static NoTextException damaged() {
    return new NoTextException(null, "it is damaged; open it in a word processor and save it anew");
  }

  private static String text(InputStream in, Grammar grammar)
      throws IOException, XMLStreamException {
    var xml = SafeXml.reader(in);
    var text = new StringBuilder();
    var open = new java.util.ArrayDeque<String>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.push(xml.getLocalName());
          text.append(grammar.marks().getOrDefault(xml.getLocalName(), ""));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open.pop();
          if (grammar.paragraphs().contains(xml.getLocalName())) {
            text.append('\n');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty() && grammar.text().contains(open.peek())) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }
}
