package isnad.app.input;

import isnad.app.input.Original.Way;
import isnad.model.Metadata;
import isnad.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where pages come in: each file through the door of its kind, in the order of their names.
/// Nothing that a file holds stops the next one.
///
/// @param intake who takes what comes in
public record Doors(Intake intake) {
  /// No article is longer; what is, is something else under a wrong name.
  static final int LARGEST = 16 * 1024 * 1024;

  private static final String STANDARD_INPUT = "-";

  /// Opens what the inputs mean; `-` is standard input.
  public void open(List<String> inputs, InputStream standardInput) {
    var files = FileFinder.find(inputs.stream().filter(i -> !i.equals(STANDARD_INPUT)).toList());
    files.problems().forEach(intake::problem);
    if (inputs.contains(STANDARD_INPUT)) {
      open(standardInput);
    }
    files.files().forEach(this::open);
  }

  /// Opens all that a folder holds.
  ///
  /// @param name by which its files are named, wherever the folder really is
  public void openFolder(Path folder, String name) {
    var files = FileFinder.findIn(folder, name);
    files.problems().forEach(intake::problem);
    files.files().forEach(this::open);
  }

  private void open(InputStream in) {
    var way = Way.file(STANDARD_INPUT);
    try {
      var bytes = in.readAllBytes();
      enter(
          Kind.sniff(bytes), new Entry("stdin", way, null, () -> new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      intake.problem(new Problem(STANDARD_INPUT, null, Faults.of(e)));
    }
  }

  private void open(String name, Path path) {
    var kind = Files.exists(path) ? Kind.of(name) : Kind.TEXT;
    if (kind == null) {
      var message = "Isnad reads " + Kind.ALL + "; this is none of them";
      intake.problem(new Problem(name, null, message));
    } else {
      var page = path.toAbsolutePath().normalize().toString();
      var file = String.valueOf(path.getFileName());
      var entry =
          new Entry(Entry.stem(file), Way.file(name), page, () -> Files.newInputStream(path));
      enter(kind, entry);
    }
  }

  /// Opens a file, or a member of one, through the door of its kind.
  void enter(Kind kind, Entry entry) {
    try {
      switch (kind) {
        case TEXT -> page(entry, Format.TEXT);
        case HTML -> page(entry, Format.HTML);
        case LINES -> new LinesDoor(intake).open(entry);
      }
    } catch (IOException e) {
      intake.problem(new Problem(entry.way().file(), entry.way().at(), Faults.of(e)));
    }
  }

  private void page(Entry entry, Format format) throws IOException {
    var bytes = entry.bytes(LARGEST);
    intake.take(
        new Original(entry.stem(), false, entry.page(), entry.way(), format, Metadata.NONE, bytes));
  }
}
