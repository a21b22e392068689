package isnad.browser;

import isnad.app.App;
import isnad.app.Engine;
import isnad.app.edit.Edit;
import isnad.app.edit.Workbench;
import isnad.app.edit.WrongEditException;
import isnad.app.input.Bundled;
import isnad.app.input.Format;
import isnad.app.input.Original;
import isnad.app.input.PackFolder;
import isnad.app.keep.Keeper;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Room;
import isnad.app.ledger.CaseLedger;
import isnad.app.web.Desk;
import isnad.app.web.GuestList;
import isnad.app.web.Listening;
import isnad.app.web.Live;
import isnad.app.words.Language;
import isnad.model.Correction.Stamp;
import isnad.model.Metadata;
import isnad.model.Report;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Marks.What;
import isnad.store.Role;
import isnad.store.Signed;
import isnad.store.Team.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A desk whose case came from somebody who wants to act in an analyst's name: every word that can
/// come from outside is one that would like to be more than a word.
final class HostileDesk implements AutoCloseable {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final Instant WHEN = Instant.parse("2026-01-01T10:00:00Z");
  private static final int REASONS = 10;

  private static final GuestList GUESTS =
      new GuestList() {
        @Override
        public boolean knows(String name, String password) {
          return password.equals("right");
        }

        @Override
        public Standing standing(String name) {
          return new Standing(Role.OWNER, 1);
        }
      };

  private final Workbench bench;
  private final Live live;
  private final Desk desk;

  HostileDesk(List<String> words) throws IOException, WrongEditException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    var folder = Files.createTempDirectory("isnad");
    var address = CaseAddress.of(folder.resolve("hostile.isnad").toString());
    try (var store = CaseStore.create(address)) {
      fill(store, engine, words);
    }
    var listening = new Listening("127.0.0.1", 0, List.of(), GUESTS);
    bench = bench(address, engine, words);
    live = new Live(bench);
    desk = Desk.start(live, listening, Language.EN);
  }

  /// Markup of the tests of the templates, and letters that only a browser can judge.
  static List<String> words() throws IOException {
    var markup = ROOT.resolve("app/src/test/resources/hostile/markup.txt");
    var words = new ArrayList<>(Files.readAllLines(markup));
    var letters = ROOT.resolve("browser/src/test/resources/hostile-letters.txt");
    for (var line : Files.readAllLines(letters)) {
      var found = ESCAPE.matcher(line);
      words.add(found.replaceAll(one -> letter(Integer.parseInt(one.group(1), 16))));
    }
    words.add("<script>x55()</script>".repeat(300));
    return words;
  }

  private static String letter(int code) {
    return java.util.regex.Matcher.quoteReplacement(String.valueOf((char) code));
  }

  private static void fill(CaseStore store, Engine engine, List<String> words) throws IOException {
    try (var keeper = new Keeper(store, () -> engine, 2, new Signed(words.getFirst(), WHEN))) {
      for (var i = 0; i < words.size(); i++) {
        keeper.take(page(i, words.get(i)));
      }
      keeper.finish();
    }
    var documents = store.documents().all();
    for (var i = 0; i < documents.size(); i++) {
      var word = words.get(i);
      var by = new Signed(word, WHEN);
      store.marks().add(documents.get(i), What.TAG, word, by);
      store.marks().add(documents.get(i), What.NOTE, word, by);
      store.marks().set("title", word, by);
    }
    store.documents().decide(documents.getLast(), true, new Signed("x", WHEN), words.get(3));
  }

  private static Original page(int number, String word) {
    var url = number % 2 == 0 ? word : "https://a.example/" + word;
    var given =
        new Metadata(url, "قصف " + word, "منبر " + word, word, LocalDate.of(2024, 8, 1), "ar");
    var body =
        """
        قصف الجيش المالي بطائرة مسيرة مدينة كيدال يوم %s يوليو 2024، وقال المتحدث %s إن الهجوم أسفر عن مقتل %s مدنيا.

        وقال العقيد %s في بلدة %s إن الجيش المالي قتل 14 مسلحا في تينزاواتين يوم 26 يوليو 2024 %s.
        """
            .formatted(number % 31 + 1, word, number + 3, word, word, word);
    var way = Original.Way.file(word + ".txt");
    var bytes = body.replace("\0", "").getBytes(StandardCharsets.UTF_8);
    return new Original("p" + number, true, "p" + number, way, Format.UTF8_TEXT, given, bytes);
  }

  /// Some reports are corrected; the reasons are the words, several in one.
  private static Workbench bench(CaseAddress address, Engine engine, List<String> words)
      throws IOException, WrongEditException {
    var readings = new KeptReadings(address, engine, Room.ofMachine(1), (fetched, of) -> {});
    var bench = new Workbench(engine, readings, new CaseLedger(address));
    var reports =
        bench.state().read().chronicle().readings().stream()
            .flatMap(reading -> reading.reports().stream())
            .map(Report::id)
            .toList();
    for (var from = 0; from < words.size(); from += REASONS) {
      var some = words.subList(from, Math.min(words.size(), from + REASONS));
      var stamp = new Stamp(some.getFirst(), WHEN, String.join(" ", some));
      bench.edit(new Edit.Replace(reports.get(from), "date", "2024-07-05"), stamp);
    }
    return bench;
  }

  /// Without a slash at its end.
  String address() {
    return desk.address().replaceAll("/$", "");
  }

  @Override
  public void close() throws IOException {
    desk.close();
    live.close();
    bench.close();
  }
}
