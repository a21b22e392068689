package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.App;
import isnad.app.Engine;
import isnad.app.edit.Edit;
import isnad.app.edit.Workbench;
import isnad.app.edit.WrongEditException;
import isnad.app.fused.KeptChronicle;
import isnad.app.input.Bundled;
import isnad.app.input.Doors;
import isnad.app.input.PackFolder;
import isnad.app.keep.Keeper;
import isnad.app.keep.KeptCase;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Room;
import isnad.app.ledger.CaseLedger;
import isnad.app.ledger.LedgerFile.Kept;
import isnad.app.words.Language;
import isnad.model.Correction.Stamp;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.Signed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A desk that fetches a page's reading when somebody looks at it shows what a desk shows that
/// holds all of them: when this fails, a large case loses what a small one tells.
class KeptDeskTest {
  private static final int MOST_PAGES = 250;
  private static final Pattern LINK = Pattern.compile("href=\"(/(?:en|ar)[^\"#]*)");
  private static final Pattern TOKEN =
      Pattern.compile("name=\"(?:isnad-)?token\" (?:value|content)=\"[^\"]*\"");
  private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

  private static Engine engine;

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void read() throws IOException {
    engine = App.engine(PackFolder.read(Bundled.folder("packs")));
  }

  private CaseAddress sample() throws IOException {
    var address = CaseAddress.of(folder.resolve("case.isnad").toString());
    try (var store = CaseStore.create(address);
        var keeper = new Keeper(store, () -> engine, 2, new Signed("amal", NOW))) {
      var sample = Bundled.folder("samples/sahel").toString();
      new Doors(keeper).open(List.of(sample), InputStream.nullInputStream());
      keeper.finish();
    }
    return address;
  }

  private static Workbench holding(CaseAddress address) throws IOException {
    try (var store = CaseStore.openToRead(address)) {
      var kept = new Kept(store.ledger().read(), List.of());
      var all = new KeptCase(store, engine).readings();
      return new Workbench(engine, all, new CaseLedger(address), kept);
    }
  }

  private static Workbench fetching(CaseAddress address) throws IOException {
    return fetching(address, Room.ofMachine(2));
  }

  private static Workbench fetching(CaseAddress address, Room room) throws IOException {
    var readings = new KeptReadings(address, engine, room, (fetched, of) -> {});
    return new Workbench(engine, readings, new CaseLedger(address));
  }

  @Test
  void bothShowTheSamePages() throws Exception {
    var address = sample();
    try (var holding = holding(address);
        var fetching = fetching(address)) {
      var all = pages(holding, List.of("/en", "/ar"));
      assertThat(all).hasSizeGreaterThan(100);
      same(pages(fetching, all.keySet()), all);
    }
  }

  @Test
  void whatWasFusedBeforeIsShownAsIfItWereFusedNow() throws Exception {
    var address = sample();
    try (var holding = holding(address)) {
      var all = pages(holding, List.of("/en", "/ar"));
      try (var fusing = fetching(address)) {
        fusing.keep();
      }
      try (var fused = fetching(address)) {
        assertThat(fused.state().stock()).isInstanceOf(KeptChronicle.class);
        same(pages(fused, all.keySet()), all);
      }
    }
  }

  @Test
  void anEditOfWhatWasFusedBeforeIsSeenAtOnceAndKeptForTheNext() throws Exception {
    var address = sample();
    try (var fusing = fetching(address)) {
      fusing.keep();
    }
    var some = List.of("/en", "/en/log", "/en/events", "/ar/sources", "/en/review");
    try (var fused = fetching(address);
        var again = fetching(address)) {
      var told = again.state().read().chronicle().events().getFirst().reports().getFirst();
      edit(fused, new Edit.Reject(told));
      fused.keep();
      try (var holding = holding(address);
          var kept = fetching(address)) {
        var all = pages(holding, some);
        same(pages(fused, all.keySet()), all);
        assertThat(kept.state().stock()).isInstanceOf(KeptChronicle.class);
        same(pages(kept, all.keySet()), all);
      }
    }
  }

  @Test
  void whereThereIsNoRoomForAllOfItWhatWasFusedBeforeIsShownAndSaysSo() throws Exception {
    var address = sample();
    try (var fusing = fetching(address)) {
      fusing.keep();
    }
    try (var few = fetching(address, new Room(1, 90L << 20))) {
      var events = few.state().read().chronicle().events();
      assertThat(few.state().read().problems()).isEmpty();
      edit(few, new Edit.Reject(events.getFirst().reports().getFirst()));
      assertThat(few.state().ledger().entries()).hasSize(1);
      assertThat(few.state().read().chronicle().events()).isEqualTo(events);
      assertThat(few.state().read().problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.message()).contains("changed since"));
    }
  }

  @Test
  void bothShowTheSameOnceAnAnalystCorrected() throws Exception {
    var address = sample();
    try (var fetching = fetching(address)) {
      var told = fetching.state().read().chronicle().readings().getFirst().reports();
      edit(fetching, new Edit.Reject(told.getFirst().id()));
      edit(fetching, new Edit.Replace(told.get(1).id(), "date", "2024-03-01"));
      try (var holding = holding(address)) {
        var document = told.getFirst().document();
        var some = List.of("/en", "/en/log", "/en/events", "/en/source/" + document);
        same(pages(fetching, some), pages(holding, some));
      }
    }
  }

  @Test
  void whereThereIsNoRoomTheNewestPagesAreToldAndTheOthersFound() throws Exception {
    var address = sample();
    try (var few = fetching(address, new Room(1, ((80L << 20) + (200 << 10)) / 5 * 8))) {
      var read = few.state().read();
      var told = read.chronicle().readings().stream().map(one -> one.document()).toList();
      assertThat(told).hasSizeBetween(1, 11);
      assertThat(read.problems())
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.message()).contains("of 12 pages the " + told.size()));
      try (var store = CaseStore.openToRead(address)) {
        var all = store.documents().counting();
        var newest = all.subList(all.size() - told.size(), all.size());
        assertThat(newest).extracting(Document::id).containsExactlyInAnyOrderElementsOf(told);
        var other = "/en/source/" + all.getFirst().id();
        assertThat(pages(few, List.of(other)).get(other)).contains("class=\"m m-");
      }
    }
  }

  private static void same(Map<String, String> pages, Map<String, String> others) {
    assertThat(pages).hasSameSizeAs(others);
    others.forEach((address, page) -> assertThat(pages.get(address)).as(address).isEqualTo(page));
  }

  private static void edit(Workbench bench, Edit edit) throws IOException, WrongEditException {
    bench.edit(edit, new Stamp("amal", NOW, "it is so"));
  }

  /// Pages by their addresses: those named, and those that they lead to.
  private static TreeMap<String, String> pages(Workbench bench, Iterable<String> named)
      throws IOException, InterruptedException {
    var pages = new TreeMap<String, String>();
    var waiting = new ArrayDeque<String>();
    named.forEach(waiting::add);
    try (var live = new Live(bench);
        var desk = Desk.start(live, 0, Language.EN);
        var client = HttpClient.newHttpClient()) {
      while (!waiting.isEmpty() && pages.size() < MOST_PAGES) {
        var page = waiting.poll();
        if (!pages.containsKey(page)) {
          var request = HttpRequest.newBuilder(URI.create(desk.address()).resolve(page)).build();
          var body = client.send(request, BodyHandlers.ofString()).body();
          pages.put(page, TOKEN.matcher(body).replaceAll(""));
          LINK.matcher(body)
              .results()
              .map(link -> link.group(1).replace("&amp;", "&"))
              .forEach(waiting::add);
        }
      }
    }
    return pages;
  }
}
