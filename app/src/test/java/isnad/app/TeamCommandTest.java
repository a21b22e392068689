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
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A team at the command line: who they are is proven, what they may is held, what they did is
/// told.
class TeamCommandTest {
  private static final String PAGE = "قتل الجيش المالي 14 مسلحا في كيدال يوم 25 يوليو 2024.\n";
  private static final String OWNERS = "four small grey donkeys\n";
  private static final String IDIRS = "seven hungry camels\n";
  private static final ConcurrentHashMap<Integer, Engine> ENGINES = new ConcurrentHashMap<>();

  @TempDir Path folder = Path.of("");

  static List<String> places() throws IOException {
    return TestCases.places().toList();
  }

  private record Run(int code, String out, String err) {}

  private static Engine engine(List<PackFile> files) {
    return ENGINES.computeIfAbsent(files.hashCode(), hash -> App.engine(files));
  }

  /// @param typed what is typed when it asks
  private static Run run(String place, String typed, String... words) {
    var args = new ArrayList<>(List.of(words));
    args.addAll(List.of("--case", place));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Screen.PIPE);
    var code = App.run(console, TeamCommandTest::engine, args.toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String in(String place, String typed, String... words) {
    var run = run(place, typed, words);
    assertThat(run.code()).as("%s: %s", List.of(words), run.err()).isZero();
    return run.out();
  }

  private static void refused(String place, String typed, String message, String... words) {
    var run = run(place, typed, words);
    assertThat(run.code()).as("%s: %s", List.of(words), run.out()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  /// With amal its owner, idir an analyst and rima a reader.
  private static void team(String place) {
    var database = place.startsWith("postgresql:");
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(new ByteArrayOutputStream()),
            Console.Screen.PIPE);
    assertThat(App.run(console, TeamCommandTest::engine, "new", place)).isZero();
    var owner = in(place, OWNERS, "user", "add", "amal", "--role", "owner", "--password");
    assertThat(owner).isEqualTo("amal works on it as owner\n");
    in(place, database ? IDIRS : OWNERS + IDIRS, by(place, "user", "add", "idir", "--password"));
    in(place, OWNERS, by(place, "user", "add", "rima", "--role", "reader"));
  }

  /// In PostgreSQL the database vouches for its own user; elsewhere the owner says who she is.
  private static String[] by(String place, String... words) {
    var all = new ArrayList<>(List.of(words));
    if (!place.startsWith("postgresql:")) {
      all.addAll(List.of("--by", "amal"));
    }
    return all.toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("places")
  void anAnalystWorksWithHerPasswordAndNobodyWithout(String place) throws IOException {
    team(place);
    var page = Files.writeString(folder.resolve("a.txt"), PAGE).toString();
    refused(place, "wrong\n", "that is not the password of idir", "add", page, "--by", "idir");
    var database = place.startsWith("postgresql:");
    var without =
        database ? "that is not the password of rima" : "rima is a user of this case with";
    refused(place, "", without, "add", page, "--by", "rima");
    assertThat(in(place, IDIRS, "add", page, "--by", "idir")).startsWith("1 added");
    in(place, IDIRS, "tag", "a", "drone", "--note", "ask", "--by", "idir");
    in(place, IDIRS, "remove", "a", "--why", "a hoax", "--by", "idir");
    in(place, IDIRS, "remove", "a", "--undo", "--why", "no hoax", "--by", "idir");
    in(place, IDIRS, "rebuild", "--all", "--by", "idir");
    var report =
        in(place, "", "read", "--format", "jsonl")
            .replaceAll("(?s).*\\{\"kind\":\"report\",\"id\":\"([^\"]+)\".*", "$1");
    in(place, IDIRS, "correct", "reject", report, "--why", "not this army", "--by", "idir");
    refused(place, IDIRS, "may not say who works on the case", "user", "add", "x", "--by", "idir");
    assertThat(in(place, "", "log", "--who", "idir"))
        .contains("  idir  added a\n", "tagged a #drone", "noted beside a: ask")
        .contains("took out a: a hoax", "put back a: no hoax", "corrected a, c1-");
    assertThat(in(place, "", "log", "--format", "jsonl"))
        .contains("{\"kind\":\"step\",", "\"what\":\"user_added\",\"subject\":\"rima\"");
    assertThat(in(place, "", "check")).endsWith("0 faults\n");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aReaderChangesNothing(String place) throws IOException {
    team(place);
    var page = Files.writeString(folder.resolve("a.txt"), PAGE).toString();
    in(place, IDIRS, "add", page, "--by", "idir");
    var word = "eleven white herons\n";
    var database = place.startsWith("postgresql:");
    in(place, database ? word : OWNERS + word, by(place, "user", "password", "rima"));
    for (var call :
        List.of(
            List.of("add", page),
            List.of("tag", "a", "x"),
            List.of("remove", "a", "--why", "x"),
            List.of("rebuild"),
            List.of("user", "add", "x"),
            List.of("user", "role", "rima", "owner"),
            List.of("user", "remove", "idir"),
            List.of("user", "password", "idir"))) {
      var words = new ArrayList<>(call);
      words.addAll(List.of("--by", "rima"));
      if (!call.getFirst().equals("add")) {
        refused(place, word + IDIRS, "reader and may not", words.toArray(String[]::new));
      }
    }
    Files.writeString(folder.resolve("b.txt"), PAGE.replace("14", "15"));
    refused(
        place,
        word,
        "may not add pages",
        "add",
        folder.resolve("b.txt").toString(),
        "--by",
        "rima");
    assertThat(in(place, "", "list")).startsWith("a  ").hasLineCount(1);
    assertThat(in(place, "", "user", "list")).contains("idir  analyst\n", "rima  reader\n");
    refused(place, word, "there is no role king", "user", "role", "rima", "king", "--by", "rima");
  }

  @Test
  void aFileHasOneUserAndTheLogKnowsTheSignature() throws IOException {
    var place = folder.resolve("case.isnad").toString();
    var page = Files.writeString(folder.resolve("a.txt"), PAGE).toString();
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(new ByteArrayOutputStream()),
            Console.Screen.PIPE);
    App.run(console, TeamCommandTest::engine, "new", place);
    in(place, "", "add", page, "--by", "amal");
    in(place, "", "tag", "a", "drone", "--by", "idir");
    assertThat(in(place, "", "log"))
        .contains("  amal  added a\n", "  idir  tagged a #drone\n")
        .hasLineCount(2);
    assertThat(in(place, "", "user", "list")).startsWith("no users:");
    refused(place, "short\n", "at least 12 letters", "user", "add", "amal", "--password");
    assertThat(in(place, "", "user", "list")).as("nobody was added").startsWith("no users:");
  }
}
