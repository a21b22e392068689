package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Metadata;
import isnad.read.pack.PackFile;
import isnad.store.Capture;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Fetched;
import isnad.store.Fused;
import isnad.store.Sha256;
import isnad.store.Signed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A case as its user meets it, in a file and in PostgreSQL: what is added once is there for ever.
class KeptCaseTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("isnad.root")).resolve("samples").resolve("sahel");
  private static final String PAGE = "قتل الجيش المالي 14 مسلحا في كيدال يوم 25 يوليو 2024.\n";
  private static final Map<Integer, Engine> ENGINES = new HashMap<>();

  @TempDir Path folder = Path.of("");

  static Stream<String> places() throws IOException {
    return TestCases.places();
  }

  private record Run(int code, String out, String err) {}

  private static Engine engine(List<PackFile> files) {
    return ENGINES.computeIfAbsent(files.hashCode(), hash -> App.engine(files));
  }

  private static Run run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Screen.PIPE);
    var code = App.run(console, KeptCaseTest::engine, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// The words with the case behind them; it must go well.
  private static String in(String place, String... words) {
    var args = new ArrayList<>(List.of(words));
    args.addAll(List.of("--case", place));
    var run = run(args.toArray(String[]::new));
    assertThat(run.code()).as("%s: %s", args, run.err()).isZero();
    return run.out();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aKeptCaseTellsWhatItsPagesTell(String place) {
    assertThat(run("new", place).code()).isZero();
    assertThat(in(place, "add", SAMPLE.toString())).startsWith("12 added");
    assertThat(in(place, "add", SAMPLE.toString())).startsWith("0 added").contains("12 were there");
    for (var call :
        List.of(
            List.of("read", "--format", "jsonl"),
            List.of("compare", "2024-07-25 tinzaouaten", "--format", "jsonl"),
            List.of("who", "wagner", "--format", "jsonl"),
            List.of("between", "mali", "algeria", "--format", "jsonl"),
            List.of("sources", "--format", "jsonl"))) {
      var words = call.toArray(String[]::new);
      var pages = new ArrayList<>(call);
      pages.add(SAMPLE.toString());
      var named = new ArrayList<>(call);
      named.add(place);
      assertThat(in(place, words)).isEqualTo(run(pages.toArray(String[]::new)).out());
      assertThat(run(named.toArray(String[]::new)).out())
          .as("a case named where pages are")
          .isEqualTo(in(place, words));
    }
    assertThat(in(place, "check")).isEqualTo("12 documents checked, 0 faults\n");
    assertThat(in(place, "rebuild")).startsWith("0 read anew");
    assertThat(in(place, "rebuild", "--all")).contains("12 read anew").endsWith("0 changed\n");
  }

  @ParameterizedTest
  @MethodSource("places")
  void rebuildingKeepsWhatIsFused(String place) throws IOException {
    run("new", place);
    in(place, "add", file("a.txt", PAGE));
    in(place, "rebuild");
    var first = edition(place);
    in(place, "rebuild");
    assertThat(edition(place)).as("nothing changed").isEqualTo(first);
    in(place, "add", file("b.txt", PAGE.replace("كيدال", "غاو")));
    in(place, "rebuild");
    assertThat(edition(place)).isNotEqualTo(first);
    assertThat(in(place, "check")).endsWith("0 faults\n");
  }

  private static Fused.Edition edition(String place) throws IOException {
    try (var store = CaseStore.openToRead(CaseAddress.of(place))) {
      return Objects.requireNonNull(store.fused().current());
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aChangedPageCountsInItsNewestVersion(String place) throws IOException {
    run("new", place);
    in(place, "add", file("a.txt", PAGE));
    assertThat(in(place, "add", file("a.txt", PAGE.replace("14", "15"))))
        .startsWith("1 added, 1 of them new versions");
    assertThat(in(place, "list")).startsWith("a-2  ").doesNotContain("a  ");
    assertThat(in(place, "list", "--all")).contains("a [replaced]  ");
    assertThat(in(place, "read", "--format", "csv")).contains("a-2").doesNotContain("\na,");
    in(place, "export-originals", folder.resolve("out").toString());
    assertThat(folder.resolve("out").resolve("a.txt")).hasContent(PAGE);
    assertThat(folder.resolve("out").resolve("originals.jsonl"))
        .content()
        .contains("\"id\":\"a-2\"", "\"standing\":\"replaced\"");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPageThatIsAsItWasBeforeCountsAsItWas(String place) throws IOException {
    run("new", place);
    in(place, "add", file("a.txt", PAGE));
    in(place, "add", file("a.txt", PAGE.replace("14", "15")));
    assertThat(in(place, "add", file("a.txt", PAGE)))
        .isEqualTo(
            "0 added, 0 of them new versions of pages; 0 were there already;"
                + " 1 are as an older version again, which counts now\n");
    assertThat(in(place, "list")).startsWith("a  ").doesNotContain("a-2");
    assertThat(in(place, "list", "--all")).contains("a-2 [replaced]  ");
    assertThat(in(place, "read", "--format", "csv")).contains("\nevent:a:").doesNotContain("a-2");
    assertThat(in(place, "search", "كيدال")).contains("a  ").doesNotContain("a-2");
    assertThat(in(place, "add", file("a.txt", PAGE))).contains("1 were there already\n");
    assertThat(in(place, "check")).isEqualTo("2 documents checked, 0 faults\n");
  }

  @ParameterizedTest
  @MethodSource("places")
  void hitsComeInParts(String place) throws IOException {
    run("new", place);
    for (var i = 0; i < 7; i++) {
      in(place, "add", file("p" + i + ".txt", PAGE.replace("14", "1" + i)));
    }
    for (var query :
        List.of("كيدال", "\"الجيش المالي\"", "type:assault", "كيدال date:2024-07-25")) {
      var all = in(place, "search", query, "--format", "jsonl").lines().toList();
      assertThat(all).as(query).hasSize(7);
      var parts = new ArrayList<String>();
      for (var from = 0; from < 7; from += 3) {
        var words =
            List.of("search", query, "--from", "" + from, "--most", "3", "--format", "jsonl");
        in(place, words.toArray(String[]::new)).lines().forEach(parts::add);
      }
      assertThat(parts).as(query).isEqualTo(all);
    }
    assertThat(run("search", "كيدال", "--most", "3", "--case", place).err())
        .contains("there are more; --from 3 shows them");
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatIsContestedIsKnownAfterEveryChange(String place) throws IOException {
    run("new", place);
    in(place, "add", SAMPLE.toString());
    var contested = in(place, "search", "contested:quantity", "--format", "jsonl");
    assertThat(contested).isNotEmpty();
    assertThat(in(place, "search", "contested:quantity", "--format", "jsonl")).isEqualTo(contested);
    assertThat(in(place, "search", "contested:yes").lines().count())
        .isGreaterThanOrEqualTo(contested.lines().count());
    var some = contested.lines().findFirst().orElseThrow();
    var document = some.replaceAll(".*\"document\":\"([^\"]+)\".*", "$1");
    in(place, "remove", document, "--why", "a hoax");
    assertThat(in(place, "search", "contested:quantity", "--format", "jsonl"))
        .doesNotContain("\"" + document + "\"");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aClaimIsFoundByWhatAnAnalystMadeOfIt(String place) throws IOException {
    run("new", place);
    in(place, "add", file("a.txt", PAGE));
    var records = in(place, "read", "--format", "jsonl");
    var report = records.replaceAll("(?s).*\\{\"kind\":\"report\",\"id\":\"([^\"]+)\".*", "$1");
    assertThat(in(place, "search", "date:2023")).isEmpty();
    in(place, "correct", "replace", report, "date=2023-07-25", "--why", "a slip");
    assertThat(in(place, "search", "date:2023")).contains("a  ");
    assertThat(in(place, "search", "date:2024")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  void correctionsLiveInTheCase(String place) throws IOException {
    run("new", place);
    in(place, "add", file("a.txt", PAGE));
    var records = in(place, "read", "--format", "jsonl");
    var report = records.replaceAll("(?s).*\\{\"kind\":\"report\",\"id\":\"([^\"]+)\".*", "$1");
    in(place, "correct", "reject", report, "--why", "not this army");
    assertThat(in(place, "read")).doesNotContain("Attack");
    in(place, "rebuild", "--all");
    assertThat(in(place, "read")).as("no rebuilding loses it").doesNotContain("Attack");
    var entry = in(place, "correct", "list").replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    in(place, "correct", "undo", entry, "--why", "it was");
    assertThat(in(place, "read")).contains("Attack");
    assertThat(in(place, "check")).endsWith("0 faults\n");
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatIsTakenOutIsOutUntilItIsPutBack(String place) throws IOException {
    run("new", place);
    in(place, "add", file("a.txt", PAGE), file("b.txt", PAGE.replace("كيدال", "غاو")));
    in(place, "remove", "a", "--why", "a hoax");
    assertThat(in(place, "list")).startsWith("b  ").doesNotContain("a  ");
    assertThat(in(place, "add", folder.resolve("a.txt").toString())).startsWith("0 added");
    in(place, "remove", "a", "--undo", "--why", "no hoax");
    assertThat(in(place, "list")).contains("a  ");
    var gone = run("remove", "zz", "--why", "x", "--case", place);
    assertThat(gone.code()).isEqualTo(2);
    assertThat(gone.err()).contains("no document zz; isnad list names them");
  }

  @ParameterizedTest
  @MethodSource("places")
  void addingGoesOnWhereItWasStopped(String place) throws IOException {
    run("new", place);
    var bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    var capture =
        new Capture(Sha256.of(bytes), "text", "a.txt", "file", Instant.EPOCH, Metadata.NONE);
    try (var store = CaseStore.open(CaseAddress.of(place))) {
      var kept = List.of(new Fetched("a", "a.txt", capture, bytes));
      var user = java.util.Objects.requireNonNullElse(store.databaseUser(), "amal");
      store.documents().keep(kept, new Signed(user, Instant.EPOCH));
    }
    assertThat(in(place, "list")).as("stopped before it was read").contains("not read yet");
    assertThat(in(place, "read")).as("it counts all the same").contains("Attack");
    assertThat(in(place, "check")).contains("1 are not read yet");
    assertThat(run("search", "كيدال", "--case", place).err())
        .contains("1 pages are not read yet and cannot be found; isnad rebuild reads them");
    assertThat(in(place, "add", file("a.txt", PAGE))).startsWith("0 added");
    assertThat(in(place, "list")).contains("1 reports");
  }

  @ParameterizedTest
  @MethodSource("places")
  void tagsAndNotesStandBesideAPage(String place) throws IOException {
    run("new", place);
    in(place, "add", file("a.txt", PAGE));
    assertThat(in(place, "tag", "a", "drone", "border", "--note", "ask the mayor"))
        .isEqualTo("a #drone #border\n");
    in(place, "tag", "a", "drone", "--off");
    assertThat(in(place, "list", "--notes")).contains(" #border\n").contains(": ask the mayor");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aBackupIsACaseThatTellsTheSame(String place) throws IOException {
    run("new", place, "--title", "Sahel");
    in(place, "add", file("a.txt", PAGE));
    var copy = folder.resolve("copy.isnad").toString();
    in(place, "backup", copy);
    assertThat(in(copy, "read", "--format", "jsonl"))
        .isEqualTo(in(place, "read", "--format", "jsonl"));
    in(copy, "rebuild", "--by", "postgres");
    assertThat(in(copy, "check")).startsWith("1 documents checked, 0 faults");
    assertThat(in(copy, "list")).startsWith("Sahel\n");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPageThatIsNoTextIsAProblemAndTheRestIsKept(String place) throws IOException {
    run("new", place);
    Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0x81, (byte) 0xFF, 0, 1, 0});
    file("good.txt", PAGE);
    var run = run("add", folder.toString(), "--case", place);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 added");
    assertThat(run.err()).contains("bad.txt");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCaseIsSearchedByWordsAndByWhatItTells(String place) {
    run("new", place);
    in(place, "add", SAMPLE.toString());
    assertThat(in(place, "search", "السفراء"))
        .as("in whatever form, quoted as it stands")
        .contains("02-lisan-siyada-reply", "سفيريها");
    var claims = in(place, "search", "actor:wagner place:tinzaouaten type:assault date:2024-07");
    assertThat(claims).contains("03-sada-adagh-tinzaouaten").doesNotContain("11-hibr-rimal-blog");
    var contested = in(place, "search", "contested:quantity place:تينزاواتين");
    assertThat(contested).contains("03-sada-adagh-tinzaouaten");
    assertThat(in(place, "search", "outlet:الهقار الطائرة", "--format", "jsonl"))
        .startsWith("{\"kind\":\"hit\",\"document\":\"01-minbar-hoggar-airspace\"")
        .hasLineCount(1);
    assertThat(in(place, "search", "date:1999")).isEmpty();
    assertThat(run("search", "who:x", "--case", place).err()).contains("there is no filter who:");
    assertThat(run("search", "date:soon", "--case", place).err()).contains("no date like");
    in(place, "remove", "01-minbar-hoggar-airspace", "--why", "x");
    assertThat(in(place, "search", "outlet:الهقار الطائرة")).isEmpty();
  }

  @Test
  void aWrongCallSaysWhatWouldBeRight() throws IOException {
    var place = folder.resolve("case.isnad").toString();
    assertThat(run("list", "--case", place).err()).contains("isnad new makes one");
    assertThat(run("new", "mysql://x/y").err()).contains("postgresql://USER@HOST");
    assertThat(run("new", place).code()).isZero();
    assertThat(run("new", place).err()).contains("already");
    assertThat(run("read", "--case", place, file("a.txt", PAGE)).err()).contains("isnad add");
    assertThat(run("correct", "list").err()).contains("--case");
    assertThat(run("read").err()).contains("Missing required parameter");
  }
}
