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
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A process is killed (`kill -9`) at a random moment while it adds, corrects and rebuilds. When
/// this fails, something that the program said was kept is gone, or the case is damaged. As many
/// runs as `-Disnad.kills` says; `bench/kill` runs 500 on each database.
class KillTest {
  private static final int KILLS = Integer.getInteger("isnad.kills", 6);
  private static final int RUNS_OF_A_CASE = 4;
  private static final int LONGEST_MILLIS = 500;

  @ParameterizedTest
  @MethodSource("isnad.app.TestCases#places")
  void nothingAcknowledgedIsLost(String first) throws IOException, InterruptedException {
    var seed = Long.getLong("isnad.seed", System.nanoTime());
    var random = new Random(seed);
    var place = first;
    var kept = new Acknowledged(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (var run = 0; run < KILLS; run++) {
      if (run % RUNS_OF_A_CASE == 0) {
        place = run == 0 ? first : another(first, run);
        kept = new Acknowledged(new HashSet<>(), new HashSet<>(), new HashSet<>());
        CaseStore.create(CaseAddress.of(place)).close();
      }
      kill(place, random, kept);
      check(place, kept, "run %s of seed %s (-Disnad.seed)".formatted(run, seed));
    }
  }

  /// Hashes of pages, ids of entries, ids of documents.
  private record Acknowledged(Set<String> pages, Set<String> entries, Set<String> removed) {
    void add(String line) {
      var word = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("kept ")) {
        pages.add(word);
      } else if (line.startsWith("entry ")) {
        entries.add(word);
      } else if (line.startsWith("removed ")) {
        removed.add(word);
      }
    }
  }

  private static String another(String place, int run) {
    return place.startsWith("postgresql:")
        ? place + "_" + run
        : Path.of(place).resolveSibling("case" + run + ".isnad").toString();
  }

  private static void kill(String place, Random random, Acknowledged kept)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var call =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            place,
            String.valueOf(random.nextInt(1_000_000_000)));
    var said = Files.createTempFile("isnad", ".txt");
    var process =
        new ProcessBuilder(call)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    while (Files.size(said) == 0 && process.isAlive()) {
      Thread.sleep(2);
    }
    Thread.sleep(random.nextInt(LONGEST_MILLIS));
    process.destroyForcibly();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    var lines = Files.readString(said);
    assertThat(process.exitValue()).as("killed, not ended: %s", lines).isEqualTo(128 + 9);
    var whole = lines.substring(0, lines.lastIndexOf('\n') + 1);
    whole.lines().forEach(kept::add);
    Files.delete(said);
  }

  private static void check(String place, Acknowledged kept, String run) throws IOException {
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
      assertThat(hashes).as(run).containsAll(kept.pages());
      assertThat(entries).as(run).containsAll(kept.entries());
      assertThat(removed).as(run).containsAll(kept.removed());
      assertThat(new Checking(store).check(done -> {}).faults()).as(run).isEmpty();
    }
  }
}
