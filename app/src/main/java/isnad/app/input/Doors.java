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
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Where pages come in: each file through the door of its kind, in the order of their names.
/// Nothing that a file holds stops the next one.
///
/// @param intake who takes what comes in
public record Doors(Intake intake) {
  /// No article is longer; what is, is something else under a wrong name.
  static final int LARGEST = 16 * 1024 * 1024;

  private static final String STANDARD_INPUT = "-";
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

  /// Opens what the inputs mean; `-` is standard input.
  public void open(List<String> inputs, InputStream standardInput) {
    inputs.stream().filter(Doors::isAddress).forEach(this::refuse);
    var files =
        FileFinder.find(
            inputs.stream().filter(i -> !i.equals(STANDARD_INPUT) && !isAddress(i)).toList());
    files.problems().forEach(intake::problem);
    if (inputs.contains(STANDARD_INPUT)) {
      open(standardInput);
    }
    files.files().forEach(this::open);
  }

  /// Whether an input is an address and no file.
  public static boolean isAddress(String input) {
    return ADDRESS.matcher(input).lookingAt();
  }

  private void refuse(String address) {
    var message =
        "Isnad fetches nothing unless it is asked to: isnad add --fetch keeps the page in a case; or"
            + " save the page, or a web archive of it, and name that";
    intake.problem(new Problem(address, null, message));
  }

  /// Opens all that a folder holds.
  ///
  /// @param name by which its files are named, wherever the folder really is
  public void openFolder(Path folder, String name) {
    var files = FileFinder.findIn(folder, name);
    files.problems().forEach(intake::problem);
    files.files().forEach(this::open);
  }

  /// Opens what a server gave, through the door of its type.
  public void open(Served served) {
    var way = served.way();
    var kind = served.kind();
    if (kind == null) {
      var message = "Isnad reads no %s".formatted(served.type().name());
      intake.problem(new Problem(way.file(), way.at(), message));
      return;
    }
    switch (kind) {
      case TEXT -> page(served, served.isToldInUtf8() ? Format.UTF8_TEXT : Format.TEXT);
      case HTML -> page(served, served.isToldInUtf8() ? Format.UTF8_HTML : Format.HTML);
      case PDF -> page(served, Format.PDF);
      case DOCX -> page(served, Format.DOCX);
      case ODT -> page(served, Format.ODT);
      case EML -> page(served, Format.EML);
      case LINES, FEED, XML, CSV, WARC, ZIP ->
          enter(
              kind,
              new Entry(
                  served.stem(),
                  way,
                  served.url(),
                  () -> new ByteArrayInputStream(served.bytes()),
                  0));
    }
  }

  private void page(Served served, Format format) {
    var url = served.url();
    var given = new Metadata(url, null, null, null, null, null);
    intake.take(
        new Original(
            served.stem(),
            false,
            url,
            served.way(),
            format,
            Served.hint(served.type().charset(), served.bytes()),
            given,
            served.bytes()));
  }

  private void open(InputStream in) {
    var way = Way.file(STANDARD_INPUT);
    try {
      var bytes = in.readAllBytes();
      enter(
          Kind.sniff(bytes),
          new Entry("stdin", way, null, () -> new ByteArrayInputStream(bytes), 0));
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
          new Entry(Entry.stem(file), Way.file(name), page, () -> Files.newInputStream(path), 0);
      enter(kind, entry);
    }
  }

  private void enter(Kind kind, Entry entry) {
    var way = entry.way();
    enter(kind, entry, fault -> intake.problem(problem(way, fault)));
  }

  static Problem problem(Way way, IOException fault) {
    return fault instanceof NoTextException none
        ? new Problem(way.file(), none.at(), String.valueOf(none.getMessage()))
        : new Problem(way.file(), way.at(), Faults.of(fault));
  }

  /// Opens a file, or a member of one, through the door of its kind.
  ///
  /// @param failed takes why it cannot be read to its end
  void enter(Kind kind, Entry entry, Consumer<IOException> failed) {
    try {
      switch (kind) {
        case TEXT -> page(entry, Format.TEXT);
        case HTML -> page(entry, Format.HTML);
        case PDF -> page(entry, Format.PDF);
        case DOCX -> page(entry, Format.DOCX);
        case ODT -> page(entry, Format.ODT);
        case EML -> page(entry, Format.EML);
        case LINES -> new LinesDoor(intake).open(entry);
        case FEED -> new FeedDoor(intake).open(entry);
        case XML -> new XmlDoor(intake).open(entry);
        case CSV -> new CsvDoor(intake).open(entry);
        case WARC -> new WarcDoor(intake).open(entry);
        case ZIP -> new ZipDoor(this).open(entry);
      }
    } catch (IOException e) {
      failed.accept(e);
    }
  }

  private void page(Entry entry, Format format) throws IOException {
    var bytes = entry.bytes(format == Format.PDF ? 4 * LARGEST : LARGEST);
    intake.take(
        new Original(entry.stem(), false, entry.page(), entry.way(), format, Metadata.NONE, bytes));
  }
}
