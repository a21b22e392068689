package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When one of these fails, a case keeps readings of another program and nobody is told, or every
/// start of the same program calls all of them stale.
class CodePrintTest {
  @TempDir Path folder = Path.of("");

  private Path code(String name, String text) throws IOException {
    var home = Files.createDirectories(folder.resolve(name).resolve("isnad/read"));
    Files.writeString(home.resolve("A.class"), text);
    Files.writeString(Files.createDirectories(home.resolve("event")).resolve("B.class"), "b");
    Files.writeString(home.resolveSibling("Other.class"), name);
    return folder.resolve(name);
  }

  private static String print(Path home) throws IOException {
    return CodePrint.of(Set.of(home), List.of("isnad/read/"));
  }

  @Test
  void otherClassesHaveAnotherPrintAndOthersBesideThemDoNotCount() throws IOException {
    var one = print(code("one", "a"));
    assertThat(print(code("two", "a"))).isEqualTo(one);
    assertThat(print(code("three", "A"))).isNotEqualTo(one);
  }

  @Test
  void aJarHasThePrintOfItsClasses() throws IOException {
    var home = code("one", "a");
    var jar = folder.resolve("one.jar");
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var name : new String[] {"isnad/read/event/B.class", "isnad/read/A.class", "x"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.equals("x") ? new byte[0] : Files.readAllBytes(home.resolve(name)));
      }
    }
    assertThat(print(jar)).isEqualTo(print(home));
  }

  @Test
  void theStampIsTheSameEachTime() throws IOException {
    var packs = PackFolder.read(Bundled.folder("packs"));
    var fewer = packs.subList(0, packs.size() - 1);
    assertThat(App.stamp(packs)).isEqualTo(App.stamp(packs.reversed()));
    assertThat(App.stamp(packs)).isNotEqualTo(App.stamp(fewer));
  }
}
