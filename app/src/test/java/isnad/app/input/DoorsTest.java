package isnad.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Problem;
import isnad.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each door lets in what its sample holds, and nothing that a file holds stops the next one.
class DoorsTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("isnad.root")).resolve("samples").resolve("doors");

  @TempDir Path folder = Path.of("");

  static Stream<Path> samples() throws IOException {
    try (var files = Files.list(SAMPLES)) {
      return files.sorted().toList().stream();
    }
  }

  private static Loaded read(Path... files) {
    return SourceReader.read(
        Arrays.stream(files).map(Path::toString).toList(), InputStream.nullInputStream());
  }

  private static Loaded sample(String name) {
    return read(SAMPLES.resolve(name));
  }

  private static List<String> messages(Loaded loaded) {
    return loaded.problems().stream().map(Problem::message).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "feed.rss, 1, مسلحا",
    "feed.atom, 1, واتهمت",
    "crawl.warc.gz, 2, تساليت",
    "crawl.wacz, 2, تساليت",
    "report.docx, 1, تقرير ميداني",
    "report.odt, 1, مذكرة",
    "mail.eml, 1, رسالة",
    "table.csv, 2, مسلحا",
    "mixed.zip, 3, تساليت",
    "report.pdf, 1, مسلحا",
  })
  void eachDoorLetsItsSampleIn(String name, int pages, String words) {
    var loaded = sample(name);
    assertThat(loaded.sources()).hasSize(pages);
    assertThat(loaded.sources()).anyMatch(source -> source.text().contains(words));
  }

  @Test
  void aFeedSaysWhatIsKnownOfItsItems() {
    var given = sample("feed.atom").sources().getFirst().given();
    assertThat(given.url()).isEqualTo("https://sample.example/3");
    assertThat(given.title()).isEqualTo("أزمة الأجواء");
    assertThat(given.outlet()).isEqualTo("مرصد العينة");
    assertThat(given.published()).isEqualTo("2025-04-02");
    assertThat(messages(sample("feed.rss"))).containsExactly("it has no text; it is left out");
  }

  @Test
  void aWebArchiveKeepsAddressAndMoment() {
    var taken = new java.util.ArrayList<Original>();
    var intake =
        new Intake() {
          @Override
          public void take(Original original) {
            taken.add(original);
          }

          @Override
          public void problem(Problem problem) {
            throw new IllegalStateException(problem.message());
          }
        };
    new Doors(intake)
        .open(List.of(SAMPLES.resolve("crawl.wacz").toString()), InputStream.nullInputStream());
    assertThat(taken).extracting(Original::page).contains("https://sample.example/4");
    assertThat(taken.getFirst().way().captured()).isEqualTo("2024-08-04T12:00:00Z");
    assertThat(taken.getFirst().way().came()).isEqualTo("warc");
    assertThat(taken.getFirst().way().file()).endsWith("crawl.wacz!/archive/crawl.warc.gz");
    assertThat(new String(taken.getLast().bytes(), StandardCharsets.UTF_8))
        .as("what the server packed is unpacked")
        .startsWith("<html>");
  }

  @Test
  void aPdfKeepsPagesAndLines() {
    var source = sample("report.pdf").sources().getFirst();
    assertThat(source.media()).isEqualTo(Source.Media.TEXT);
    var second = source.text().indexOf("واتهمت");
    assertThat(PdfText.Place.of(source.text(), new isnad.model.Span(second, second)).page())
        .isEqualTo(2);
  }

  @Test
  void aTableSaysWhichRowHasNoText() {
    var loaded = sample("table.csv");
    assertThat(loaded.sources().getFirst().id()).isEqualTo("row1");
    assertThat(loaded.sources().getFirst().given().title()).isEqualTo("عنوان، وفاصلة");
    assertThat(loaded.sources().getLast().text()).endsWith("ثم قال \"لا\"");
    assertThat(loaded.problems()).extracting(Problem::at).containsExactly("row 2");
  }

  @Test
  void anAddressIsNotFetched() {
    var loaded =
        SourceReader.read(List.of("https://sample.example/1"), InputStream.nullInputStream());
    assertThat(messages(loaded).getFirst()).contains("isnad add --fetch");
  }

  @Test
  void aSitemapIsNoPage() {
    assertThat(messages(sample("sitemap.xml")).getFirst()).contains("lists 2 addresses");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noDamagedFileStopsTheNext(Path sample) throws IOException {
    var whole = Files.readAllBytes(sample);
    var good = Files.writeString(folder.resolve("zz.txt"), "نص سليم");
    var random = new Random(20240725);
    var said = new ByteArrayOutputStream();
    var err = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    for (var run = 0; run < 60; run++) {
      var bytes = whole.clone();
      if (run % 2 == 0) {
        bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
      } else {
        for (var i = 0; i < 8; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
      }
      var bad = Files.write(folder.resolve(sample.getFileName()), bytes);
      var loaded = read(bad, good);
      assertThat(loaded.sources()).as("run %s", run).anyMatch(s -> s.id().equals("zz"));
      assertThat(loaded.problems()).allMatch(problem -> !problem.message().isBlank());
    }
    System.setErr(err);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .as("faults are problems; no library says them to the terminal")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.pdf|not a pdf|it is no whole file",
        "x.docx|not a zip|it has no word/document.xml",
        "x.odt|not a zip|it has no content.xml",
        "x.eml|no headers at all|no mail headers",
        "x.csv|a,b|no column is called text",
        "x.xml|<a><b/></a>|it is no feed",
        "x.rss|<rss|it is no feed",
        "x.zip|PK but no|it is no whole ZIP archive",
        "x.warc|WARC?|web archive",
      })
  void aFileUnderAWrongNameSaysSo(String name, String content, String message) throws IOException {
    var file = Files.writeString(folder.resolve(name), content.replace("\\n", "\n"));
    var loaded = read(file);
    assertThat(loaded.sources()).isEmpty();
    assertThat(messages(loaded)).hasSize(1).first().asString().contains(message);
  }

  @Test
  void anArchiveIsNoBomb() throws IOException {
    var bomb = zip("zeros.txt", new byte[14 * 1024 * 1024]);
    Files.write(folder.resolve("bomb.zip"), bomb);
    assertThat(messages(read(folder.resolve("bomb.zip"))).getFirst()).contains("times its size");
    var deep = zip("a.txt", "x".getBytes(StandardCharsets.UTF_8));
    for (var depth = 0; depth < 5; depth++) {
      deep = zip("inner.zip", deep);
    }
    Files.write(folder.resolve("deep.zip"), deep);
    assertThat(messages(read(folder.resolve("deep.zip"))).getFirst()).contains("too deep");
  }

  @ParameterizedTest
  @CsvSource({"x.rss", "x.docx"})
  void noEntityOfAFilesOwnIsUnfolded(String name) throws IOException {
    var laughs =
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY f SYSTEM "file:///etc/passwd">]>
        <rss version="2.0"><channel><title>&f;</title><link>x</link><description>x</description>
        <item><description>&b;&f;</description></item></channel></rss>
        """;
    var bytes = laughs.getBytes(StandardCharsets.UTF_8);
    var file =
        Files.write(
            folder.resolve(name), name.endsWith("docx") ? zip("word/document.xml", bytes) : bytes);
    var loaded = read(file);
    assertThat(loaded.sources()).noneMatch(source -> source.text().contains("root:"));
    assertThat(messages(loaded)).hasSizeLessThanOrEqualTo(1);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
