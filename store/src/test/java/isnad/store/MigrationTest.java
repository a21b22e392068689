package isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A case of any older version is brought forward whole. When one of these fails, an upgrade costs
/// somebody their work.
class MigrationTest {
  /// Since when a case knows that an old version came again.
  private static final int ARRIVALS = 3;

  static Stream<CaseAddress> places() throws IOException {
    return Places.all();
  }

  /// Each older version in a fresh place of each database.
  static Stream<Arguments> older() throws IOException {
    var all = new java.util.ArrayList<Arguments>();
    for (var version = 1; version < Schema.NEWEST; version++) {
      for (var place : Places.all().toList()) {
        all.add(Arguments.of(version, place));
      }
    }
    return all.stream();
  }

  /// `-Dapprove=true` writes the newest; those of versions that are out never change.
  @ParameterizedTest
  @MethodSource("places")
  void theTablesOfAReleasedVersionStayAsTheyAre(CaseAddress place) throws IOException {
    if (Boolean.getBoolean("approve")) {
      Released.approve(place);
    }
    var dialect = Dialect.of(place);
    for (var version = 1; version <= Schema.NEWEST; version++) {
      assertThat(Files.readString(Released.file(version, dialect)))
          .as("version %s", version)
          .startsWith(String.join(";\n", Released.ddl(version, dialect)) + ";\n");
    }
  }

  @ParameterizedTest
  @MethodSource("older")
  void everythingIsStillThere(int version, CaseAddress place) throws IOException {
    Released.load(version, place);
    String migrated;
    try (var store = CaseStore.open(place)) {
      FullCase.read(store); // what is derived costs time only, and is made anew
      migrated = FullCase.seen(store);
      assertThat(FullCase.faults(store)).isEmpty();
    }
    try (var store = CaseStore.create(Places.file())) {
      FullCase.fill(store);
      if (version >= ARRIVALS) {
        FullCase.comeAgain(store);
      }
      assertThat(migrated).isEqualTo(FullCase.seen(store));
    }
    try (var store = CaseStore.open(place)) {
      store.documents().keep(List.of(FullCase.page("e", "جديد")), FullCase.AMAL);
      assertThat(FullCase.faults(store)).as("and it goes on").isEmpty();
    }
  }

  /// The process, or the server, dies between two tables.
  @ParameterizedTest
  @MethodSource("older")
  void whoIsKilledInTheMiddleHasTheOldCase(int version, CaseAddress place) throws IOException {
    Released.load(version, place);
    var left = killed(place);
    try (var tables = Tables.open(left, true)) {
      assertThat(new Upgrade(tables).version()).isEqualTo(version);
      assertThat(tables.number("select count(*) from document")).isEqualTo(5);
    }
    try (var store = CaseStore.open(left)) {
      assertThat(store.documents().all()).as("and the next try goes well").hasSize(5);
      assertThat(FullCase.faults(store)).isEmpty();
    }
  }

  /// @return where the case lies that the killed process left behind
  private static CaseAddress killed(CaseAddress place) throws IOException {
    return switch (place) {
      case CaseAddress.InFile file -> {
        var left = Places.file();
        try (var tables = Tables.open(place, true)) {
          tables.run("pragma cache_size = 4"); // so that much is in the log already
          assertThatThrownBy(() ->
                  tables.perform(() -> {
                    new Upgrade(tables).migrate();
                    for (var end : List.of("", "-wal")) {
                      var from = Path.of(file.path() + end);
                      Files.copy(from, Path.of(Places.path(left) + end));
                    }
                    throw new IllegalStateException("killed");
                  }))
              .hasMessage("killed");
        }
        yield left;
      }
      case CaseAddress.InDatabase at -> {
        try (var tables = Tables.open(place, true);
            var other = Tables.open(place, true)) {
          var process = tables.number("select pg_backend_pid()");
          assertThatThrownBy(() ->
                  tables.perform(() -> {
                    new Upgrade(tables).migrate();
                    other.rows("select pg_terminate_backend(?)", row -> 0, (int) process);
                    tables.number("select 1");
                  }))
              .isInstanceOf(IOException.class)
              .hasMessageContaining("the database went away");
        }
        yield place;
      }
    };
  }

  @ParameterizedTest
  @MethodSource("older")
  void twoWhoOpenItAtOnceBringItForwardOnce(int version, CaseAddress place) throws Exception {
    Released.load(version, place);
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      var opened =
          threads.invokeAll(
              List.<java.util.concurrent.Callable<CaseStore>>of(
                  () -> CaseStore.open(place), () -> CaseStore.openToRead(place)));
      for (var one : opened) {
        try (var store = one.get()) {
          assertThat(store.documents().all()).hasSize(5);
        }
      }
    }
  }

  @Test
  void aFileIsCopiedBeforeItIsBroughtForward() throws IOException {
    var place = Places.file();
    Released.load(1, place);
    CaseStore.open(place).close();
    var copy = new CaseAddress.InFile(Upgrade.before(Places.path(place), 1));
    try (var tables = Tables.open(copy, true)) {
      assertThat(new Upgrade(tables).version()).as("the case as it was").isEqualTo(1);
    }
    try (var store = CaseStore.open(copy)) {
      assertThat(FullCase.faults(store)).isEmpty();
    }
  }

  @Test
  void whatCannotBeCopiedIsNotTouched() throws IOException {
    var place = Places.file();
    Released.load(1, place);
    var copy = Upgrade.before(Places.path(place), 1);
    Files.createDirectories(
        Path.of(copy + "." + ProcessHandle.current().pid() + ".part").resolve("in the way"));
    assertThatThrownBy(() -> CaseStore.open(place))
        .hasMessageContaining(Places.path(place).toString())
        .hasMessageContaining("an older Isnad made this case")
        .hasMessageContaining("from version 1 to " + Schema.NEWEST + " and is as it was");
    try (var tables = Tables.open(place, true)) {
      assertThat(new Upgrade(tables).version()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aNewerCaseIsLeftAlone(CaseAddress place) throws IOException {
    CaseStore.create(place).close();
    try (var tables = Tables.open(place, true)) {
      tables.run("insert into schema_version (version) values (99)");
    }
    for (var open :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> CaseStore.open(place), () -> CaseStore.openToRead(place))) {
      assertThatThrownBy(open)
          .hasMessageContaining(place.shown())
          .hasMessageContaining("a newer Isnad wrote this case (version 99")
          .hasMessageContaining("Use that one; nothing was changed");
    }
  }
}
