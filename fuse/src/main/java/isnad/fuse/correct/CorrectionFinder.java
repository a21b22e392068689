package isnad.fuse.correct;

import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Orphan;
import isnad.model.EventType;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Replays a ledger of corrections, oldest first, over readings. What a page says decides alone
/// which corrections fit it; a page that comes changes no other.
public final class CorrectionFinder {
  private final Map<Spot, List<ReportId>> anchored = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<ReportId, List<Correction.Replace>> replaced = new HashMap<>();
  private final Set<ReportId> rejected = new HashSet<>();
  private final Map<List<ReportId>, Bond> bonds = new LinkedHashMap<>();
  private final List<Orphan> orphans = new ArrayList<>();
  private final List<Correction> ledger;
  private final Set<String> spokenOf;

  /// @param ledger the oldest first; only pages that it speaks of are remembered
  public CorrectionFinder(List<Correction> ledger) {
    this.ledger = List.copyOf(ledger);
    this.spokenOf =
        ledger.stream()
            .flatMap(correction -> correction.anchors().stream())
            .map(Anchor::sha256)
            .collect(Collectors.toSet());
    replay();
  }

  /// The hashes of the pages that the ledger speaks of.
  public Set<String> spokenOf() {
    return Set.copyOf(spokenOf);
  }

  /// Makes readings known to the ledger.
  public void add(Collection<Reading> readings) {
    var spoken =
        readings.stream()
            .filter(reading -> spokenOf.contains(reading.article().source().sha256()))
            .toList();
    spoken.forEach(this::add);
    if (!spoken.isEmpty()) {
      replay();
    }
  }

  private void add(Reading reading) {
    var source = reading.article().source();
    var hash = source.sha256();
    sources.put(hash, source);
    for (var report : reading.reports()) {
      var type = report.happening().kind().type();
      var spot = new Spot(hash, report.evidence().trigger(), type);
      anchored.computeIfAbsent(spot, any -> new ArrayList<>()).add(report.id());
    }
  }

  /// A trigger in a document, with the type that was read there.
  private record Spot(String sha256, Span span, EventType type) {}

  public static Corrected find(List<Reading> readings, List<Correction> ledger) {
    var sorted = readings.stream().sorted(Comparator.comparing(Reading::document)).toList();
    var finder = new CorrectionFinder(ledger);
    finder.add(sorted);
    return new Corrected(
        sorted.stream().map(finder::corrected).toList(), finder.bonds(), finder.orphans());
  }

  /// Over all readings known by now.
  private void replay() {
    replaced.clear();
    rejected.clear();
    bonds.clear();
    orphans.clear();
    ledger.forEach(this::replay);
  }

  public List<Bond> bonds() {
    return List.copyOf(bonds.values());
  }

  public List<Orphan> orphans() {
    return List.copyOf(orphans);
  }

  private void replay(Correction correction) {
    switch (correction) {
      case Correction.Replace replace ->
          fitting(replace.report(), replace)
              .forEach(id -> replaced.computeIfAbsent(id, any -> new ArrayList<>()).add(replace));
      case Correction.Reject reject -> rejected.addAll(fitting(reject.report(), reject));
      case Correction.Join join -> join(join);
      case Correction.Part part -> part(part);
    }
  }

  /// Each to the first that is there; what parted two of them before counts no longer.
  private void join(Correction.Join join) {
    var reports = fitting(join.reports(), join);
    var all = Set.copyOf(reports);
    bonds.values().removeIf(bond -> all.contains(bond.one()) && all.contains(bond.other()));
    reports.stream().skip(1).forEach(other -> bind(reports.getFirst(), other, join));
  }

  private void part(Correction.Part part) {
    var ones = fitting(part.reports(), part);
    var others = ones.isEmpty() ? ones : fitting(part.others(), part);
    for (var one : ones) {
      others.forEach(other -> bind(one, other, part));
    }
  }

  private void bind(ReportId one, ReportId other, Correction correction) {
    if (!one.equals(other)) {
      var together = correction instanceof Correction.Join;
      var bond = new Bond(one, other, together, correction.stamp());
      bonds.put(List.of(bond.one(), bond.other()), bond);
    }
  }

  private List<ReportId> fitting(Anchor anchor, Correction correction) {
    return fitting(List.of(anchor), correction);
  }

  /// Those that are there; a correction of which one is not waits as well.
  private List<ReportId> fitting(List<Anchor> anchors, Correction correction) {
    var all = new ArrayList<ReportId>();
    for (var anchor : anchors) {
      var spot = new Spot(anchor.sha256(), anchor.span(), anchor.type());
      var fitting =
          sameWords(anchor) ? anchored.getOrDefault(spot, List.of()) : List.<ReportId>of();
      if (fitting.isEmpty()
          && (orphans.isEmpty() || orphans.getLast().correction() != correction)) {
        orphans.add(new Orphan(correction, missing(anchor)));
      }
      all.addAll(fitting);
    }
    return all;
  }

  /// Whether the words that were corrected still stand there.
  private boolean sameWords(Anchor anchor) {
    var source = sources.get(anchor.sha256());
    var words = anchor.words();
    return source != null
        && (words.equals(Correction.Words.UNKNOWN)
            || anchor.span().end() <= source.text().length()
                && words.equals(Correction.Words.of(source, anchor.span())));
  }

  private String missing(Anchor anchor) {
    if (!sources.containsKey(anchor.sha256())) {
      return "no document with hash " + anchor.sha256();
    }
    return sameWords(anchor)
        ? "the document is here, but no report of type " + anchor.type() + " at these words"
        : "the document is here, but other words stand there";
  }

  /// The reading as the ledger has it.
  public Reading corrected(Reading reading) {
    if (reading.reports().stream().map(Report::id).noneMatch(this::touched)) {
      return reading;
    }
    return new Reading(
        reading.article(),
        reading.sentences(),
        reading.mentions(),
        reading.met(),
        reading.reports().stream()
            .filter(report -> !rejected.contains(report.id()))
            .map(report -> Replaced.in(report, replaced.getOrDefault(report.id(), List.of())))
            .toList(),
        reading.statements().stream().map(this::withoutRejected).toList(),
        reading.turnedDown());
  }

  private boolean touched(ReportId id) {
    return rejected.contains(id) || replaced.containsKey(id);
  }

  private Statement withoutRejected(Statement statement) {
    return new Statement(
        statement.id(),
        statement.document(),
        statement.speech(),
        statement.carries().stream().filter(id -> !rejected.contains(id)).toList(),
        statement.evidence());
  }
}
