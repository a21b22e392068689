package isnad.app;

import isnad.app.input.Format;
import isnad.app.input.Original;
import isnad.app.keep.Keeper;
import isnad.app.keep.Rebuilding;
import isnad.fuse.Archive;
import isnad.fuse.naming.Epithet;
import isnad.fuse.relation.Lore;
import isnad.model.Article;
import isnad.model.Chain;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Ledger;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.When;
import isnad.model.Where;
import isnad.read.sentence.SentenceReader;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Sha256;
import isnad.store.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/// A process that adds, corrects, removes and rebuilds until it is killed, and says on standard
/// output what it was told is kept. Its reading is made up: what is tried is the keeping.
final class KilledWriter {
  private static final Signed BY = new Signed("amal", Instant.EPOCH);
  private static final int MOST_PAGES = 150;
  private static final Directory NOBODY = new Directory(List.of(), List.of());

  private final CaseStore store;
  private final Random random;
  private final long seed;
  private int next;

  private KilledWriter(CaseStore store, long seed) {
    this.store = store;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /// @param args the case, a seed
  public static void main(String[] args) throws IOException {
    try (var store = CaseStore.open(CaseAddress.of(args[0]))) {
      var writer = new KilledWriter(store, Long.parseLong(args[1]));
      say("ready");
      for (; ; ) {
        writer.step();
      }
    }
  }

  private void step() throws IOException {
    switch (random.nextInt(4)) {
      case 0, 1 -> add(1 + random.nextInt(MOST_PAGES));
      case 2 -> correct();
      default -> rebuild();
    }
  }

  private void add(int pages) throws IOException {
    var taken = new ArrayList<String>();
    try (var keeper = new Keeper(store, () -> engine("one"), 2, BY)) {
      keeper.saying(count -> {
        taken.stream().limit(count.added()).forEach(sha -> say("kept " + sha));
      });
      for (var i = 0; i < pages; i++) {
        var name = "p" + seed + "-" + next++;
        var bytes = ("page " + name + " says nothing new").getBytes(StandardCharsets.UTF_8);
        taken.add(Sha256.of(bytes));
        var way = Original.Way.file(name + ".txt");
        var page = "page" + random.nextInt(500);
        keeper.take(new Original(name, false, page, way, Format.TEXT, Metadata.NONE, bytes));
      }
      keeper.finish();
    }
  }

  private void correct() throws IOException {
    var documents = store.documents().counting();
    if (documents.isEmpty()) {
      return;
    }
    var document = documents.get(random.nextInt(documents.size()));
    if (random.nextInt(4) == 0) {
      store.documents().decide(document, true, BY, "tried");
      say("removed " + document.id());
      return;
    }
    var anchor =
        new Correction.Anchor(document.capture().sha256(), new Span(0, 4), EventType.ASSAULT);
    var stamp = new Correction.Stamp("amal", Instant.EPOCH, "tried");
    var entry =
        store
            .ledger()
            .append(before -> {
              var id = "c" + (before.entries().size() + 1);
              return new Ledger.Made(id, new Correction.Reject(anchor, stamp));
            });
    say("entry " + entry.id());
  }

  private void rebuild() throws IOException {
    var stamp = random.nextBoolean() ? "one" : "two";
    var documents = store.documents().notReadBy(stamp);
    var some = documents.subList(0, Math.min(documents.size(), 128));
    new Rebuilding(store, engine(stamp), 2).rebuild(some, done -> {});
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static Engine engine(String stamp) {
    return new Engine(
        () -> new Engine.Mind(KilledWriter::read, KilledWriter::archive, NOBODY),
        () -> new Lore(List.of(), Map.of(), Lore.USUAL_HALF_LIFE),
        token -> List.of(token.text()),
        List::of,
        stamp);
  }

  private static Archive archive(Function<String, Reading> shelf) {
    return new Archive(NOBODY, List.of(), Epithet.Finder.NONE, shelf);
  }

  private static Reading read(Source source) {
    var all = new Span(0, source.text().length());
    var passage = new Passage(all, Passage.Role.BODY, "all");
    var article = new Article(source, Metadata.NONE, List.of(passage));
    var happening =
        new Happening(
            new Happening.Kind(EventType.ASSAULT, null),
            List.of(),
            List.of(),
            When.NOT_TOLD,
            Where.NOT_TOLD,
            List.of(),
            Happening.Polarity.ASSERTED,
            Happening.Status.ACTUAL);
    var id = new ReportId(source.id() + ":0-4:ASSAULT");
    var evidence = new Evidence(all, new Span(0, 4), "made-up");
    var report = new Report(id, source.id(), happening, Chain.OWN_VOICE, evidence);
    return new Reading(
        article,
        new SentenceReader().read(article),
        List.of(),
        new Reading.Met(List.of(), List.of()),
        List.of(report),
        List.of(),
        List.of());
  }
}
