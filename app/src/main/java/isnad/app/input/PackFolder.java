package isnad.app.input;

import isnad.read.pack.PackFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The YAML files and tables of a folder of packs.
public final class PackFolder {
  private static final String SHIPPED = "packs";

  private PackFolder() {}

  /// Those that ship inside the program. A jar knows the prints of its files; their text is
  /// unpacked when it is asked for.
  public static List<PackFile> shipped() throws IOException {
    var found = Bundled.address(SHIPPED);
    return "jar".equals(found.getProtocol())
        ? in(((JarURLConnection) found.openConnection()).getJarFile())
        : read(Bundled.folder(SHIPPED));
  }

  /// The program's own jar is open as long as it runs.
  static List<PackFile> in(JarFile jar) {
    var folder = SHIPPED + "/";
    return jar.stream()
        .filter(entry -> entry.getName().startsWith(folder) && isPack(entry.getName()))
        .map(entry -> file(entry.getName().substring(folder.length()), entry, jar))
        .sorted(Comparator.comparing(PackFile::path))
        .toList();
  }

  private static PackFile file(String path, JarEntry entry, JarFile jar) {
    return new PackFile(
        path, PackFile.print(entry.getSize(), entry.getCrc()), () -> text(entry, jar));
  }

  private static String text(JarEntry entry, JarFile jar) {
    try (var in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own packs", e);
    }
  }

  /// All files of all packs in the folder, sorted by path. A folder that is itself one pack counts
  /// as a folder of one.
  public static List<PackFile> read(Path folder) throws IOException {
    var root = Files.exists(folder.resolve("pack.yaml")) ? parent(folder) : folder;
    var files = new ArrayList<PackFile>();
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(found -> isPack(found.toString())).sorted().toList()) {
        var path = root.relativize(file).toString().replace('\\', '/');
        files.add(new PackFile(path, Files.readString(file)));
      }
    }
    return files;
  }

  private static boolean isPack(String file) {
    return file.endsWith(".yaml") || file.endsWith(".tsv");
  }

  private static Path parent(Path folder) {
    var parent = folder.toAbsolutePath().normalize().getParent();
    return parent == null ? folder : parent;
  }
}
