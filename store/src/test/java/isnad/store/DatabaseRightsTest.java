package isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What docs/teams.md tells an administrator of PostgreSQL to do holds what it says. When this
/// fails, who follows it has a team that cannot work, or a case that anybody can empty.
class DatabaseRightsTest {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("isnad.root"), "docs", "teams.md");

  static Stream<CaseAddress> databases() throws IOException {
    return Places.all().filter(place -> place instanceof CaseAddress.InDatabase);
  }

  private static List<String> statements(String schema) throws IOException {
    var block = Pattern.compile("(?s)```sql\n(.*?)```").matcher(Files.readString(DOCUMENT));
    assertThat(block.find()).isTrue();
    var sql =
        block
            .group(1)
            .replaceAll("--[^\n]*", "")
            .replace("sahel", schema)
            .replace("isnad_", schema + "_")
            .replace("role idir", "role " + schema + "_idir");
    return Stream.of(sql.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static CaseAddress as(CaseAddress place, String user) {
    var at = (CaseAddress.InDatabase) place;
    return new CaseAddress.InDatabase(at.url(), user, null, at.schema());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("databases")
  void eachHasTheRightsOfTheirRole(CaseAddress place) throws IOException {
    var schema = ((CaseAddress.InDatabase) place).schema();
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
      var by = new Signed(String.valueOf(store.databaseUser()), FullCase.THEN);
      store.team().add(by.who(), Role.OWNER, by);
      store.team().add(schema + "_idir", Role.ANALYST, by);
      store.team().password(schema + "_idir", "four small grey donkeys", by);
    }
    try (var tables = Tables.open(place, true)) {
      for (var statement : statements(schema)) {
        tables.run(statement);
      }
      tables.run("create role %s_rima login in role %s_reader".formatted(schema, schema));
      tables.run("create role %s_amal login in role %s_owner".formatted(schema, schema));
    }
    aReader(as(place, schema + "_rima"));
    anAnalyst(as(place, schema + "_idir"), schema + "_idir");
    anOwner(as(place, schema + "_amal"));
  }

  private static void aReader(CaseAddress place) throws IOException {
    try (var store = CaseStore.openToRead(place)) {
      assertThat(FullCase.seen(store)).contains("title of a");
      assertThat(FullCase.faults(store)).isEmpty();
    }
    refused(
        place,
        "insert into mark values (99, 1, 'TAG', 'x', 'x', 'x')",
        "delete from reading",
        "select hash from password",
        "insert into member values (99, 'rima', 'ADDED', 'owner', 'x', 'x')",
        "drop table mark");
  }

  private static void anAnalyst(CaseAddress place, String name) throws IOException {
    try (var store = CaseStore.open(place)) {
      var by = new Signed(name, FullCase.THEN);
      assertThat(store.databaseUser()).isEqualTo(name);
      var kept = store.documents().keep(List.of(FullCase.page("x", "قصف جديد")), by);
      store.shelf(List::of).put(List.of(FullCase.derived(store, kept.getFirst())));
      store.marks().add(kept.getFirst(), Marks.What.TAG, "drone", by);
      store.documents().decide(kept.getFirst(), true, by, "a hoax");
      assertThat(FullCase.faults(store)).isEmpty();
    }
    refused(
        place,
        "update document set id = 'x'",
        "delete from mark",
        "truncate original cascade",
        "insert into member values (99, 'idir', 'ADDED', 'owner', 'x', 'x')",
        "insert into setting values (99, 'title', 'x', 'x', 'x')",
        "select hash from password",
        "update password set hash = 'x'",
        "alter table mark disable trigger stays",
        "drop table mark");
  }

  private static void anOwner(CaseAddress place) throws IOException {
    try (var store = CaseStore.open(place)) {
      var by = new Signed("postgres", FullCase.THEN);
      store.team().add("lina", Role.READER, by);
      store.team().password("lina", "four small grey donkeys", by);
      assertThat(store.team().knows("lina", "four small grey donkeys")).isTrue();
      store.marks().set("title", "Tilemsi", by);
      store.team().remove("lina", by);
    }
    refused(place, "delete from member", "alter table member disable trigger stays");
  }

  private static void refused(CaseAddress place, String... statements) throws IOException {
    for (var sql : statements) {
      try (var tables = Tables.open(place, true)) {
        assertThatThrownBy(() -> tables.run(sql))
            .as(sql)
            .hasMessageContaining("this user may not do that here; ask who runs the database");
      }
    }
  }
}
