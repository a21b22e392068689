package isnad.read.split;

import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// The packs of a folder.
final class TrainingPacks {
  private TrainingPacks() {}

  static Packs read(Path root) throws IOException {
    var files = new ArrayList<PackFile>();
    try (var paths = Files.walk(root)) {
      for (var path :
          paths.filter(p -> p.toString().matches(".*\\.(yaml|tsv)")).sorted().toList()) {
        var name = root.relativize(path).toString().replace('\\', '/');
        files.add(new PackFile(name, Files.readString(path)));
      }
    }
    return Packs.of(files);
  }
}
