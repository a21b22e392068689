package isnad.fuse;

import isnad.fuse.cluster.EventFinder;
import isnad.fuse.cluster.Pairs;
import isnad.fuse.cluster.Rebuttals;
import isnad.fuse.cluster.Suggestion;
import isnad.fuse.contest.ContestFinder;
import isnad.fuse.copy.CopyFinder;
import isnad.fuse.correct.CorrectionFinder;
import isnad.fuse.inherit.InheritedFinder;
import isnad.fuse.world.Kinship;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.Inherited;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The steps of fusing, each with what it keeps between one reading and the next: the table of
/// contents.
final class Workings {
  private final Directory known;
  private final Directory everyone;
  private final Map<String, String> metIn = new HashMap<>();
  private final CorrectionFinder corrections = new CorrectionFinder();
  private final InheritedFinder inheritance;
  private final CopyFinder copies = new CopyFinder();
  private final Rebuttals rebuttals;
  private final EventFinder clusters;
  private final ContestFinder contests;
  private final Map<String, Reading> read = new HashMap<>();
  private final Map<String, Reading> corrected = new TreeMap<>();
  private final TreeMap<String, Reading> told = new TreeMap<>();
  private List<Correction> replayed = List.of();

  Workings(Directory known) {
    this.known = known;
    this.everyone = known.and(new Reading.Met(List.of(), List.of()));
    this.inheritance = new InheritedFinder(everyone);
    this.rebuttals = new Rebuttals(new Kinship(everyone));
    this.clusters = new EventFinder(everyone, rebuttals, copies.copies());
    this.contests = new ContestFinder(known, everyone, copies.copies(), rebuttals);
  }

  /// Makes those known whom the readings met, as the first document tells of them.
  ///
  /// @param readings by document id
  /// @return false where a later document has told otherwise of one of them already
  boolean meet(List<Reading> readings) {
    for (var reading : readings) {
      for (var actor : reading.met().actors()) {
        var before = everyone.actor(actor.id());
        var changes = known.actor(actor.id()) == null && before != null && !before.equals(actor);
        if (changes && tellsFirst(reading, "actor " + actor.id())) {
          return false;
        }
        metIn.putIfAbsent("actor " + actor.id(), reading.document());
      }
      for (var place : reading.met().places()) {
        var before = everyone.place(place.id());
        var changes = known.place(place.id()) == null && before != null && !before.equals(place);
        if (changes && tellsFirst(reading, "place " + place.id())) {
          return false;
        }
        metIn.putIfAbsent("place " + place.id(), reading.document());
      }
      everyone.meet(reading.met());
    }
    return true;
  }

  private boolean tellsFirst(Reading reading, String met) {
    return reading.document().compareTo(metIn.getOrDefault(met, "")) < 0;
  }

  /// @param readings that are not here yet, by document id
  /// @param ledger the corrections by now, the oldest first
  void take(List<Reading> readings, List<Correction> ledger) {
    readings.forEach(reading -> read.put(reading.document(), reading));
    readings.forEach(corrections::add);
    corrections.replay(ledger);
    var changed = new LinkedHashMap<String, Reading>();
    if (!ledger.equals(replayed)) {
      retell().forEach(reading -> changed.put(reading.document(), reading));
    }
    replayed = ledger;
    for (var reading : readings) {
      var right = corrections.corrected(reading);
      corrected.put(reading.document(), right);
      changed.put(reading.document(), right);
      inheritance.add(right);
      copies.add(right);
      rebuttals.add(right);
    }
    inheritance.settle().forEach(dated -> changed.put(dated.document(), dated));
    var copied = copies.settle();
    told.putAll(changed);
    changed.values().forEach(contests::put);
    clusters.know(new Pairs(corrections.bonds(), inheritance.older()));
    changed.values().forEach(clusters::put);
    clusters.refresh(copied);
    contests.move(clusters.settle());
  }

  /// The pages whose reports the ledger changes otherwise than before.
  private List<Reading> retell() {
    var changed = new ArrayList<Reading>();
    for (var entry : corrected.entrySet()) {
      var before = entry.getValue();
      var now = corrections.corrected(Objects.requireNonNull(read.get(entry.getKey())));
      if (!now.reports().equals(before.reports())) {
        entry.setValue(now);
        changed.add(now);
        copies.retell(before, now);
        inheritance.remove(before);
        inheritance.add(now);
        rebuttals.remove(before);
        rebuttals.add(now);
      }
    }
    return changed;
  }

  /// By document id; reports in inherited passages have the date of their own world.
  List<Reading> told() {
    return new ArrayList<>(told.values());
  }

  List<Event> events() {
    return contests.events();
  }

  List<Inherited> inherited() {
    return inheritance.all();
  }

  List<Suggestion> suggestions(int most) {
    return clusters.suggestions(most);
  }

  List<Correction.Orphan> orphans() {
    return corrections.orphans();
  }
}
