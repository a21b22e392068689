package isnad.app.web;

import isnad.app.Engine;
import isnad.app.edit.Workbench;
import isnad.app.input.Format;
import isnad.app.input.Original;
import isnad.app.keep.Keeper;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Room;
import isnad.app.ledger.CaseLedger;
import isnad.app.words.Language;
import isnad.model.Metadata;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Role;
import isnad.store.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A case with two pages and a user of each role, served to all of them.
final class TeamDesk implements AutoCloseable {
  static final String PASSWORD = "four small grey donkeys";

  /// By their names; nobody else is a user.
  static final Map<String, Role> USERS =
      Map.of("amal", Role.OWNER, "idir", Role.ANALYST, "rima", Role.READER);

  private static final String PAGE = "قتل الجيش المالي %s مسلحا في كيدال يوم 25 يوليو 2024.\n";
  private static final Signed BY = new Signed("amal", Instant.parse("2026-01-01T10:00:00Z"));

  final CaseAddress address;
  final Live live;
  private final Workbench bench;
  final Desk desk;
  private Instant now = Instant.parse("2026-01-01T10:00:00Z");

  /// @param asks whether the desk asks for names
  TeamDesk(String place, Engine engine, boolean asks) throws IOException {
    address = CaseAddress.of(place);
    try (var store = CaseStore.create(address)) {
      try (var keeper = new Keeper(store, () -> engine, 1, BY)) {
        keeper.take(page("a", 14));
        keeper.take(page("b", 15));
        keeper.finish();
      }
      store.team().add("amal", Role.OWNER, BY);
      store.team().add("idir", Role.ANALYST, BY);
      store.team().add("rima", Role.READER, BY);
      for (var name : USERS.keySet()) {
        store.team().password(name, PASSWORD, BY);
      }
    }
    var readings = new KeptReadings(address, engine, Room.ofMachine(1), (fetched, of) -> {});
    bench = new Workbench(engine, readings, new CaseLedger(address));
    live = new Live(bench);
    var guests = asks ? new CaseGuests(address) : null;
    var listening = new Listening("127.0.0.1", 0, List.of(), guests);
    desk = Desk.start(live, listening, Language.EN, () -> now);
  }

  private static Original page(String id, int killed) {
    var bytes = PAGE.formatted(killed).getBytes(StandardCharsets.UTF_8);
    var way = Original.Way.file(id + ".txt");
    return new Original(id, true, id, way, Format.TEXT, Metadata.NONE, bytes);
  }

  void pass(java.time.Duration time) {
    now = now.plus(time);
  }

  /// How many changes the case remembers.
  int changes() throws IOException {
    try (var store = CaseStore.openToRead(address)) {
      return store.history().steps().size();
    }
  }

  Browsing signedIn(String name) throws IOException {
    var browser = new Browsing(desk);
    if (browser.signIn(name, PASSWORD).status() != 303) {
      throw new IOException(name + " was not let in");
    }
    return browser;
  }

  /// The report that page `a` tells.
  String report() {
    return live.now().reading("a").orElseThrow().reports().getFirst().id().value();
  }

  @Override
  public void close() throws IOException {
    desk.close();
    live.close();
    bench.close();
  }
}
