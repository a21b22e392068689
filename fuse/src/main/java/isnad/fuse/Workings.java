package isnad.fuse;

import isnad.fuse.cluster.EventFinder;
import isnad.fuse.cluster.Pairs;
import isnad.fuse.cluster.Rebuttals;
import isnad.fuse.cluster.Suggestion;
import isnad.fuse.contest.ContestFinder;
import isnad.fuse.contest.ContestFinder.Change;
import isnad.fuse.copy.CopyFinder;
import isnad.fuse.correct.CorrectionFinder;
import isnad.fuse.inherit.InheritedFinder;
import isnad.fuse.naming.Epithet;
import isnad.fuse.naming.Slants;
import isnad.fuse.part.PartFinder;
import isnad.fuse.slim.Lexicon;
import isnad.fuse.slim.Sharing;
import isnad.fuse.world.Kinship;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Inherited;
import isnad.model.Naming;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The steps of fusing, each with what it keeps between one reading and the next: the table of
/// contents.
final class Workings {
  private final Directory known;
  private final Directory everyone;
  private final Map<String, String> metIn = new HashMap<>();
  private final Sharing sharing = new Sharing();
  private final InheritedFinder inheritance;
  private final CopyFinder copies = new CopyFinder(new Lexicon());
  private final Rebuttals rebuttals;
  private final EventFinder clusters;
  private final ContestFinder contests;
  private final Slants slants;
  private final Map<String, List<String>> documents = new HashMap<>();
  private CorrectionFinder corrections;

  Workings(Directory known, List<Correction> ledger, Epithet.Finder epithets) {
    this.known = known;
    this.corrections = new CorrectionFinder(ledger);
    this.everyone = known.and(new Reading.Met(List.of(), List.of()));
    var kinship = new Kinship(everyone);
    this.inheritance = new InheritedFinder(everyone);
    this.rebuttals = new Rebuttals(kinship);
    this.slants = new Slants(epithets, kinship);
    this.clusters = new EventFinder(everyone, rebuttals, copies.copies());
    var told = new ContestFinder.Told(clusters::report, rebuttals);
    this.contests = new ContestFinder(known, everyone, copies.copies(), told);
  }

  /// Takes in a reading that is not here yet.
  ///
  /// @return the same reading, its values shared with what is kept of it; absent where a later
  ///   document has told otherwise of somebody whom this one met, and nothing was taken in
  @Nullable Reading take(Reading reading) {
    if (!meet(reading)) {
      return null;
    }
    var hash = reading.article().source().sha256();
    documents.computeIfAbsent(hash, any -> new ArrayList<>(1)).add(reading.document());
    corrections.add(List.of(reading));
    var asRead = shared(reading);
    var corrected = corrections.corrected(asRead);
    slants.put(corrected);
    inheritance.add(corrected);
    copies.add(corrected);
    rebuttals.add(corrected);
    put(corrected);
    return asRead;
  }

  /// Puts another ledger in the place of the one so far.
  ///
  /// @param shelf gives back each reading that was taken in
  void correct(List<Correction> ledger, Function<String, Reading> shelf) {
    var before = corrections;
    corrections = new CorrectionFinder(ledger);
    var spokenOf = new TreeSet<>(before.spokenOf());
    spokenOf.addAll(corrections.spokenOf());
    var readings =
        spokenOf.stream()
            .flatMap(hash -> documents.getOrDefault(hash, List.of()).stream())
            .sorted()
            .map(shelf)
            .toList();
    corrections.add(readings);
    for (var reading : readings) {
      retell(before.corrected(reading), corrections.corrected(reading));
    }
  }

  /// The text of a page stays, what was found in it may change.
  private void retell(Reading before, Reading after) {
    if (before.reports().equals(after.reports())) {
      return;
    }
    var now = shared(after);
    slants.put(now);
    inheritance.remove(before);
    inheritance.add(now);
    copies.retell(before, now);
    rebuttals.remove(before);
    rebuttals.add(now);
    clusters.remove(before.reports());
    put(now);
  }

  private Reading shared(Reading reading) {
    var document = reading.document();
    return reading.withReports(
        reading.reports().stream().map(report -> sharing.report(report, document)).toList());
  }

  /// Makes those known whom the reading met, as the first document tells of them.
  private boolean meet(Reading reading) {
    for (var actor : reading.met().actors()) {
      var before = everyone.actor(actor.id());
      var changes = known.actor(actor.id()) == null && before != null && !before.equals(actor);
      if (changes && tellsFirst(reading, "actor " + actor.id())) {
        return false;
      }
      metIn.merge("actor " + actor.id(), reading.document(), Workings::first);
    }
    for (var place : reading.met().places()) {
      var before = everyone.place(place.id());
      var changes = known.place(place.id()) == null && before != null && !before.equals(place);
      if (changes && tellsFirst(reading, "place " + place.id())) {
        return false;
      }
      metIn.merge("place " + place.id(), reading.document(), Workings::first);
    }
    everyone.meet(reading.met());
    return true;
  }

  private boolean tellsFirst(Reading reading, String met) {
    return reading.document().compareTo(metIn.getOrDefault(met, "")) < 0;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private void put(Reading reading) {
    contests.put(reading);
    clusters.put(reading);
  }

  /// Finds the events of all that was taken in.
  Change settle() {
    inheritance.settle().forEach(this::put);
    var copied = copies.settle();
    clusters.know(new Pairs(corrections.bonds(), inheritance.older()));
    clusters.refresh(copied);
    return contests.move(clusters.settle());
  }

  /// The reading as the ledger has it; reports in inherited passages have the date of their own
  /// world.
  Reading told(Reading reading) {
    return inheritance.dated(corrections.corrected(reading));
  }

  List<Event> events() {
    return contests.events();
  }

  /// What is known of reports by now, for those who look for parts of events.
  PartFinder.Told told() {
    return new PartFinder.Told(clusters::report, clusters::paragraph);
  }

  /// The words that take a side.
  List<Naming> slanted() {
    return slants.all();
  }

  List<Inherited> inherited() {
    return inheritance.all();
  }

  List<Suggestion> suggestions(int most) {
    var home = new HashMap<ReportId, EventId>();
    for (var event : contests.events()) {
      event.reports().forEach(report -> home.put(report, event.id()));
      event.denials().stream()
          .flatMap(denial -> denial.reports().stream())
          .forEach(report -> home.put(report, event.id()));
    }
    return clusters.suggestions(home, most);
  }

  List<Correction.Orphan> orphans() {
    return corrections.orphans();
  }
}
