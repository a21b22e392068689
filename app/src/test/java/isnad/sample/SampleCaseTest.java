package isnad.sample;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.Console;
import isnad.app.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample case against its reviewed records, and what must not change them.
class SampleCaseTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));
  private static final Path CASE = ROOT.resolve("samples").resolve("sahel");
  private static final Path GOLDEN = CASE.resolve("golden.jsonl");

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(CASE)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".html") || file.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private static List<String> records(List<String> inputs, String... options) {
    var arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
    arguments.addAll(List.of(options));
    arguments.addAll(inputs);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Screen.PIPE);
    var code = Main.run(console, arguments.toArray(String[]::new));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().map(SampleCaseTest::portable).toList();
  }

  /// The record without the folder that the file was read from.
  private static String portable(String record) {
    return record.replace(CASE.toString().replace("\\", "\\\\"), "samples/sahel");
  }

  /// A line that moves here moves what users are told; the commit says why each did. Written anew
  /// with `-Dapprove=true`.
  @Test
  void readsTheSampleCaseAsReviewed() throws IOException {
    var records = records(pages());
    if (Boolean.getBoolean("approve")) {
      Files.write(GOLDEN, records);
    }
    assertThat(records).isEqualTo(Files.readAllLines(GOLDEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "fa-IR"})
  void theLocaleChangesNoByte(String tag) throws IOException {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(records(pages())).isEqualTo(Files.readAllLines(GOLDEN));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void neitherOrderNorThreadsChangeAByte() throws IOException {
    var reversed = pages().reversed();
    assertThat(records(reversed, "--threads", "1")).isEqualTo(Files.readAllLines(GOLDEN));
    assertThat(records(reversed, "--threads", "2")).isEqualTo(Files.readAllLines(GOLDEN));
  }
}
