package isnad.read.mention;

import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Reads the packs of a folder, for tests.
final class PackFolder {
  private PackFolder() {}

  static Packs read(Path root) throws IOException {
    var files = new ArrayList<PackFile>();
    try (var paths = Files.walk(root)) {
      for (var path : paths.filter(PackFolder::isPack).sorted().toList()) {
        var name = root.relativize(path).toString().replace('\\', '/');
        files.add(new PackFile(name, Files.readString(path)));
      }
    }
    return Packs.of(files);
  }

  private static boolean isPack(Path path) {
    var name = path.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".tsv");
  }
}
