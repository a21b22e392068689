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
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// Tells builds apart that would read a page, or put pages together, each in its own way: a hash of
/// the compiled classes of the running program that do it. The same classes have the same print,
/// whether they lie in a jar or in folders.
public final class CodePrint {
  private static final List<String> READING =
      List.of("isnad/model/", "isnad/read/", "isnad/app/input/", "isnad/app/keep/", "isnad/store/");

  private static final List<String> FUSING =
      List.of("isnad/fuse/", "isnad/app/edit/", "isnad/app/export/", "isnad/app/fused/");

  private CodePrint() {}

  /// That of the classes that make readings, and what they are found by.
  static String ofReading() throws IOException {
    return of(homes(Reading.class, ArticleReader.class, Keeper.class, CaseStore.class), READING);
  }

  /// That of the classes that put readings together and count what they say.
  public static String ofFusing() throws IOException {
    return of(homes(Archive.class, Keeper.class), FUSING).substring(0, 12);
  }

  private static Set<Path> homes(Class<?>... types) {
    return Arrays.stream(types)
        .map(CodePrint::home)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where classes come from has an address", e);
    }
  }

  /// @param homes jars and folders
  /// @param prefixes of the names in them that count
  static String of(Set<Path> homes, List<String> prefixes) throws IOException {
    var sums = new TreeMap<String, String>();
    for (var home : homes) {
      sums.putAll(Files.isDirectory(home) ? inFolder(home, prefixes) : inJar(home, prefixes));
    }
    return Sha256.of(sums.toString());
  }

  /// The jar knows the sums.
  private static Map<String, String> inJar(Path jar, List<String> prefixes) throws IOException {
    var sums = new TreeMap<String, String>();
    try (var open = new JarFile(jar.toFile())) {
      for (var entry : Collections.list(open.entries())) {
        var name = entry.getName();
        if (!entry.isDirectory() && prefixes.stream().anyMatch(name::startsWith)) {
          sums.put(name, HexFormat.of().toHexDigits(entry.getCrc()));
        }
      }
    }
    return sums;
  }

  private static Map<String, String> inFolder(Path folder, List<String> prefixes)
      throws IOException {
    var sums = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        if (prefixes.stream().anyMatch(name::startsWith)) {
          var sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(name, HexFormat.of().toHexDigits(sum.getValue()));
        }
      }
    }
    return sums;
  }
}
