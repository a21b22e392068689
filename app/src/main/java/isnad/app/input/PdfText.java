package isnad.app.input;

import isnad.model.Span;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, its lines and pages kept: a page ends with a form feed. PDFBox may swap runs
/// of words on lines of mixed direction, so what is read from one is marked as of lower trust.
public final class PdfText {
  private static final char PAGE_END = '\f';
  private static final int MOST_PAGES = 2_000;

  private PdfText() {}

  static String of(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new NoTextException(null, "it has more than " + MOST_PAGES + " pages; split it");
      }
      var stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      stripper.setPageEnd("\n" + PAGE_END);
      var text = stripper.getText(pdf);
      if (text.isBlank()) {
        throw new NoTextException(
            null, "it holds pictures of pages and no text; run OCR over it first");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new NoTextException(null, "it is locked with a password; save it without one");
    } catch (RuntimeException | StackOverflowError e) {
      throw new NoTextException(null, "it is a damaged PDF; print it to a new one");
    }
  }

  /// Where on which page a stretch of such a text begins, from 1 on.
  public record Place(int page, int line) {
    public static Place of(String text, Span span) {
      var page = 1;
      var line = 1;
      for (var at = 0; at < span.start(); at++) {
        switch (text.charAt(at)) {
          case PAGE_END -> {
            page++;
            line = 1;
          }
          case '\n' -> line++;
          default -> {}
        }
      }
      return new Place(page, line);
    }
  }
}
