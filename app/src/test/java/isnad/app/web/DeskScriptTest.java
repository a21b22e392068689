package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The one script of the desk. Where npm is, and on every build machine, it must have been built.
class DeskScriptTest {
  private static final int LARGEST = 250 * 1024;

  private static String script() throws IOException {
    try (var in = DeskScriptTest.class.getResourceAsStream("/isnad/desk/desk.js")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean npm() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder ->
            Files.isExecutable(Path.of(folder, "npm"))
                || Files.isExecutable(Path.of(folder, "npm.cmd")));
  }

  @Test
  void itIsBuiltWhereItCanBe() throws IOException {
    assumeTrue(npm() || System.getenv("CI") != null, "there is no npm to build it with");
    assertThat(script())
        .as("ui/Build.java says in the build's output why the desk's script was not built")
        .contains("data-timeline");
  }

  @Test
  void itIsSmall() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(script().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(LARGEST);
  }

  @Test
  void itAsksNoOtherMachine() throws IOException {
    assertThat(script()).doesNotContain("http://").doesNotContain("https://");
  }

  @Test
  void itsOwnTestsPass() throws IOException, InterruptedException {
    assumeTrue(npm() || System.getenv("CI") != null, "there is no npm to test it with");
    var windows = System.getProperty("os.name").startsWith("Windows");
    var test =
        new ProcessBuilder(windows ? "npm.cmd" : "npm", "test", "--silent")
            .directory(Path.of(System.getProperty("isnad.root"), "ui").toFile())
            .redirectErrorStream(true)
            .start();
    test.getOutputStream().close();
    var said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(test.waitFor()).as(said).isZero();
  }
}
