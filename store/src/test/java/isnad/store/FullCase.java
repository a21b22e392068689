package isnad.store;

import isnad.model.Article;
import isnad.model.Chain;
import isnad.model.Correction;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A small case in which every table has a row: pages in several versions, one taken out, one put
/// back, one not read yet; corrections, one undone; tags, notes, settings.
final class FullCase {
  static final Instant THEN = Instant.parse("2024-08-01T10:00:00Z");
  static final Signed AMAL = new Signed("amal", THEN);
  static final Signed IDIR = new Signed("idir", THEN.plusSeconds(3600));

  private FullCase() {}

  static Fetched page(String id, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var given = new Metadata(null, "title of " + id, "منبر", null, null, "ar");
    var capture = new Capture(Sha256.of(bytes), "text", id + ".txt", "file", THEN, given);
    return new Fetched(id, "pages/" + id, capture, bytes);
  }

  static void fill(CaseStore store) throws IOException {
    var documents = store.documents();
    documents.keep(List.of(page("a", "قصف الجيش البلدة"), page("b", "قتل 14 جنديا")), AMAL);
    documents.keep(List.of(page("a", "قصف الجيش القرية"), page("c", "غادر الوفد")), IDIR);
    documents.keep(List.of(page("d", "لم تقرأ بعد")), IDIR);
    documents.decide(named(store, "b"), true, AMAL, "a hoax");
    documents.decide(named(store, "c"), true, AMAL, "wrong region");
    documents.decide(named(store, "c"), false, IDIR, "the right one");
    store.ledger().append(before -> rejected("c1", "قصف الجيش القرية"));
    store.ledger().append(before -> rejected("c2", "غادر الوفد"));
    store.ledger().append(before -> new Ledger.Undone("c3", "c2", stamp("it was right")));
    var marks = store.marks();
    marks.add(named(store, "a-2"), Marks.What.TAG, "drone", AMAL);
    marks.add(named(store, "a-2"), Marks.What.TAG, "border", AMAL);
    marks.add(named(store, "a-2"), Marks.What.UNTAG, "drone", IDIR);
    marks.add(named(store, "c"), Marks.What.NOTE, "ask the mayor's office; it's «near»", IDIR);
    marks.set("title", "Sahel", AMAL);
    marks.set("title", "Azawad", IDIR);
    read(store);
  }

  /// As what is derived is made, anew too.
  static void read(CaseStore store) throws IOException {
    var derived = new ArrayList<Derived>();
    for (var id : List.of("a", "b", "a-2", "c")) {
      derived.add(derived(store, named(store, id)));
    }
    store.shelf(List::of).put(derived);
  }

  /// A page is as it was before it changed.
  static void comeAgain(CaseStore store) throws IOException {
    store.documents().comeAgain(page("a", "قصف الجيش البلدة"), IDIR);
  }

  /// A team for it: an owner, an analyst with a password, one who left.
  static void team(CaseStore store) throws IOException {
    store.team().add("amal", Role.OWNER, AMAL);
    store.team().add("idir", Role.READER, AMAL);
    store.team().change("idir", Role.ANALYST, AMAL);
    store.team().password("idir", "four small grey donkeys", AMAL);
    store.team().add("rima", Role.READER, AMAL);
    store.team().remove("rima", AMAL);
  }

  static Document named(CaseStore store, String id) throws IOException {
    return java.util.Objects.requireNonNull(store.documents().get(id), id);
  }

  private static Ledger.Entry rejected(String id, String text) {
    var sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    var anchor = new Correction.Anchor(sha256, new Span(0, 4), EventType.ASSAULT);
    return new Ledger.Made(id, new Correction.Reject(anchor, stamp("not this army")));
  }

  private static Correction.Stamp stamp(String why) {
    return new Correction.Stamp("amal", THEN, why);
  }

  static Derived derived(CaseStore store, Document document) throws IOException {
    var bytes = store.documents().bytes(document.capture().sha256());
    var text = new String(bytes, StandardCharsets.UTF_8);
    var given = document.capture().given();
    var source =
        new Source(
            document.id(),
            document.capture().file(),
            document.capture().sha256(),
            Source.Media.TEXT,
            text,
            given);
    return new Derived(
        document.number(), "made-up", reading(source, given), new Derived.Words(text, ""));
  }

  private static Reading reading(Source source, Metadata given) {
    var all = new Span(0, source.text().length());
    var article =
        new Article(source, given, List.of(new Passage(all, Passage.Role.BODY, "made-up")));
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
        List.of(),
        List.of(),
        new Reading.Met(List.of(), List.of()),
        List.of(report),
        List.of(),
        List.of());
  }

  /// Everything that can be seen of a case.
  static String seen(CaseStore store) throws IOException {
    var seen = new StringBuilder();
    var shelf = store.shelf(List::of);
    for (var document : store.documents().all()) {
      var bytes = store.documents().bytes(document.capture().sha256());
      seen.append(document).append(' ').append(new String(bytes, StandardCharsets.UTF_8));
      seen.append(' ').append(shelf.line(document)).append('\n');
      seen.append(store.marks().tags(document)).append(store.marks().of(document)).append('\n');
    }
    seen.append(store.ledger().read()).append('\n');
    seen.append(new TreeMap<>(store.marks().settings())).append('\n');
    for (var word : List.of("الجيش", "القرية", "الوفد", "نفط")) {
      var found = shelf.words().find(List.of(List.of(word)), Filter.NONE, Long.MAX_VALUE, 9);
      seen.append(word).append(' ').append(found).append('\n');
    }
    return seen.toString();
  }

  /// What is wrong with it.
  static List<String> faults(CaseStore store) throws IOException {
    var faults = new ArrayList<>(store.soundness().faults());
    for (var document : store.documents().all()) {
      faults.addAll(store.soundness().faults(document, store.shelf(List::of)));
    }
    return faults;
  }
}
