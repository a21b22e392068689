package isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Correction;
import isnad.model.EventType;
import isnad.model.Ledger;
import isnad.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What machines do to a case. When one of these fails, something is lost without a word, or the
/// word does not help.
class FaultsTest {
  private static final Signed AMAL = FullCase.AMAL;
  private static final int PAGE = 4096;
  private static final int FLIPS_OF_A_PAGE = 6;

  static Stream<CaseAddress> places() throws IOException {
    return Places.all();
  }

  static Stream<CaseAddress> databases() throws IOException {
    return Places.all().filter(place -> place instanceof CaseAddress.InDatabase);
  }

  private static Path full() throws IOException {
    var place = Places.file();
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
      FullCase.team(store);
      var pages = IntStream.range(0, 40).mapToObj(i -> FullCase.page("n" + i, "نص " + i)).toList();
      store.documents().keep(pages, AMAL);
    }
    return Places.path(place);
  }

  /// What nobody could make anew.
  private static String precious(CaseStore store) throws IOException {
    var seen = new StringBuilder();
    for (var document : store.documents().all()) {
      var sha256 = document.capture().sha256();
      seen.append(document.number()).append(document.id()).append(document.page());
      seen.append(document.capture()).append(document.standing());
      seen.append(Arrays.toString(store.documents().bytes(sha256)));
      seen.append(store.marks().of(document)).append('\n');
    }
    seen.append(store.ledger().read()).append(store.marks().settings());
    return seen.append(store.history().steps()).toString();
  }

  /// The words about a damaged copy; empty where all that is precious is there and checked.
  private static List<String> said(Path damaged, String whole) {
    try (var store = CaseStore.openToRead(new CaseAddress.InFile(damaged))) {
      var faults = new ArrayList<>(store.soundness().faults());
      if (faults.isEmpty()) {
        faults.addAll(FullCase.faults(store));
      }
      if (faults.isEmpty()) {
        assertThat(precious(store)).isEqualTo(whole);
      }
      return faults;
    } catch (IOException e) {
      assertThat(e).hasMessageContaining(damaged.toString());
      assertThat(e.getMessage())
          .containsAnyOf("isnad backup", "isnad rebuild", "newer Isnad", "older Isnad");
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private static String whole(Path file) throws IOException {
    try (var store = CaseStore.open(new CaseAddress.InFile(file))) {
      assertThat(FullCase.faults(store)).isEmpty();
      return precious(store);
    }
  }

  @Test
  void aFileThatIsCutOffIsKnown() throws IOException {
    var file = full();
    var whole = whole(file);
    var bytes = Files.readAllBytes(file);
    for (var length = 0; length < bytes.length; length += PAGE) {
      for (var cut : new int[] {length, length + PAGE / 2}) {
        var damaged = file.resolveSibling("cut-" + cut + ".isnad");
        Files.write(damaged, Arrays.copyOf(bytes, Math.min(cut, bytes.length - 1)));
        assertThat(said(damaged, whole)).as("cut at %s of %s", cut, bytes.length).isNotEmpty();
        Files.delete(damaged);
      }
    }
  }

  /// A torn page, and single letters: a database finds the first by itself, seals the second.
  @Test
  void aFlippedPageIsKnownOrHarmless() throws IOException {
    var file = full();
    var whole = whole(file);
    var bytes = Files.readAllBytes(file);
    var random = new Random(7);
    var known = 0;
    for (var page = 0; page < bytes.length / PAGE; page++) {
      for (var flip = 0; flip < FLIPS_OF_A_PAGE; flip++) {
        var copy = bytes.clone();
        var at = page * PAGE + random.nextInt(PAGE);
        var many = flip == 0 ? PAGE : 1;
        for (var i = 0; i < many && at + i < (page + 1) * PAGE; i++) {
          copy[at + i] ^= (byte) (1 + random.nextInt(255));
        }
        var damaged = file.resolveSibling("flipped.isnad");
        Files.write(damaged, copy);
        known += said(damaged, whole).isEmpty() ? 0 : 1;
        for (var end : List.of("", "-wal", "-shm")) {
          Files.deleteIfExists(Path.of(damaged + end));
        }
      }
    }
    assertThat(known).as("most bytes say something").isGreaterThan(bytes.length / PAGE);
  }

  @Test
  void aLetterOfANoteThatChangedIsFound() throws IOException {
    var file = full();
    var text = Files.readAllBytes(file);
    var note = "ask the mayor".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var at =
        IntStream.range(0, text.length - note.length)
            .filter(i -> Arrays.equals(Arrays.copyOfRange(text, i, i + note.length), note))
            .findFirst()
            .orElseThrow();
    text[at] = 'A';
    Files.write(file, text);
    try (var store = CaseStore.open(new CaseAddress.InFile(file))) {
      assertThat(store.soundness().faults()).containsExactly("mark 4 is not as it was written");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aRowThatIsGoneIsFound(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
    }
    try (var tables = Tables.open(place, true)) {
      switch (tables.dialect()) {
        case SQLITE -> tables.run("drop trigger mark_stays_delete");
        case POSTGRESQL -> tables.run("drop trigger stays on mark");
      }
      tables.run("delete from mark where number = 2");
    }
    try (var store = CaseStore.open(place)) {
      assertThat(store.soundness().faults()).containsExactly("mark 2 was written and is gone");
    }
  }

  /// SQLite's own word for it: no more pages may be had.
  @Test
  void aFullDiskLosesNothingWhateverIsBeingDone() throws IOException {
    var file = full();
    var whole = whole(file);
    try (var tables = Tables.open(new CaseAddress.InFile(file), true)) {
      var pages = tables.number("pragma page_count");
      tables.rows("pragma max_page_count = " + (pages + 1), row -> row.getLong(1));
      var large = "ا".repeat(1 << 16);
      var document = new Documents(tables).all().getFirst();
      var ledger = new LedgerTable(tables);
      full(() -> new Documents(tables).keep(List.of(FullCase.page("x", large)), AMAL), file);
      full(() -> ledger.append(before -> rejected("c9", large)), file);
      full(() -> new Marks(tables).add(document, Marks.What.NOTE, large, AMAL), file);
      full(() -> new Marks(tables).set("title", large, AMAL), file);
      full(() -> new Documents(tables).decide(document, true, AMAL, large), file);
    }
    assertThat(whole(file)).isEqualTo(whole);
  }

  /// The same of a server: its word for it, raised where a row is written.
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("databases")
  void aServersFullDiskLosesNothing(CaseAddress place) throws IOException {
    String whole;
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
      whole = precious(store);
    }
    try (var tables = Tables.open(place, true)) {
      tables.run(
          "create function full_disk() returns trigger language plpgsql as"
              + " $$ begin raise exception 'no space left' using errcode = '53100'; end $$");
      tables.run("create trigger full_disk before insert on seal execute function full_disk()");
    }
    try (var store = CaseStore.open(place)) {
      var document = store.documents().all().getFirst();
      var shown = place.shown();
      full(() -> store.documents().keep(List.of(FullCase.page("x", "y")), AMAL), shown);
      full(() -> store.ledger().append(before -> rejected("c9", "no")), shown);
      full(() -> store.marks().add(document, Marks.What.NOTE, "n", AMAL), shown);
      full(() -> store.documents().decide(document, true, AMAL, "x"), shown);
    }
    try (var store = CaseStore.open(place)) {
      assertThat(precious(store)).isEqualTo(whole);
      assertThat(FullCase.faults(store)).isEmpty();
    }
  }

  private static void full(Tables.Deed deed, Object place) {
    assertThatThrownBy(deed::perform)
        .hasMessageContaining(place.toString())
        .hasMessageContaining(
            "is full; what was said to be kept is kept. Make room and say the same");
  }

  private static Ledger.Entry rejected(String id, String why) {
    var anchor = new Correction.Anchor(Sha256.of("1"), new Span(0, 1), EventType.ASSAULT);
    return new Ledger.Made(
        id, new Correction.Reject(anchor, new Correction.Stamp("amal", AMAL.at(), why)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aBackupThatFailsLeavesNothing(CaseAddress place) throws IOException {
    var folder = Files.createTempDirectory("isnad");
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
      var nowhere = folder.resolve("gone").resolve("copy.isnad");
      assertThatThrownBy(() -> store.backup(nowhere)).hasMessageContaining("no such folder");
      var target = folder.resolve("copy.isnad");
      var part = part(target);
      Files.createDirectories(part.resolve("in the way"));
      assertThatThrownBy(() -> store.backup(target))
          .hasMessageContaining("no copy was made at " + target);
      assertThat(target).doesNotExist();
      Files.delete(part.resolve("in the way"));
      Files.delete(part);
      store.backup(target);
      try (var left = Files.list(folder)) {
        assertThat(left).containsExactly(target);
      }
    }
  }

  private static Path part(Path target) {
    var process = ProcessHandle.current().pid();
    return target.resolveSibling(target.getFileName() + "." + process + ".part");
  }

  /// Whoever the tests run as: the file is opened as one that may not be written is.
  @Test
  void whatMayNotBeWrittenIsReadAndSaysWhyNotMore() throws IOException, SQLException {
    var file = full();
    var whole = whole(file);
    var place = new CaseAddress.InFile(file);
    try (var tables = new Tables(place, Dialect.asItLies(file))) {
      assertThat(new Documents(tables).all()).hasSize(45);
      assertThatThrownBy(() -> new Documents(tables).keep(List.of(FullCase.page("x", "y")), AMAL))
          .hasMessageContaining(file.toString())
          .hasMessageContaining("it may not be written; give yourself the right");
      try (var left = Files.list(file.getParent())) {
        assertThat(left).as("no journal beside it").containsExactly(file);
      }
    }
    assertThat(whole(file)).isEqualTo(whole);
  }

  @Test
  void whatAKilledProcessLeftIsNotOverlookedWhereNothingMayBeWritten()
      throws IOException, SQLException {
    var file = full();
    var copy = Files.createTempDirectory("isnad").resolve("case.isnad");
    try (var store = CaseStore.open(new CaseAddress.InFile(file))) {
      store.marks().set("title", "Tilemsi", AMAL);
      for (var end : List.of("", "-wal")) {
        Files.copy(Path.of(file + end), Path.of(copy + end), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    assertThatThrownBy(() -> Dialect.asItLies(copy))
        .hasMessageContaining("copy it together with case.isnad-wal to where you may write");
    try (var store = CaseStore.openToRead(new CaseAddress.InFile(copy))) {
      assertThat(store.marks().settings()).as("mended").containsEntry("title", "Tilemsi");
    }
  }

  /// SQLite's journal cannot be made: the folder may not be written.
  @Test
  void aFolderThatTakesNoJournalSaysSo() throws IOException {
    var file = full();
    Files.createDirectories(Path.of(file + "-wal").resolve("in the way"));
    assertThatThrownBy(
            () -> {
              try (var store = CaseStore.open(new CaseAddress.InFile(file))) {
                store.marks().set("title", "Tilemsi", AMAL);
              }
            })
        .hasMessageContaining(file.toString())
        .hasMessageContaining("its folder must be there, and the right to read it");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aClockThatJumpsBackTurnsNothingRound(CaseAddress place) throws IOException {
    var past = new Signed("amal", Instant.EPOCH);
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
      store.ledger().append(before -> rejected("c9", "later"));
      store.ledger().append(before -> undone("c10", Instant.EPOCH));
      assertThat(store.ledger().read().takenBack()).contains("c9");
      var c = FullCase.named(store, "c");
      store.documents().decide(c, true, past, "set back");
      assertThat(FullCase.named(store, "c").standing()).isEqualTo(Document.Standing.REMOVED);
      store.marks().add(c, Marks.What.TAG, "late", AMAL);
      store.marks().add(c, Marks.What.UNTAG, "late", past);
      assertThat(store.marks().tags(c)).isEmpty();
      store.documents().keep(List.of(FullCase.page("a", "نسخة أحدث")), past);
      assertThat(store.documents().counting()).extracting(Document::id).contains("a-3");
    }
  }

  private static Ledger.Entry undone(String id, Instant at) {
    return new Ledger.Undone(id, "c9", new Correction.Stamp("amal", at, "no"));
  }
}
