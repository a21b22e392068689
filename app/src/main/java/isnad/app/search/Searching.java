package isnad.app.search;

import isnad.app.Engine;
import isnad.app.keep.KeptCase;
import isnad.app.ledger.Anchoring;
import isnad.model.Correction;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.WordIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds pages and claims of one case, as it is when this is made and asked.
public final class Searching {
  private final KeptCase kept;
  private final CaseStore store;
  private final WordIndex words;
  private final Engine engine;
  private final KnownNames names;
  private final Disputing disputing;
  private final List<Correction> ledger;
  private final TreeSet<Long> corrected;

  /// Which of the hits are wanted.
  ///
  /// @param from how many to pass over
  /// @param most how many at most
  public record Part(int from, int most) {
    public static Part first(int most) {
      return new Part(0, most);
    }
  }

  /// Knows what is contested.
  interface Disputing {
    KeptDisputes now() throws IOException;
  }

  /// What was found.
  ///
  /// @param hits those kept last first
  /// @param more whether there are more behind them
  public record Found(List<Hit> hits, boolean more) {}

  public Searching(CaseStore store, Engine engine) throws IOException {
    this(store, engine, KnownNames.of(engine.known()), () -> KeptDisputes.now(store, engine));
  }

  Searching(CaseStore store, Engine engine, KnownNames names, Disputing disputing)
      throws IOException {
    this.store = store;
    this.engine = engine;
    this.names = names;
    this.disputing = disputing;
    this.kept = new KeptCase(store, engine);
    this.words = store.shelf(engine.stems()).words();
    this.ledger = store.ledger().read().corrections();
    this.corrected = new TreeSet<>();
    for (var correction : ledger) {
      for (var anchor : correction.anchors()) {
        corrected.addAll(store.documents().numbersOf(anchor.sha256()));
      }
    }
  }

  /// @throws IllegalArgumentException saying what cannot be searched for
  public Found find(SearchQuery query, Part part) throws IOException {
    var outlets = query.filters().containsKey("outlet") ? words.outlets() : List.<String>of();
    var wanted = Wanted.of(query, names, outlets);
    var disputes = wanted.filter().contested() == null ? null : disputing.now();
    var looking = new Looking(wanted, Phrases.of(query, words), disputes);
    var candidates = candidates(looking, part);
    var hits = new ArrayList<Hit>();
    var skipped = 0;
    for (var number = candidates.next(); number != null; number = candidates.next()) {
      var skips = skipped < part.from();
      var hit = skips && sure(number, looking) ? null : hit(number, looking);
      if (skips && (hit != null || sure(number, looking))) {
        skipped++;
      } else if (hit != null && hits.size() == part.most()) {
        return new Found(hits, true);
      } else if (hit != null) {
        hits.add(hit);
      }
    }
    return new Found(hits, false);
  }

  /// What one search is about.
  private record Looking(Wanted wanted, Phrases phrases, @Nullable KeptDisputes disputes) {}

  /// What an analyst has corrected is looked at whatever its claims were before.
  private Candidates candidates(Looking looking, Part part) throws IOException {
    var groups = looking.phrases().groups();
    var filter = looking.wanted().filter();
    var disputes = looking.disputes();
    var narrowed = disputes == null ? filter : disputes.forDatabase(filter);
    var besides = filter.ofClaims() ? words.find(groups, List.copyOf(corrected)) : List.<Long>of();
    return new Candidates(
        (before, most) -> words.find(groups, narrowed, before, most), besides, part);
  }

  /// Whether the database's word is enough that a page is a hit.
  private boolean sure(long number, Looking looking) {
    var wanted = looking.wanted().filter();
    return looking.phrases().sure()
        && wanted.outlets().isEmpty()
        && !(wanted.ofClaims() && corrected.contains(number))
        && wanted.contested() == null;
  }

  private @Nullable Hit hit(long number, Looking looking) throws IOException {
    var document = store.documents().get(number);
    if (document == null || !looking.wanted().fits(document.facts().outlet())) {
      return null;
    }
    var reading = kept.outline(document);
    if (reading == null) {
      return null;
    }
    var reports = reports(document, reading, looking);
    return looking.wanted().ofClaims() && reports.isEmpty()
        ? null
        : hit(document, reading, looking.phrases().forms(), reports);
  }

  private List<Report> reports(Document document, Reading reading, Looking looking)
      throws IOException {
    var wanted = looking.wanted();
    if (!wanted.ofClaims()) {
      return List.of();
    }
    var disputes = looking.disputes();
    var disputed = disputes == null ? Disputes.NONE : disputes.of(document);
    return corrected(document, reading).reports().stream()
        .filter(report -> wanted.fits(report, disputed.of(report)))
        .toList();
  }

  private static @Nullable Hit hit(
      Document document, Reading reading, List<List<Set<String>>> phrases, List<Report> reports) {
    var best = PageLines.of(reading).best(phrases);
    if (best == null && phrases.stream().anyMatch(phrase -> phrase.size() > 1)) {
      return null;
    }
    return best == null
        ? new Hit(document, reading, null, List.of(), reports)
        : new Hit(document, reading, best.line(), best.matches(), reports);
  }

  /// An analyst's word stands above the reading here too.
  private Reading corrected(Document document, Reading reading) {
    if (!corrected.contains(document.number())) {
      return reading;
    }
    var source = reading.article().source();
    var here =
        ledger.stream()
            .filter(c -> c.anchors().stream().anyMatch(a -> a.sha256().equals(source.sha256())))
            .toList();
    var corrections = new Anchoring(List.of(source)).inTexts(here);
    return engine.chronicle(List.of(reading), corrections).readings().getFirst();
  }
}
