package isnad.fuse;

import isnad.fuse.cluster.Suggestion;
import isnad.fuse.contest.ContestFinder.Change;
import isnad.fuse.naming.Epithet;
import isnad.fuse.naming.NameDisputes;
import isnad.fuse.naming.NamingFinder;
import isnad.fuse.part.PartFinder;
import isnad.fuse.world.Kinship;
import isnad.model.Chronicle;
import isnad.model.Chronicle.Asides;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.Naming;
import isnad.model.Reading;
import isnad.model.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Readings put together one after another: each changes only the events that it may tell, or could
/// have told, and what comes out is the same as of all at once, whatever the order in which they
/// come. Of a reading it keeps what fusing needs and no more; whoever owns the readings keeps them.
/// For one thread at a time.
public final class Archive {
  private final Directory known;
  private final Epithet.Finder epithets;
  private final Function<String, Reading> shelf;
  private final Set<String> documents = new TreeSet<>();
  private List<Correction> ledger;
  private boolean stale;
  private Workings workings;

  /// @param ledger corrections, the oldest first; most often empty
  /// @param known actors and places of the packs; those whom the readings met are added
  /// @param epithets the words that take a side, which the packs know
  /// @param shelf gives back each reading that was put in, by its document's id
  public Archive(
      Directory known,
      List<Correction> ledger,
      Epithet.Finder epithets,
      Function<String, Reading> shelf) {
    this.known = known;
    this.ledger = List.copyOf(ledger);
    this.epithets = epithets;
    this.shelf = shelf;
    this.workings = new Workings(known, this.ledger, epithets);
  }

  /// Puts a reading in, which lies on the shelf already. One that stands in the place of another
  /// with its id, or that gives somebody met before another description, makes everything be put
  /// together anew; readings that come in the order of their ids never do the second.
  ///
  /// @return the same reading, its reports shared with what is kept of them here
  public Reading put(Reading reading) {
    var isNew = documents.add(reading.document());
    var taken = stale || !isNew ? null : workings.take(reading);
    stale |= taken == null;
    return taken == null ? reading : taken;
  }

  /// Puts another ledger in the place of the one so far: only pages that it speaks of otherwise are
  /// put together anew.
  public void correct(List<Correction> corrections) {
    if (!corrections.equals(ledger)) {
      ledger = List.copyOf(corrections);
      if (!stale) {
        workings.correct(ledger, shelf);
      }
    }
  }

  /// Finds the events of all that was put in; done before anything is asked.
  ///
  /// @return the events that changed since it was done last, as they were and as they are
  public Change settle() {
    if (!stale) {
      return workings.settle();
    }
    var before = workings.events();
    workings = new Workings(known, ledger, epithets);
    documents.forEach(document -> workings.take(shelf.apply(document)));
    workings.settle();
    stale = false;
    return new Change(before, workings.events());
  }

  /// The events by now, in order of time, without what names dispute in them.
  public List<Event> events() {
    settle();
    return workings.events();
  }

  /// Events that were nearly joined, the likeliest first.
  public List<Suggestion> suggestions(int most) {
    settle();
    return workings.suggestions(most);
  }

  /// Everything by now.
  public Chronicle chronicle() {
    settle();
    var told = documents.stream().map(shelf).map(workings::told).toList();
    var everyone = known.with(told);
    var namings = NamingFinder.find(told, epithets, new Kinship(everyone));
    return chronicle(told, everyone, namings);
  }

  /// Everything by now but names that take no side, with readings that say less than those on the
  /// shelf: a large case holds in memory only what is asked for again and again.
  ///
  /// @param outlines of each reading its document, its reports and whom it met, and whatever else
  ///   is wanted of it
  public Chronicle chronicle(Function<String, Reading> outlines) {
    settle();
    var told = documents.stream().map(outlines).map(workings::told).toList();
    return chronicle(told, known.with(told), workings.slanted());
  }

  private Chronicle chronicle(List<Reading> told, Directory everyone, List<Naming> namings) {
    var reports = new HashMap<String, List<Report>>();
    told.forEach(reading -> reports.put(reading.document(), reading.reports()));
    var events = workings.events();
    var parts = PartFinder.find(events, workings.told(), everyone);
    var names =
        new NameDisputes(
            document -> reports.getOrDefault(document, List.of()),
            workings.told().report(),
            namings);
    var asides = new Asides(parts, workings.inherited(), namings, names.all());
    var named = events.stream().map(names::in).toList();
    return new Chronicle(told, named, asides, everyone, workings.orphans());
  }
}
