package isnad.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Problem;
import isnad.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without these, an input is read wrongly, twice or not at all, or one bad file stops the rest.
class SourceReaderTest {
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    write("b.txt", "نص");
    write("deep/page.HTML", "<p>صفحة</p>");
    write("deep/er/b.txt", "نص آخر");
    write("notes.md", "# no");
    write(
        "deep/all.jsonl",
        "\uFEFF{\"id\":\"b\",\"text\":\"أ\"}\n\n{\"text\":\n{\"html\":\"<p>ب</p>\",\"id\":\" \"}\r\n"
            + "{\"text\":\"ج\",\"published\":\"soon\"}");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Loaded read(String... inputs) {
    return SourceReader.read(
        Arrays.stream(inputs).map(i -> i.equals("-") ? i : folder + "/" + i).toList(),
        InputStream.nullInputStream());
  }

  private static List<String> ids(Loaded loaded) {
    return loaded.sources().stream().map(Source::id).toList();
  }

  @Test
  void readsAFolderAtAnyDepthInOrder() {
    var loaded = read("");
    assertThat(ids(loaded)).containsExactly("b", "b-2", "all-4", "all-5", "b-3", "page");
    assertThat(loaded.sources().getFirst().file()).as("a given id stands").endsWith(".jsonl");
    assertThat(loaded.sources().getLast().media()).isEqualTo(Source.Media.HTML);
  }

  @Test
  void namesTheLineOfABadOneAndReadsTheNext() {
    var problems = read("deep/all.jsonl").problems();
    assertThat(problems.stream().map(Problem::at)).containsExactly("line 3", "line 5");
    assertThat(problems.getFirst().message()).contains("not JSON").contains("left out");
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() {
    assertThat(ids(read("b.txt", "", "*.txt", "deep/../b.txt"))).hasSize(6);
  }

  @Test
  void findsWhatAGlobMeans() {
    assertThat(ids(read("*.txt"))).containsExactly("b");
    assertThat(ids(read("**.txt"))).containsExactly("b", "b-2");
    assertThat(read("*.html").problems()).hasSize(1);
  }

  @Test
  void saysWhatToDoWithWhatItCannotRead() throws IOException {
    assertThat(read("gone.txt").problems().getFirst().message()).contains("no such file");
    assertThat(read("notes.md").problems().getFirst().message()).contains(".txt, .html");
    Files.createDirectory(folder.resolve("empty"));
    assertThat(read("empty").problems().getFirst().message()).contains("no file that Isnad reads");
  }

  @Test
  void knowsWhatComesInThroughAPipe() {
    assertThat(piped("<html>").sources().getFirst().media()).isEqualTo(Source.Media.HTML);
    assertThat(piped("نص").sources().getFirst().id()).isEqualTo("stdin");
    assertThat(ids(piped("{\"text\":\"a\"}\n{\"text\":\"b\"}")))
        .containsExactly("stdin-1", "stdin-2");
  }

  private static Loaded piped(String text) {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return SourceReader.read(List.of("-"), in);
  }

  @Test
  void hashesTheBytesOfAFileAndTheTextOfALine() {
    var same = piped("{\"text\":\"نص\"}").sources().getFirst().sha256();
    assertThat(read("b.txt").sources().getFirst().sha256()).isEqualTo(same).hasSize(64);
  }
}
