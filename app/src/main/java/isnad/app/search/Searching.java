package isnad.app.search;

import isnad.app.Engine;
import isnad.app.keep.KeptCase;
import isnad.app.ledger.Anchoring;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.WordIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds pages and claims of one case.
public final class Searching {
  private static final int AT_ONCE = 64;

  private final KeptCase kept;
  private final CaseStore store;
  private final WordIndex words;
  private final Engine engine;
  private final Directory known;
  private final List<Correction> ledger;

  /// What was found.
  ///
  /// @param hits those kept last first
  /// @param more whether there are more
  public record Found(List<Hit> hits, boolean more) {}

  public Searching(CaseStore store, Engine engine) throws IOException {
    this.store = store;
    this.engine = engine;
    this.kept = new KeptCase(store, engine);
    this.words = store.shelf(engine.stems()).words();
    this.known = engine.chronicle(List.of(), List.of()).directory();
    this.ledger = store.ledger().read().corrections();
  }

  /// @param most how many pages at most
  /// @throws IllegalArgumentException saying what cannot be searched for
  public Found find(SearchQuery query, int most) throws IOException {
    var wanted = Wanted.of(query, known, words.outlets());
    var phrases = phrases(query);
    var groups = phrases.stream().flatMap(List::stream).map(List::copyOf).toList();
    var disputes =
        wanted.contested() == null ? Disputes.NONE : Disputes.of(kept.read().chronicle());
    var hits = new ArrayList<Hit>();
    for (var before = Long.MAX_VALUE; ; ) {
      var numbers = words.find(groups, wanted.filter(), before, AT_ONCE);
      for (var number : numbers) {
        var hit = hit(number, phrases, wanted, disputes);
        if (hit != null && hits.size() == most) {
          return new Found(hits, true);
        }
        if (hit != null) {
          hits.add(hit);
        }
      }
      if (numbers.size() < AT_ONCE) {
        return new Found(hits, false);
      }
      before = numbers.getLast();
    }
  }

  private List<List<Set<String>>> phrases(SearchQuery query) throws IOException {
    var phrases = new ArrayList<List<Set<String>>>();
    for (var words : query.phrases()) {
      var phrase = new ArrayList<Set<String>>();
      for (var word : words) {
        phrase.add(new HashSet<>(this.words.forms(word)));
      }
      phrases.add(phrase);
    }
    return phrases;
  }

  private @Nullable Hit hit(
      long number, List<List<Set<String>>> phrases, Wanted wanted, Disputes disputes)
      throws IOException {
    var document = store.documents().get(number);
    var reading = document == null ? null : kept.reading(document);
    if (document == null || reading == null) {
      return null;
    }
    var reports = new ArrayList<Report>();
    if (wanted.ofClaims()) {
      for (var report : corrected(reading).reports()) {
        if (wanted.fits(report, disputes.of(report.id()))) {
          reports.add(report);
        }
      }
      if (reports.isEmpty()) {
        return null;
      }
    }
    return hit(document, reading, phrases, reports);
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
  private Reading corrected(Reading reading) {
    var source = reading.article().source();
    var here =
        ledger.stream()
            .filter(c -> c.anchors().stream().anyMatch(a -> a.sha256().equals(source.sha256())))
            .toList();
    if (here.isEmpty()) {
      return reading;
    }
    var corrections = new Anchoring(List.of(source)).inTexts(here);
    return engine.chronicle(List.of(reading), corrections).readings().getFirst();
  }
}
