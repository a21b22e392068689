package isnad.app.keep;

import isnad.app.input.Format;
import isnad.app.input.Original;
import isnad.app.input.Original.Way;
import isnad.app.input.Texts;
import isnad.store.CaseStore;
import isnad.store.Document;
import java.io.IOException;

/// The texts of a case, made of the bytes that it keeps.
record KeptTexts(CaseStore store) {
  Texts.Made of(Document document) throws IOException {
    return of(document, store.documents().bytes(document.capture().sha256()));
  }

  static Texts.Made of(Document document, byte[] bytes) {
    var capture = document.capture();
    var original =
        new Original(
            document.id(),
            true,
            document.page(),
            new Way(capture.file(), null, capture.came(), capture.captured()),
            Format.of(capture.format()),
            Format.charset(capture.format()),
            capture.given(),
            bytes);
    return Texts.of(original, document.id(), capture.sha256());
  }
}
