package isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// House rules over the files themselves.
class HouseTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));
  private static final int LONGEST_FILE = 300;
  private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064A]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
  private static final List<String> BANNED =
      List.of(
          "Manager",
          "Helper",
          "Util",
          "Impl",
          "Base",
          "Abstract",
          "Service",
          "Processor",
          "Data",
          "Info");

  private static List<Path> java(String part) throws IOException {
    var files = new ArrayList<Path>();
    for (var module : List.of("model", "read", "fuse", "store", "app", "bench")) {
      var folder = ROOT.resolve(module).resolve("src").resolve(part).resolve("java");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> walk = Files.walk(folder)) {
          walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  @Test
  void noArabicWordStandsInCode() throws IOException {
    for (var file : java("main")) {
      assertThat(ARABIC.matcher(Files.readString(file)).find())
          .as("%s: words belong to packs/", ROOT.relativize(file))
          .isFalse();
    }
  }

  @Test
  void invisibleCharactersAreEscapes() throws IOException {
    var all = new ArrayList<>(java("main"));
    all.addAll(java("test"));
    for (var file : all) {
      assertThat(INVISIBLE.matcher(Files.readString(file)).find())
          .as("%s: write invisible and bidi characters as escapes", ROOT.relativize(file))
          .isFalse();
    }
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    var longest = new TreeSet<String>();
    for (var file : java("main")) {
      var lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        longest.add(ROOT.relativize(file) + ": " + lines);
      }
    }
    assertThat(longest).as("longer than %d lines", LONGEST_FILE).isEmpty();
  }

  @Test
  void typesAreNamedAfterTheDomain() throws IOException {
    for (var file : java("main")) {
      var name = file.getFileName().toString().replace(".java", "");
      assertThat(BANNED.stream().filter(name::contains))
          .as("%s: the name says nothing of the domain", name)
          .isEmpty();
    }
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    var packages = new TreeSet<Path>();
    java("main").forEach(file -> packages.add(file.getParent()));
    for (var folder : packages) {
      assertThat(folder.resolve("package-info.java")).exists();
      assertThat(Files.readString(folder.resolve("package-info.java")))
          .as("%s needs @NullMarked", ROOT.relativize(folder))
          .contains("@NullMarked");
    }
  }

  /// A document that names a type which is gone leads a newcomer astray.
  @Test
  void everyTypeNamedInTheDocumentsExists() throws IOException {
    var types = new TreeSet<String>();
    for (var file : java("main")) {
      var text = Files.readString(file);
      var found = Pattern.compile("(?:class|record|interface|enum) ([A-Z][A-Za-z]+)").matcher(text);
      while (found.find()) {
        types.add(found.group(1));
      }
    }
    for (var document : List.of("ARCHITECTURE.md", "GLOSSARY.md")) {
      var named =
          Pattern.compile("`([A-Z][a-z]+[A-Za-z.]*)`")
              .matcher(Files.readString(ROOT.resolve(document)));
      while (named.find()) {
        for (var part : named.group(1).split("\\.", -1)) {
          assertThat(types).as("%s names %s", document, named.group(1)).contains(part);
        }
      }
    }
  }

  /// `%d` writes Arabic digits on a machine set to Egypt; `%s` writes a number as it is.
  @Test
  void numbersAreWrittenAlikeEverywhere() throws IOException {
    var local = Pattern.compile("%[-,0-9.]*[dfxX]");
    for (var file : java("main")) {
      var lines = Files.readAllLines(file).stream();
      assertThat(lines.filter(line -> local.matcher(line).find()))
          .as("%s: format numbers with Locale.ROOT", ROOT.relativize(file))
          .allMatch(line -> line.contains("Locale.ROOT"));
    }
  }
}
