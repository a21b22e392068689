package isnad.app.input;

import isnad.model.Metadata;
import isnad.model.Problem;
import isnad.model.Source;
import isnad.model.json.ArticleLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads files into sources. A file or a line that cannot be read is a problem with its place and
/// its remedy, and the next one is read.
public final class SourceReader {
  /// No article is longer; what is, is something else under a wrong name.
  private static final int LARGEST = 16 * 1024 * 1024;

  private static final String STANDARD_INPUT = "-";

  private final List<Source> given = new ArrayList<>();
  private final List<Source> made = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SourceReader() {}

  /// Reads what the inputs mean; `-` is standard input.
  public static Loaded read(List<String> inputs, InputStream standardInput) {
    var files = FileFinder.find(inputs.stream().filter(i -> !i.equals(STANDARD_INPUT)).toList());
    var reader = new SourceReader();
    reader.problems.addAll(files.problems());
    if (inputs.contains(STANDARD_INPUT)) {
      reader.standardInput(standardInput);
    }
    files.files().forEach(reader::file);
    return reader.loaded();
  }

  /// Reads all that a folder holds.
  ///
  /// @param name by which its files are named, wherever the folder really is
  public static Loaded readFolder(Path folder, String name) {
    var files = FileFinder.findIn(folder, name);
    var reader = new SourceReader();
    reader.problems.addAll(files.problems());
    files.files().forEach(reader::file);
    return reader.loaded();
  }

  private Loaded loaded() {
    return new Loaded(DocumentIds.unique(given, made), problems);
  }

  private void standardInput(InputStream in) {
    try {
      var bytes = in.readAllBytes();
      switch (Kind.sniff(bytes)) {
        case TEXT -> page("stdin", STANDARD_INPUT, Source.Media.TEXT, bytes);
        case HTML -> page("stdin", STANDARD_INPUT, Source.Media.HTML, bytes);
        case LINES -> lines("stdin", STANDARD_INPUT, new ByteArrayInputStream(bytes));
      }
    } catch (IOException e) {
      problem(STANDARD_INPUT, null, Faults.of(e));
    }
  }

  private void file(String name, Path path) {
    try {
      switch (Files.exists(path) ? Kind.of(name) : Kind.TEXT) {
        case TEXT -> page(stem(path), name, Source.Media.TEXT, bytes(path));
        case HTML -> page(stem(path), name, Source.Media.HTML, bytes(path));
        case LINES -> lines(path, name);
        case null -> problem(name, null, "Isnad reads " + Kind.ALL + "; this is none of them");
      }
    } catch (IOException e) {
      problem(name, null, Faults.of(e));
    }
  }

  private static byte[] bytes(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      throw new IOException("larger than 16 MB, which no article is");
    }
    return Files.readAllBytes(path);
  }

  private void page(String id, String name, Source.Media media, byte[] bytes) {
    switch (Decoder.decode(bytes)) {
      case Decoded.Text decoded ->
          made.add(new Source(id, name, Hash.of(bytes), media, decoded.text(), Metadata.NONE));
      case Decoded.Unknown unknown -> problem(name, unknown.at(), unknown.remedy());
    }
  }

  private void lines(Path path, String name) throws IOException {
    try (var in = Files.newInputStream(path)) {
      lines(stem(path), name, in);
    }
  }

  private void lines(String stem, String name, InputStream in) throws IOException {
    var lines = new LineCutter(in, LARGEST);
    for (var number = 1; ; number++) {
      var line = lines.next();
      line(stem + "-" + number, name, number, line);
      if (line.last()) {
        return;
      }
    }
  }

  private void line(String madeId, String name, int number, LineCutter.Cut line) {
    var at = "line " + number;
    try {
      var json = decode(line.bytes()).replaceFirst("^\uFEFF", "");
      if (!line.whole()) {
        problem(name, at, "it is longer than 16 MB, which no article is; it is left out");
      } else if (!json.isBlank()) {
        article(madeId, name, at, ArticleLine.parse(json));
      }
    } catch (ArticleLine.MalformedException e) {
      problem(name, at, e.getMessage() + "; the line is left out");
    } catch (CharacterCodingException e) {
      problem(name, at, "it is not UTF-8; the line is left out");
    }
  }

  private void article(String madeId, String name, String at, ArticleLine article) {
    var id = article.id();
    var hash = Hash.of(article.text().getBytes(StandardCharsets.UTF_8));
    (id == null ? made : given)
        .add(
            new Source(
                id == null ? madeId : id,
                name,
                hash,
                article.media(),
                article.text(),
                article.given()));
    var fault = article.fault();
    if (fault != null) {
      problem(name, at, fault);
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    return decoder.decode(java.nio.ByteBuffer.wrap(bytes)).toString();
  }

  private static String stem(Path path) {
    var name = path.getFileName().toString();
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void problem(String file, @Nullable String at, String message) {
    problems.add(new Problem(file, at, message));
  }
}
