package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.read.pack.PackFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a user of the shell meets: exit codes, words for a wrong call, and the same bytes wherever
/// the program runs.
class MainTest {
  private static final String PAGE =
      "قتل الجيش المالي 14 مسلحا في كيدال يوم 25 يوليو 2024، وفق بيان لوزارة الدفاع.\n";

  private static final Map<String, Engine> ENGINES = new HashMap<>();

  @TempDir Path folder = Path.of("");

  /// What one run left behind.
  private record Run(int code, String out, String err) {}

  /// Packs are parsed once for a place and a set of packs: the tests ask for them forty times.
  private static Engine engine(List<PackFile> files) {
    var place = Locale.getDefault() + "/" + files.hashCode();
    return ENGINES.computeIfAbsent(place, p -> App.engine(files));
  }

  private static Run run(String... args) {
    return piped("", args);
  }

  private static Run piped(String standardInput, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Screen.PIPE);
    var code = App.run(console, MainTest::engine, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void readingEverythingIsZeroAndSilent() throws IOException {
    var run = run("read", file("a.txt", PAGE));
    assertThat(run.code()).isZero();
    assertThat(run.err()).as("a pipe gets no progress").isEmpty();
    assertThat(run.out()).startsWith("Chronicle\n");
  }

  @Test
  void aProblemIsOneAndTheRestIsRead() throws IOException {
    var run = run("read", "--format", "jsonl", file("a.txt", PAGE), folder + "/gone.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.startsWith("{\"kind\":\"document\"")))
        .hasSize(1);
    assertThat(run.out().lines().toList().getLast()).startsWith("{\"kind\":\"problem\"");
    assertThat(run("read", folder + "/gone.txt").err()).contains("gone.txt: there is no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "read|Missing required parameter",
        "read --formt csv a.txt|--format",
        "read --format xml a.txt|text, jsonl, csv, html",
        "read --threads 0 a.txt|from 1 on",
        "read --width x a.txt|from 1 on",
        "red a.txt|isnad read",
        "packs lst|packs list",
        "read --packs /nowhere a.txt|/nowhere",
        "read --out /nowhere/x.csv a.txt|/nowhere/x.csv",
      })
  void aWrongCallIsTwoWithAHelpfulWord(String call, String word) throws IOException {
    var run = run(call.replace("a.txt", file("a.txt", PAGE)).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("isnad: ").contains(word);
  }

  @Test
  void helpNamesTheExitCodes() {
    assertThat(run("--help").out()).contains("read", "demo", "packs", "0", "1", "2");
    assertThat(run("--version").out()).matches("isnad \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void theNameOfTheFileSaysTheFormat() throws IOException {
    var page = folder.resolve("out.html");
    assertThat(run("read", file("a.txt", PAGE), "--out", page.toString()).out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void standardInputIsAPageToo() {
    var run = piped(PAGE, "read", "--format", "jsonl", "-");
    assertThat(run.out()).contains("\"id\":\"stdin\",\"file\":\"-\"");
  }

  @Test
  void packsSayWhatIsWrongWithThem() throws IOException {
    assertThat(run("packs", "list").out()).contains("sahel", "Apache-2.0");
    Files.createDirectory(folder.resolve("mine"));
    file("mine/pack.yaml", "pack: mine\nwhat: is this\n");
    var run = run("packs", "check", folder.resolve("mine").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("mine/pack.yaml:1").contains("what");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "serve", "sources"})
  void whoNeedsPacksIsToldTheFaultOfOne(String command) throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    file("mine/pack.yaml", "pack: mine\nwhat: is this\n");
    var run = run(command, "--packs", folder + "/mine", file("a.txt", PAGE));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("isnad: a pack is wrong: mine/pack.yaml:1").contains("what");
  }

  @Test
  void aCorrectionIsReplayedUndoneAndOrphaned() throws IOException {
    var page = file("a.txt", PAGE);
    var ledger = folder.resolve("case.ledger").toString();
    var records = run("read", "--format", "jsonl", page).out();
    var report = records.replaceAll("(?s).*\\{\"kind\":\"report\",\"id\":\"([^\"]+)\".*", "$1");
    var call = new String[] {"correct", "reject", "--ledger", ledger, "--why", "no", report, page};
    assertThat(run(call).code()).isZero();
    assertThat(run("read", "--ledger", ledger, page).out()).doesNotContain("Attack");
    var id = run("correct", "list", ledger).out().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    assertThat(run("correct", "undo", "--ledger", ledger, "--why", "yes", id).code()).isZero();
    assertThat(run("read", "--ledger", ledger, page).out()).contains("Attack");
    assertThat(run(call).code()).isZero();
    var other = file("b.txt", "ا\n" + PAGE);
    assertThat(run("read", "--ledger", ledger, other).out()).contains("Attack", "Review queue");
    assertThat(run("read", "--format", "jsonl", "--ledger", ledger, other).out())
        .contains("{\"kind\":\"orphan\",\"what\":\"reject\"");
    assertThat(run("correct", "undo", "--ledger", ledger, "--why", "x", "c99").code()).isEqualTo(2);
  }

  /// Each command that shows one thing of the sample case, in one file a language.
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void oneThingOfTheCaseIsShownInFull(String language) throws IOException {
    var shown = new StringBuilder();
    for (var call :
        new String[][] {
          {"compare", "2024-08-04 ukraine"},
          {"who", "fla"},
          {"between", "mali", "algeria"},
          {"between", "mali", "algeria", "--believing", "algeria"},
          {"sources"}
        }) {
      var words = new ArrayList<>(List.of(call));
      words.addAll(List.of("--language", language, "--width", "100"));
      var run = run(words.toArray(new String[0]));
      assertThat(run.code()).as("%s: %s", List.of(call), run.err()).isZero();
      shown.append("$ isnad ").append(String.join(" ", call)).append('\n').append(run.out());
    }
    Golden.check(
        "views." + language + ".txt",
        shown.toString().replaceAll("[\u200E\u200F\u2066-\u2069]", ""));
    assertThat(shown.toString().lines().filter(line -> !line.startsWith("$")))
        .as("no line is wider than it may be")
        .allMatch(line -> line.codePoints().filter(MainTest::seen).count() <= 100);
  }

  private static boolean seen(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.NON_SPACING_MARK -> false;
      default -> true;
    };
  }

  @Test
  void viewsAreRecordsToo() {
    assertThat(run("compare", "2024-07-25 tinzaouaten", "--format", "jsonl").out())
        .contains("{\"kind\":\"view\",", "\"rule\":\"conservative\",\"source\":\"ACLED");
    assertThat(run("between", "mali", "algeria", "--format", "jsonl").out())
        .contains("{\"kind\":\"relation\",", "{\"kind\":\"step\",");
    assertThat(run("sources", "--format", "jsonl").out()).contains("{\"kind\":\"outlet\",");
    assertThat(run("who", "wagner", "--format", "jsonl").out()).contains("{\"kind\":\"called\",");
  }

  @ParameterizedTest
  @CsvSource({
    "who, nobody at all, no actor here is called",
    "compare, no such thing, no event here is called",
    "compare, tinzaouaten, say which",
  })
  void whatIsNotNamedClearlyIsAskedBack(String command, String words, String answer) {
    var run = run(command, words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: ").contains(answer);
  }

  @Test
  void theDemoNeedsNothingButTheProgram() {
    var run = run("demo", "--no-serve", "--lang", "ar");
    assertThat(run.out()).startsWith("المدوّنة الزمنية");
  }

  /// Turkish lower case, Arabic digits and a far day have each broken a program of this kind.
  @ParameterizedTest
  @CsvSource({"ar-EG, Africa/Cairo", "tr-TR, Asia/Istanbul", "fa-IR, Pacific/Kiritimati"})
  void thePlaceLeavesNoTrace(String locale, String zone) throws IOException {
    file("b.txt", PAGE);
    file("a.txt", PAGE);
    for (var format : new String[] {"text", "jsonl", "csv", "html"}) {
      var here = run("read", folder.toString(), "--threads", "1", "--format", format);
      var there =
          elsewhere(
              locale,
              zone,
              folder + "/b.txt",
              folder + "/a.txt",
              "--threads",
              "2",
              "--format",
              format);
      assertThat(there.out()).as(format).isEqualTo(here.out());
    }
  }

  private static Run elsewhere(String locale, String zone, String... args) {
    var locales = Locale.getDefault();
    var zones = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      var call = new String[args.length + 1];
      call[0] = "read";
      System.arraycopy(args, 0, call, 1, args.length);
      return run(call);
    } finally {
      Locale.setDefault(locales);
      TimeZone.setDefault(zones);
    }
  }
}
