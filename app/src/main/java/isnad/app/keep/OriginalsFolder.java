package isnad.app.keep;

import isnad.app.input.Format;
import isnad.model.json.Line;
import isnad.store.CaseStore;
import isnad.store.Document;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// The originals of a case as files in a folder, with a list of how each came.
///
/// @param folder where it may be that some of them are already
public record OriginalsFolder(Path folder) {
  private static final String LIST = "originals.jsonl";

  /// @return how many were written
  public int write(CaseStore store) throws IOException {
    Files.createDirectories(folder);
    var documents = store.documents().all();
    for (var document : documents) {
      write(document, store.documents().bytes(document.capture().sha256()));
    }
    try (var out = Files.newBufferedWriter(folder.resolve(LIST))) {
      Line.write(
          out,
          line -> {
            for (var document : documents) {
              line.record("original", () -> describe(document, line));
            }
          });
    }
    return documents.size();
  }

  /// In one step: who is stopped leaves no half of a file. A file that says something else is not
  /// overwritten.
  private void write(Document document, byte[] bytes) throws IOException {
    var file = folder.resolve(name(document));
    if (Files.exists(file)) {
      if (Files.mismatch(file, Files.write(folder.resolve(LIST + ".tmp"), bytes)) >= 0) {
        throw new FileAlreadyExistsException(
            file + ": there is another file of this name already; choose an empty folder");
      }
      return;
    }
    var half = Files.write(folder.resolve(LIST + ".tmp"), bytes);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// An id may be anything; a name of a file may not. What is changed gets the hash behind it.
  private static String name(Document document) {
    var plain = document.id().replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "_");
    var short40 = plain.length() > 40 ? plain.substring(0, 40) : plain;
    var same = short40.equals(document.id());
    var mark = same ? "" : "-" + document.capture().sha256().substring(0, 8);
    return short40 + mark + "." + Format.of(document.capture().format()).ending();
  }

  private static void describe(Document document, Line line) throws IOException {
    var capture = document.capture();
    line.text("id", document.id());
    line.text("file", name(document));
    line.text("page", document.page());
    line.text("sha256", capture.sha256());
    line.text("format", capture.format());
    line.text("came", capture.came());
    line.text("from", capture.file());
    line.text("captured", capture.captured());
    line.text("standing", document.standing().name().toLowerCase(Locale.ROOT));
    line.text("url", capture.given().url());
    line.text("title", capture.given().title());
    line.text("outlet", capture.given().outlet());
    line.text("author", capture.given().author());
    line.text("published", capture.given().published());
  }
}
