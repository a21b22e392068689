package isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Correction;
import isnad.model.EventType;
import isnad.model.Ledger;
import isnad.model.Metadata;
import isnad.model.Span;
import isnad.store.Document.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a case promises, on every tables. When one of these fails, something that an analyst kept
/// can be lost.
class CaseStoreTest {
  private static final Instant THEN = Instant.parse("2024-08-01T10:00:00Z");
  private static final Signed BY = new Signed("amal", THEN);

  static Stream<CaseAddress> places() throws IOException {
    return Places.all();
  }

  static Fetched page(String id, String page, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var capture = new Capture(Sha256.of(bytes), "text", id + ".txt", "file", THEN, Metadata.NONE);
    return new Fetched(id, page, capture, bytes);
  }

  @ParameterizedTest
  @MethodSource("places")
  void thePageAgainAddsNothing(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      var one = page("a", "p/a", "قصف الجيش");
      assertThat(store.documents().keep(List.of(one), BY)).hasSize(1);
      assertThat(store.documents().keep(List.of(one), BY)).isEmpty();
      var moved = page("b", "elsewhere/b", "قصف الجيش");
      assertThat(store.documents().keep(List.of(moved), BY)).as("the same bytes").isEmpty();
      assertThat(store.documents().all()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aChangedPageStandsBesideTheOld(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "قتل 14")), BY);
      store.documents().keep(List.of(page("a", "p/a", "قتل 15")), BY);
    }
    try (var store = CaseStore.openToRead(place)) {
      var all = store.documents().all();
      assertThat(all).extracting(Document::id).containsExactly("a", "a-2");
      assertThat(all)
          .extracting(Document::standing)
          .containsExactly(Standing.REPLACED, Standing.COUNTS);
      assertThat(store.documents().bytes(all.getFirst().capture().sha256()))
          .isEqualTo("قتل 14".getBytes(StandardCharsets.UTF_8));
      assertThat(store.documents().counting()).extracting(Document::id).containsExactly("a-2");
      assertThat(all.getFirst().capture().captured()).isEqualTo(THEN);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPageThatIsAsItWasBeforeCountsAsItWas(CaseAddress place) throws IOException {
    var old = page("a", "p/a", "قتل 14");
    var corrected = page("a", "p/a", "قتل 15");
    try (var store = CaseStore.create(place)) {
      var documents = store.documents();
      documents.keep(List.of(old, page("b", "p/b", "x")), BY);
      assertThat(documents.comeAgain(old, BY)).as("it is the newest").isNull();
      documents.keep(List.of(corrected), BY);
      assertThat(documents.comeAgain(page("c", "p/c", "قتل 14"), BY)).as("another page").isNull();
      assertThat(documents.outdated()).containsExactly(old.capture().fingerprint());
      assertThat(documents.comeAgain(old, BY)).extracting(Document::id).isEqualTo("a");
      assertThat(documents.counting()).extracting(Document::id).containsExactly("a", "b");
      assertThat(documents.outdated()).containsExactly(corrected.capture().fingerprint());
      documents.comeAgain(corrected, BY);
      documents.comeAgain(old, BY);
      assertThat(documents.counting()).as("and again").extracting(Document::id).contains("a");
      documents.keep(List.of(page("a", "p/a", "قتل 16")), BY);
    }
    try (var store = CaseStore.open(place)) {
      assertThat(store.documents().counting()).extracting(Document::id).containsExactly("b", "a-3");
      assertThat(store.documents().comeAgain(old, BY)).as("behind a third").isNotNull();
      assertThat(store.documents().all())
          .extracting(Document::standing)
          .containsExactly(Standing.COUNTS, Standing.COUNTS, Standing.REPLACED, Standing.REPLACED);
      assertThat(store.soundness().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void disputesAreOfOneStateOfTheCase(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "1")), BY);
      var document = store.documents().all().getFirst();
      var disputes = store.disputes();
      var state = disputes.state("e1");
      disputes.put(List.of(new Disputes.Dispute(1, "r", "date")), state);
      assertThat(disputes.keptFor())
          .isEqualTo(disputes.state("e1"))
          .isNotEqualTo(disputes.state("e2"));
      assertThat(disputes.of(document)).containsOnlyKeys("r");
      store.shelf(List::of).put(List.of(FullCase.derived(store, document)));
      assertThat(disputes.state("e1")).as("read anew").isNotEqualTo(state);
      var read = disputes.state("e1");
      store.ledger().append(before -> rejected("c1"));
      assertThat(disputes.state("e1")).as("corrected").isNotEqualTo(read);
      var corrected = disputes.state("e1");
      store.documents().decide(document, true, BY, "x");
      assertThat(disputes.state("e1")).as("taken out").isNotEqualTo(corrected);
      disputes.put(List.of(), state);
      assertThat(disputes.of(document)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void anEditionThatWasNotFinishedLeavesTheOneBefore(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      var fused = store.fused();
      assertThat(fused.current()).isNull();
      var first = new Fused.Edition(fused.begin(), "as it was");
      fused.put(first.number(), List.of(new Fused.Piece("event", "e1", "قصف")));
      fused.finish(first);
      var second = fused.begin();
      fused.put(second, List.of(new Fused.Piece("event", "e1", "هجوم")));
      assertThat(fused.current()).as("nobody finished the second").isEqualTo(first);
      assertThat(text(fused, first)).isEqualTo("قصف");
      var third = new Fused.Edition(fused.begin(), "as it is");
      fused.put(third.number(), List.of(new Fused.Piece("event", "e1", "نفي")));
      fused.finish(third);
      assertThat(fused.current()).isEqualTo(third);
      assertThat(text(fused, third)).isEqualTo("نفي");
      assertThat(text(fused, first)).as("others may be reading it").isEqualTo("قصف");
      assertThat(fused.names(new Fused.Edition(second, ""), "event")).isEmpty();
    }
  }

  @Test
  void aDamagedPieceIsFound() throws Exception {
    var place = Places.file();
    try (var store = CaseStore.create(place)) {
      var edition = new Fused.Edition(store.fused().begin(), "as it was");
      var pieces =
          List.of(new Fused.Piece("page", "a", "قصف"), new Fused.Piece("page", "b", "قصف"));
      store.fused().put(edition.number(), pieces);
      store.fused().finish(edition);
      assertThat(store.fused().faults()).isEmpty();
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + Places.path(place));
        var statement = connection.createStatement()) {
      statement.execute("update fused set piece = substr(piece, 1, 5) where name = 'b'");
    }
    try (var store = CaseStore.open(place)) {
      assertThat(store.fused().faults())
          .singleElement()
          .asString()
          .contains("page b", "isnad rebuild --all");
      store.fused().forget();
      assertThat(store.fused().current()).isNull();
      assertThat(store.fused().faults()).isEmpty();
    }
  }

  private static String text(Fused fused, Fused.Edition edition) throws IOException {
    return Fused.text(Objects.requireNonNull(fused.packed(edition, "event", "e1")));
  }

  @ParameterizedTest
  @MethodSource("places")
  void ofAnAddressTheNewestAnswerIsRemembered(CaseAddress place) throws IOException {
    var first =
        new Visits.Reply("https://a.example/", THEN, "https://a.example/b", "\"1\"", null, false);
    var gone = new Visits.Reply("https://a.example/", THEN.plusSeconds(9), null, null, null, false);
    try (var store = CaseStore.create(place)) {
      assertThat(store.visits().of("https://a.example/")).isNull();
      store.visits().put(first.ofList());
      assertThat(store.visits().of("https://a.example/")).isEqualTo(first.ofList());
      store.visits().put(gone);
      assertThat(store.visits().of("https://a.example/")).isEqualTo(gone);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatIsTakenOutLeavesATombstoneAndCanComeBack(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      var documents = store.documents();
      documents.keep(List.of(page("a", "p/a", "1"), page("b", "p/b", "2")), BY);
      documents.keep(List.of(page("a", "p/a", "3")), BY);
      var newest = documents.counting().getLast();
      assertThat(documents.decide(newest, true, BY, "a hoax")).as("every version").isEqualTo(2);
      assertThat(documents.counting()).extracting(Document::id).containsExactly("b");
      assertThat(documents.decide(newest, true, BY, "a hoax")).isZero();
      assertThat(documents.keep(List.of(page("a", "p/a", "3")), BY)).isEmpty();
      assertThat(documents.decide(newest, false, BY, "no hoax")).isEqualTo(2);
      assertThat(documents.counting()).extracting(Document::id).containsExactly("b", "a-2");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void nothingPreciousCanBeChangedOrDeleted(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "1")), BY);
      store.marks().set("title", "Sahel", BY);
      store.marks().add(store.documents().all().getFirst(), Marks.What.NOTE, "n", BY);
      store.documents().decide(store.documents().all().getFirst(), true, BY, "x");
      store.ledger().append(before -> rejected("c1"));
      store.documents().keep(List.of(page("a", "p/a", "2")), BY);
      store.documents().comeAgain(page("a", "p/a", "1"), BY);
      store.team().add("amal", Role.OWNER, BY);
    }
    for (var table :
        List.of(
            "original",
            "document",
            "arrival",
            "fate",
            "ledger",
            "mark",
            "setting",
            "member",
            "seal")) {
      for (var sql : List.of("delete from " + table, "update " + table + " set number = 5")) {
        try (var tables = Tables.open(place, true)) {
          var said =
              sql.replace("original set number", "original set size")
                  .replace("seal set number = 5", "seal set sha256 = 'x'");
          assertThatThrownBy(() -> tables.run(said)).as(said).hasMessageContaining("only grows");
        }
      }
    }
  }

  private static Ledger.Entry rejected(String id) {
    var anchor = new Correction.Anchor(Sha256.of("1"), new Span(0, 1), EventType.ASSAULT);
    return new Ledger.Made(
        id, new Correction.Reject(anchor, new Correction.Stamp("amal", THEN, "no")));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theLedgerKeepsItsOrderAndItsWords(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "1")), BY);
      store.ledger().append(before -> rejected("c1"));
      store.ledger().append(before -> rejected("c" + (before.entries().size() + 1)));
      assertThat(store.ledger().read().entries()).containsExactly(rejected("c1"), rejected("c2"));
      assertThatThrownBy(() ->
              store
                  .ledger()
                  .append(before -> {
                    throw new IllegalStateException("no");
                  }))
          .hasMessage("no");
      assertThat(store.ledger().read().entries()).hasSize(2);
      assertThat(store.soundness().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void tagsNotesAndSettingsKeepTheirHistory(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "1")), BY);
      var document = store.documents().all().getFirst();
      store.marks().add(document, Marks.What.TAG, "drone", BY);
      store.marks().add(document, Marks.What.TAG, "border", BY);
      store.marks().add(document, Marks.What.UNTAG, "drone", BY);
      store.marks().add(document, Marks.What.NOTE, "ask the mayor", BY);
      assertThat(store.marks().tags(document)).containsExactly("border");
      assertThat(store.marks().of(document)).hasSize(4);
      store.marks().set("title", "Sahel", BY);
      store.marks().set("title", "Azawad", BY);
      assertThat(store.marks().settings()).containsEntry("title", "Azawad");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCaseIsMadeOnceAndOpenedOnlyWhereThereIsOne(CaseAddress place) throws IOException {
    assertThatThrownBy(() -> CaseStore.open(place)).hasMessageContaining("isnad new makes one");
    CaseStore.create(place).close();
    assertThatThrownBy(() -> CaseStore.create(place)).hasMessageContaining("already");
    CaseStore.open(place).close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void twoWritersTakeTurnsAndTheSecondIsToldWhatToDo(CaseAddress place) throws IOException {
    CaseStore.create(place).close();
    try (var one = Tables.open(place, true);
        var other = CaseStore.open(place)) {
      assertThatThrownBy(() ->
              one.change(() -> {
                one.run("insert into setting values (1, 'a', 'b', 'c', 'd')");
                assertThat(other.documents().all()).as("reading goes on").isEmpty();
                return other.documents().keep(List.of(page("a", "p/a", "1")), BY);
              }))
          .hasMessageContaining("is writing to this case; wait");
      assertThat(other.documents().keep(List.of(page("a", "p/a", "1")), BY)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aBackupHasAllThatIsPrecious(CaseAddress place) throws IOException {
    var copy = Places.file();
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "1"), page("b", "p/b", "2")), BY);
      store.ledger().append(before -> rejected("c1"));
      store.marks().set("title", "Sahel", BY);
      store.backup(Places.path(copy));
      assertThatThrownBy(() -> store.backup(Places.path(copy))).hasMessageContaining("already");
    }
    try (var store = CaseStore.open(copy)) {
      assertThat(store.documents().all()).extracting(Document::id).containsExactly("a", "b");
      assertThat(store.ledger().read().entries()).containsExactly(rejected("c1"));
      assertThat(store.marks().settings()).containsEntry("title", "Sahel");
      assertThat(store.soundness().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aClockThatJumpsBackLosesNoOrder(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "old")), BY);
      var earlier = new Signed("amal", Instant.EPOCH);
      store.documents().keep(List.of(page("a", "p/a", "new")), earlier);
      assertThat(store.documents().counting()).extracting(Document::id).containsExactly("a-2");
    }
  }

  @Test
  void aFileOfAnotherKindIsNoCase() throws IOException, SQLException {
    var other = Places.file();
    Files.writeString(
        Places.path(other), "this is a letter to my aunt and no database\n".repeat(99));
    assertThatThrownBy(() -> CaseStore.open(other)).hasMessageContaining("it is no case of Isnad");
    var foreign = Places.file();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + Places.path(foreign));
        var statement = connection.createStatement()) {
      statement.execute("create table recipes (name text)");
    }
    assertThatThrownBy(() -> CaseStore.open(foreign)).hasMessageContaining("no case of Isnad");
  }

  @Test
  void aFullDiskSaysSoAndLosesNothing() throws IOException {
    var place = Places.file();
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "1")), BY);
    }
    try (var tables = Tables.open(place, true)) {
      tables.rows("pragma max_page_count = 60", row -> row.getLong(1));
      var documents = new Documents(tables);
      var large = "ا".repeat(1 << 20);
      assertThatThrownBy(() -> documents.keep(List.of(page("b", "p/b", large)), BY))
          .hasMessageContaining("the disk is full")
          .hasMessageContaining("say the same again");
      assertThat(documents.all()).extracting(Document::id).containsExactly("a");
    }
  }

  @Test
  void damageIsFoundWithItsPlace() throws IOException {
    var place = Places.file();
    try (var store = CaseStore.create(place)) {
      store.documents().keep(List.of(page("a", "p/a", "1")), BY);
    }
    try (var tables = Tables.open(place, true)) {
      tables.run("drop trigger original_stays_update");
      tables.run("update original set bytes = ?", (Object) new byte[] {1});
    }
    try (var store = CaseStore.open(place)) {
      var document = store.documents().all().getFirst();
      assertThat(store.soundness().faults(document, store.shelf(word -> List.of())))
          .containsExactly("document a: its bytes are not those that were kept");
    }
  }
}
