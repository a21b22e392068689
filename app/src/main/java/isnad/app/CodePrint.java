package isnad.app;

import isnad.app.keep.Keeper;
import isnad.fuse.Archive;
import isnad.model.Reading;
import isnad.read.ArticleReader;
import isnad.store.CaseStore;
import isnad.store.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/// Tells builds apart that would read a page each in its own way: a hash of every compiled class
/// that makes readings, and what they are found by, of bytes. The same classes have the same print,
/// whether they lie in a jar or in folders.
public final class CodePrint {
  private CodePrint() {}

  /// That of the running program.
  static String ofProgram() throws IOException {
    var print = new StringBuilder();
    print.append(of(home(Reading.class), "isnad/model/"));
    print.append(of(home(ArticleReader.class), "isnad/read/"));
    print.append(of(home(Keeper.class), "isnad/app/input/"));
    print.append(of(home(Keeper.class), "isnad/app/keep/"));
    print.append(of(home(CaseStore.class), "isnad/store/"));
    return Sha256.of(print.toString());
  }

  /// That of the classes that put readings together and count what they say.
  public static String ofFusing() throws IOException {
    var print = new StringBuilder();
    print.append(of(home(Archive.class), "isnad/fuse/"));
    print.append(of(home(Keeper.class), "isnad/app/edit/"));
    print.append(of(home(Keeper.class), "isnad/app/export/"));
    return Sha256.of(print.toString()).substring(0, 12);
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where classes come from has an address", e);
    }
  }

  /// @param home a jar or a folder
  /// @param prefix of the names in it that count
  static String of(Path home, String prefix) throws IOException {
    var sums = Files.isDirectory(home) ? inFolder(home, prefix) : inJar(home, prefix);
    return Sha256.of(sums.toString());
  }

  /// The jar knows the sums.
  private static TreeMap<String, String> inJar(Path jar, String prefix) throws IOException {
    var sums = new TreeMap<String, String>();
    try (var open = new JarFile(jar.toFile())) {
      open.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
          .forEach(entry -> sums.put(entry.getName(), HexFormat.of().toHexDigits(entry.getCrc())));
    }
    return sums;
  }

  private static TreeMap<String, String> inFolder(Path folder, String prefix) throws IOException {
    var sums = new TreeMap<String, String>();
    try (var files = Files.walk(folder.resolve(prefix))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        var name = folder.relativize(file).toString().replace('\\', '/');
        sums.put(name, HexFormat.of().toHexDigits(sum.getValue()));
      }
    }
    return sums;
  }
}
