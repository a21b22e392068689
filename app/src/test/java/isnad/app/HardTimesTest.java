package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.keep.Checking;
import isnad.model.Ledger;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Processes that add, correct, remove and rebuild where the disk gives no more, and two of them on
/// one case. When one of these fails, something that the program said was kept is gone.
class HardTimesTest {
  /// What a file may grow to, in KB: room for SQLite's own library, which it unpacks.
  private static final int LARGEST_FILE = 3 * 1024;

  private static final int MILLIS_TOGETHER = 3000;

  static List<String> places() throws IOException {
    return TestCases.places().toList();
  }

  /// A process and what it says.
  private record Writer(Process process, Path said, Path complained) {
    static Writer start(String place, int seed, String limit) throws IOException {
      var java =
          "exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -cp '%s' %s '%s' %s"
              .formatted(
                  Path.of(System.getProperty("java.home"), "bin", "java"),
                  System.getProperty("java.class.path"),
                  KilledWriter.class.getName(),
                  place,
                  seed);
      var said = Files.createTempFile("isnad", ".txt");
      var complained = Files.createTempFile("isnad", ".txt");
      var process =
          new ProcessBuilder("sh", "-c", limit + java)
              .redirectOutput(said.toFile())
              .redirectError(complained.toFile())
              .start();
      return new Writer(process, said, complained);
    }

    List<String> lines() throws IOException {
      var all = Files.readString(said);
      return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
  }

  @Test
  void aDiskThatGivesNoMoreCostsNothingThatWasKept() throws Exception {
    var place = Files.createTempDirectory("isnad").resolve("case.isnad").toString();
    CaseStore.create(CaseAddress.of(place)).close();
    var limit = "ulimit -f " + LARGEST_FILE * 2 + " && "; // in blocks of 512 bytes
    var writer = Writer.start(place, 5, limit);
    assertThat(writer.process().waitFor(120, TimeUnit.SECONDS)).as("it stops").isTrue();
    assertThat(writer.process().exitValue()).isNotZero();
    assertThat(Files.readString(writer.complained()))
        .contains(place)
        .contains("what was said to be kept is kept")
        .contains("say the same again");
    assertThat(writer.lines()).hasSizeGreaterThan(100);
    check(place, writer.lines());
    var again = Writer.start(place, 6, "");
    Thread.sleep(MILLIS_TOGETHER);
    again.process().destroyForcibly().waitFor();
    var all = new ArrayList<>(writer.lines());
    all.addAll(again.lines());
    assertThat(all.size()).as("with room it goes on").isGreaterThan(writer.lines().size());
    check(place, all);
  }

  @ParameterizedTest
  @MethodSource("places")
  void twoProcessesOnOneCaseTakeTurns(String place) throws Exception {
    CaseStore.create(CaseAddress.of(place)).close();
    var one = Writer.start(place, 1, "");
    var other = Writer.start(place, 2, "");
    for (var writer : List.of(one, other)) {
      while (writer.lines().size() < 3 && writer.process().isAlive()) {
        Thread.sleep(20);
      }
    }
    Thread.sleep(MILLIS_TOGETHER);
    var all = new ArrayList<String>();
    for (var writer : List.of(one, other)) {
      writer.process().destroyForcibly().waitFor();
      if (writer.process().exitValue() != 128 + 9) {
        assertThat(Files.readString(writer.complained())).contains("is writing to this case; wait");
      }
      assertThat(writer.lines()).as("both came to write").hasSizeGreaterThan(2);
      all.addAll(writer.lines());
    }
    check(place, all);
  }

  private static Set<String> said(List<String> lines, String word) {
    var said = new HashSet<String>();
    lines.stream()
        .filter(line -> line.startsWith(word + " "))
        .forEach(line -> said.add(line.substring(word.length() + 1)));
    return said;
  }

  private static void check(String place, List<String> lines) throws IOException {
    try (var store = CaseStore.open(CaseAddress.of(place))) {
      var hashes = new HashSet<String>();
      var removed = new HashSet<String>();
      for (var document : store.documents().all()) {
        hashes.add(document.capture().sha256());
        if (document.standing() == Document.Standing.REMOVED) {
          removed.add(document.id());
        }
      }
      var entries = store.ledger().read().entries().stream().map(Ledger.Entry::id).toList();
      assertThat(hashes).containsAll(said(lines, "kept"));
      assertThat(entries).containsAll(said(lines, "entry"));
      assertThat(removed).containsAll(said(lines, "removed"));
      assertThat(new Checking(store).check(done -> {}).faults()).isEmpty();
    }
  }
}
