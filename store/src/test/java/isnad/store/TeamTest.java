package isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Correction;
import isnad.model.EventType;
import isnad.model.Ledger;
import isnad.model.Span;
import isnad.store.History.What;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what to a case, and what stays known of it. When one of these fails, somebody changes
/// what they may not, or nobody knows who did.
class TeamTest {
  private static final Instant THEN = FullCase.THEN;
  private static final Signed AMAL = FullCase.AMAL;
  private static final String WORDS = "four small grey donkeys";

  static Stream<CaseAddress> places() throws IOException {
    return Places.all();
  }

  /// A way to change a case.
  private interface Deed {
    void perform(CaseStore store, Signed by) throws IOException;
  }

  private static final Map<Act, Deed> DEEDS =
      Map.of(
          Act.ADD,
          (store, by) -> store.documents().keep(List.of(FullCase.page("n", "n" + by.who())), by),
          Act.REMOVE,
          (store, by) -> store.documents().decide(first(store), true, by, "x"),
          Act.MARK,
          (store, by) -> store.marks().add(first(store), Marks.What.TAG, "t", by),
          Act.CORRECT,
          (store, by) -> store.ledger().append(before -> rejected(before, by)),
          Act.REBUILD,
          (store, by) -> store.team().allow(by.who(), Act.REBUILD),
          Act.SET,
          (store, by) -> store.marks().set("title", "t", by),
          Act.MANAGE,
          (store, by) -> store.team().add("new_" + by.who(), Role.READER, by));

  private static final List<Act> OF_ANALYSTS =
      List.of(Act.ADD, Act.REMOVE, Act.MARK, Act.CORRECT, Act.REBUILD);

  private static Document first(CaseStore store) throws IOException {
    return store.documents().all().getFirst();
  }

  private static Ledger.Entry rejected(Ledger before, Signed by) {
    var anchor = new Correction.Anchor(Sha256.of("1"), new Span(0, 1), EventType.ASSAULT);
    var stamp = new Correction.Stamp(by.who(), by.at(), "no");
    return new Ledger.Made(
        "c" + before.entries().size() + by.who(), new Correction.Reject(anchor, stamp));
  }

  private static Signed by(String name) {
    return new Signed(name, THEN);
  }

  private static CaseStore team(CaseAddress place) throws IOException {
    var store = CaseStore.create(place);
    FullCase.fill(store);
    var team = store.team();
    team.add("amal", Role.OWNER, AMAL);
    team.add("idir", Role.ANALYST, AMAL);
    team.add("rima", Role.READER, AMAL);
    team.add("gone", Role.OWNER, AMAL);
    team.remove("gone", AMAL);
    return store;
  }

  @ParameterizedTest
  @MethodSource("places")
  void eachMayDoWhatTheirRoleSaysAndNothingElse(CaseAddress place) throws IOException {
    try (var store = team(place)) {
      for (var act : Act.values()) {
        var deed = java.util.Objects.requireNonNull(DEEDS.get(act), "no deed tries " + act);
        deed.perform(store, by("amal"));
        if (OF_ANALYSTS.contains(act)) {
          deed.perform(store, by("idir"));
        } else {
          refused(store, deed, "idir", "with the role analyst and may not " + act.words());
        }
        refused(store, deed, "rima", "with the role reader and may not " + act.words());
        refused(store, deed, "gone", "no user of this case and may not " + act.words());
        refused(store, deed, "stranger", "no user of this case and may not " + act.words());
        refused(store, deed, "", "no user of this case and may not " + act.words());
        refused(store, deed, "AMAL", "no user of this case and may not " + act.words());
      }
    }
  }

  private static void refused(CaseStore store, Deed deed, String name, String words)
      throws IOException {
    var before = FullCase.seen(store) + store.history().steps();
    assertThatThrownBy(() -> deed.perform(store, by(name)))
        .isInstanceOf(NotAllowedException.class)
        .hasMessageContaining(words)
        .hasMessageContaining("an owner can change that: isnad user");
    assertThat(FullCase.seen(store) + store.history().steps()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCaseWithoutUsersAsksNobody(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
      for (var deed : List.of(Act.ADD, Act.REMOVE, Act.MARK, Act.CORRECT, Act.REBUILD, Act.SET)) {
        java.util.Objects.requireNonNull(DEEDS.get(deed)).perform(store, by("anybody"));
      }
      assertThatThrownBy(() -> store.team().add("rima", Role.READER, AMAL))
          .hasMessageContaining("the first user of a case is its owner");
      assertThat(store.team().members()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCaseNeverLosesItsLastOwner(CaseAddress place) throws IOException {
    try (var store = team(place)) {
      assertThatThrownBy(() -> store.team().remove("amal", AMAL))
          .hasMessageContaining("the last owner");
      assertThatThrownBy(() -> store.team().change("amal", Role.READER, AMAL))
          .hasMessageContaining("the last owner");
      store.team().change("idir", Role.OWNER, AMAL);
      store.team().remove("amal", by("idir"));
      assertThat(store.team().members())
          .extracting(member -> member.name() + " " + member.role().word())
          .containsExactly("idir owner", "rima reader");
      assertThatThrownBy(() -> store.team().add("rima", Role.OWNER, by("idir")))
          .hasMessageContaining("a user already");
      assertThatThrownBy(() -> store.team().change("amal", Role.READER, by("idir")))
          .hasMessageContaining("no user of this case");
      for (var name : List.of("", " ", "a b", "<b>", "\u202Ea", "-a", "a".repeat(65))) {
        assertThatThrownBy(() -> store.team().add(name, Role.READER, by("idir")))
            .hasMessageContaining("no name of a user");
      }
      store.team().add("أمل", Role.READER, by("idir"));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPasswordIsKnownAndNeverKept(CaseAddress place) throws IOException {
    try (var store = team(place)) {
      var team = store.team();
      assertThat(team.knows("rima", "")).as("no password yet").isFalse();
      team.password("rima", WORDS, by("rima"));
      team.password("idir", WORDS, AMAL);
      assertThat(team.knows("rima", WORDS)).isTrue();
      assertThat(team.knows("rima", WORDS + " ")).isFalse();
      assertThat(team.knows("nobody", WORDS)).isFalse();
      assertThatThrownBy(() -> team.password("idir", WORDS, by("rima")))
          .isInstanceOf(NotAllowedException.class);
      assertThatThrownBy(() -> team.password("nobody", WORDS, AMAL))
          .hasMessageContaining("no user of this case");
      assertThatThrownBy(() -> team.password("rima", "too short", by("rima")))
          .hasMessageContaining("at least 12 letters");
      team.password("rima", "كلمة سرّ طويلة جدا", by("rima"));
      assertThat(team.knows("rima", WORDS)).as("the old one").isFalse();
      assertThat(team.members())
          .extracting(Team.Member::password)
          .containsExactly(false, true, true);
    }
    try (var tables = Tables.open(place, false)) {
      var hashes = tables.rows("select hash from password", row -> row.getString(1));
      assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
      assertThat(hashes).allMatch(hash -> hash.startsWith("pbkdf2-sha256$600000$"));
      var said = tables.rows("select content from member", row -> row.getString(1));
      assertThat(said).as("old hashes").containsOnly("owner", "analyst", "reader", "");
    }
    try (var store = CaseStore.open(place)) {
      store.team().remove("rima", AMAL);
      assertThat(store.team().knows("rima", "كلمة سرّ طويلة جدا")).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void whoDidWhatIsToldInItsOrder(CaseAddress place) throws IOException {
    try (var store = team(place)) {
      store.team().password("idir", WORDS, AMAL);
      var back = new Signed("amal", THEN.minusSeconds(1_000_000));
      store.marks().set("title", "Tilemsi", back);
      var steps = store.history().steps();
      assertThat(steps)
          .filteredOn(step -> step.what() == What.SET)
          .extracting(History.Step::content)
          .as("a clock that jumps back turns no order round")
          .containsExactly("Sahel", "Azawad", "Tilemsi");
      assertThat(steps)
          .extracting(step -> step.by().who() + " " + step.what() + " " + step.subject())
          .contains(
              "amal ADDED a",
              "idir ADDED a-2",
              "amal REMOVED b",
              "idir RESTORED c",
              "amal CORRECTED a-2",
              "amal UNDID c2",
              "idir UNTAG a-2",
              "idir NOTE c",
              "idir SET title",
              "amal USER_ADDED rima",
              "amal USER_PASSWORD idir",
              "amal USER_REMOVED gone");
      var times = steps.stream().map(step -> step.by().at()).filter(at -> !at.isBefore(THEN));
      assertThat(times).isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCopyKnowsItsTeam(CaseAddress place) throws IOException {
    var copy = Places.file();
    try (var store = team(place)) {
      store.team().password("idir", WORDS, AMAL);
      store.backup(Places.path(copy));
      try (var other = CaseStore.open(copy)) {
        assertThat(other.team().role("idir")).isEqualTo(Role.ANALYST);
        assertThat(other.history().steps()).isEqualTo(store.history().steps());
        assertThat(FullCase.faults(other)).isEmpty();
      }
    }
  }
}
