package isnad.fuse;

import isnad.fuse.cluster.Suggestion;
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
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Readings put together one after another: each changes only the events that it may tell, or could
/// have told, and what comes out is the same as of all at once, whatever the order in which they
/// come. For one thread at a time.
public final class Archive {
  private final Directory known;
  private final Epithet.Finder epithets;
  private final TreeMap<String, Reading> read = new TreeMap<>();
  private final List<Reading> waiting = new ArrayList<>();
  private List<Correction> ledger;
  private boolean corrected;
  private Workings workings;

  /// @param ledger corrections, the oldest first; most often empty
  /// @param known actors and places of the packs; those whom the readings met are added
  /// @param epithets the words that take a side, which the packs know
  public Archive(Directory known, List<Correction> ledger, Epithet.Finder epithets) {
    this.known = known;
    this.ledger = List.copyOf(ledger);
    this.corrected = !ledger.isEmpty();
    this.epithets = epithets;
    this.workings = new Workings(known);
  }

  /// Puts a reading in. One that stands in the place of another with its id, or that gives somebody
  /// met before another description, makes everything be put together anew.
  public void put(Reading reading) {
    if (read.put(reading.document(), reading) != null) {
      startAnew();
    } else {
      waiting.add(reading);
    }
  }

  /// Puts another ledger in the place of the one so far: only what it says otherwise is done again.
  public void correct(List<Correction> corrections) {
    if (!corrections.equals(ledger)) {
      ledger = List.copyOf(corrections);
      corrected = true;
    }
  }

  private void startAnew() {
    workings = new Workings(known);
    waiting.clear();
    waiting.addAll(read.values());
  }

  /// Finds the events of all that was put in; done before anything is asked.
  public void settle() {
    if (waiting.isEmpty() && !corrected) {
      return;
    }
    waiting.sort(Comparator.comparing(Reading::document));
    if (!workings.meet(waiting)) {
      startAnew();
      workings.meet(waiting);
    }
    workings.take(waiting, ledger);
    waiting.clear();
    corrected = false;
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
    var told = workings.told();
    var everyone = known.with(told);
    var events = workings.events();
    var parts = PartFinder.find(events, told, everyone);
    var namings = NamingFinder.find(told, epithets, new Kinship(everyone));
    var names = new NameDisputes(told, namings);
    var asides = new Asides(parts, workings.inherited(), namings, names.all());
    var named = events.stream().map(names::in).toList();
    return new Chronicle(told, named, asides, everyone, workings.orphans());
  }
}
