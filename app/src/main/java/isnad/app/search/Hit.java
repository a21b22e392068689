package isnad.app.search;

import isnad.app.input.Format;
import isnad.app.input.PdfText;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.Span;
import isnad.store.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that was found.
///
/// @param reading without its words ([isnad.store.Shelf#outline(Reading)])
/// @param snippet the stretch of its text that shows why; absent where only what is known of the
///   page fits
/// @param matches the words that were searched for, in the snippet
/// @param reports its claims that were asked for; empty where no filter asked for claims
public record Hit(
    Document document,
    Reading reading,
    @Nullable Span snippet,
    List<Span> matches,
    List<Report> reports) {
  /// Where in a paged document a stretch of it begins; absent in others.
  public PdfText.@Nullable Place place(Span span) {
    return document.capture().format().equals(Format.PDF.word())
        ? PdfText.Place.of(reading.article().source().text(), span)
        : null;
  }
}
