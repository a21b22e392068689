package isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import isnad.model.Metadata;
import isnad.model.Source;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every example of the packs, and hostile text.
class PackExamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));
  private static final Packs PACKS = packs();
  private static final ArticleReader READER = ArticleReader.from(PACKS);

  private static Packs packs() {
    var folder = ROOT.resolve("packs");
    var files = new ArrayList<PackFile>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".yaml") || path.endsWith(".tsv")) {
          files.add(new PackFile(path, Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Packs.of(files);
  }

  @TestFactory
  List<DynamicTest> everyExampleOfThePacksHolds() {
    return PackCheck.cases(PACKS).stream()
        .map(example ->
            dynamicTest(
                example.name(), () -> assertThat(PackCheck.fault(example, READER)).isNull()))
        .toList();
  }

  private static void reads(String text) {
    var source = new Source("x", "x", "", Source.Media.TEXT, text, Metadata.NONE);
    var reading = READER.read(source);
    for (var report : reading.reports()) {
      assertThat(source.quote(report.evidence().quote()))
          .contains(source.quote(report.evidence().trigger()));
    }
  }

  @Test
  void noPrefixOfASampleStopsTheReading() throws IOException {
    for (var name : List.of("08-bayadir-fuel-blockade.txt", "12-aseel-agencies-roundup.txt")) {
      var text = Files.readString(ROOT.resolve("samples/sahel").resolve(name));
      for (var end = 0; end < text.length(); end += 37) {
        reads(text.substring(0, end));
      }
    }
  }

  @Test
  void noPrefixOfARealArticleStopsTheReading() throws IOException {
    var articles = ROOT.resolve("../shared/articles");
    if (!Files.isDirectory(articles)) {
      return;
    }
    try (Stream<Path> files = Files.list(articles)) {
      for (var file : files.sorted().toList()) {
        var text = Files.readString(file);
        for (var end = 0; end < text.length(); end += 211) {
          reads(text.substring(0, end));
        }
      }
    }
  }

  @Test
  void endlessRepetitionEndsInTime() {
    for (var piece :
        List.of("(", "\"", "\u0640", "\u202B", "«قال ", "من ", "بين 5 و", "، ", "الذي ")) {
      reads(piece.repeat(100_000 / piece.length()));
    }
  }

  @Test
  void yieldsAReadingOfWhateverOrderWordsStandIn() throws IOException {
    var words = new ArrayList<String>();
    try (Stream<Path> pages = Files.list(ROOT.resolve("samples/sahel"))) {
      for (var page : pages.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        words.addAll(List.of(Files.readString(page, StandardCharsets.UTF_8).split("\\s+")));
      }
    }
    PackCheck.cases(PACKS).forEach(example -> words.addAll(List.of(example.text().split("\\s+"))));
    var random = new Random(20260101);
    for (var i = 0; i < 1500; i++) {
      var text = new StringBuilder();
      for (var part = 0; part < 12; part++) {
        var from = random.nextInt(words.size() - 5);
        words.subList(from, from + 1 + random.nextInt(4)).forEach(w -> text.append(w).append(' '));
      }
      reads(text.toString());
    }
  }
}
