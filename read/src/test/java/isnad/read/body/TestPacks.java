package isnad.read.body;

import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The furniture of the shipped packs.
final class TestPacks {
  private TestPacks() {}

  static Furniture furniture() {
    return Furniture.of(packs());
  }

  private static Packs packs() {
    var root = Path.of(System.getProperty("isnad.root", ".."));
    try {
      var text = Files.readString(root.resolve("packs/ar/furniture.yaml"));
      return Packs.of(
          List.of(
              new PackFile("ar/pack.yaml", "pack: ar"), new PackFile("ar/furniture.yaml", text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
