package isnad.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.read.pack.PackFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When one of these fails, the program in its jar knows other packs than in its folders, or a case
/// calls its readings stale because the same packs lie elsewhere.
class PackFolderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aJarHasThePacksOfItsFolder() throws IOException {
    var jar = folder.resolve("program.jar");
    var packs = Files.createDirectories(folder.resolve("packs"));
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var name : new String[] {"b/words.tsv", "a/pack.yaml", "b/pack.yaml", "b/notes.md"}) {
        var text = ("pack: \u0645\u0627\u0644\u064A " + name).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(packs.resolve(name).getParent());
        Files.write(packs.resolve(name), text);
        out.putNextEntry(new ZipEntry("packs/" + name));
        out.write(text);
      }
      out.putNextEntry(new ZipEntry("other/pack.yaml"));
    }
    try (var open = new JarFile(jar.toFile())) {
      var shipped = PackFolder.in(open);
      assertThat(shipped).isEqualTo(PackFolder.read(packs));
      assertThat(shipped.stream().map(PackFile::path))
          .containsExactly("a/pack.yaml", "b/pack.yaml", "b/words.tsv");
      assertThat(shipped.getFirst().text()).isEqualTo("pack: \u0645\u0627\u0644\u064A a/pack.yaml");
    }
  }

  @Test
  void anotherTextHasAnotherPrint() {
    var one = new PackFile("a/pack.yaml", "pack: a");
    assertThat(new PackFile("a/pack.yaml", "pack: b")).isNotEqualTo(one);
    assertThat(new PackFile("b/pack.yaml", "pack: a")).isNotEqualTo(one);
    assertThat(new PackFile("a/pack.yaml", "pack: a")).isEqualTo(one).hasSameHashCodeAs(one);
  }
}
