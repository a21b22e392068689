package isnad.app.input;

import isnad.read.pack.PackFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The YAML files and tables of a folder of packs.
public final class PackFolder {
  private PackFolder() {}

  /// All files of all packs in the folder, sorted by path. A folder that is itself one pack counts
  /// as a folder of one.
  public static List<PackFile> read(Path folder) throws IOException {
    var root = Files.exists(folder.resolve("pack.yaml")) ? parent(folder) : folder;
    var files = new ArrayList<PackFile>();
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(PackFolder::isPack).sorted().toList()) {
        var path = root.relativize(file).toString().replace('\\', '/');
        files.add(new PackFile(path, Files.readString(file)));
      }
    }
    return files;
  }

  private static boolean isPack(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".tsv");
  }

  private static Path parent(Path folder) {
    var parent = folder.toAbsolutePath().normalize().getParent();
    return parent == null ? folder : parent;
  }
}
