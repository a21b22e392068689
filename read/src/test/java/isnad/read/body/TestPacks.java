package isnad.read.body;

import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The furniture of the shipped packs.
final class TestPacks {
  private TestPacks() {}

  static Furniture furniture() {
    return Furniture.of(packs());
  }

  static Packs packs() {
    var folder = Path.of(System.getProperty("isnad.root", ".."), "packs", "ar");
    try (var files = Files.list(folder)) {
      return Packs.of(files.filter(Files::isRegularFile).sorted().map(TestPacks::file).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackFile file(Path path) {
    try {
      return new PackFile("ar/" + path.getFileName(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
