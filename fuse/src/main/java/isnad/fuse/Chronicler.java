package isnad.fuse;

import isnad.fuse.cluster.EventFinder;
import isnad.fuse.cluster.Pairs;
import isnad.fuse.contest.ContestFinder;
import isnad.fuse.copy.CopyFinder;
import isnad.fuse.correct.CorrectionFinder;
import isnad.fuse.inherit.InheritedFinder;
import isnad.fuse.naming.Epithet;
import isnad.fuse.naming.NameDisputes;
import isnad.fuse.naming.NamingFinder;
import isnad.fuse.part.PartFinder;
import isnad.fuse.world.Kinship;
import isnad.model.Chronicle;
import isnad.model.Chronicle.Asides;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Reading;
import java.util.List;

/// Puts many readings together into one chronicle: the table of contents of fusing.
public final class Chronicler {
  private Chronicler() {}

  /// The same chronicle whatever the order of the readings.
  ///
  /// @param readings each document once
  /// @param ledger corrections, the oldest first; most often empty
  /// @param known actors and places of the packs; those whom the readings met are added
  public static Chronicle chronicle(
      List<Reading> readings, List<Correction> ledger, Directory known) {
    return chronicle(readings, ledger, known, Epithet.Finder.NONE);
  }

  /// @param epithets the words that take a side, which the packs know
  public static Chronicle chronicle(
      List<Reading> readings, List<Correction> ledger, Directory known, Epithet.Finder epithets) {
    var corrected = CorrectionFinder.find(readings, ledger);
    var everyone = known.with(corrected.readings());
    var inheritance = InheritedFinder.find(corrected.readings(), everyone);
    var told = inheritance.readings();
    var copies = CopyFinder.find(told);
    var pairs = new Pairs(corrected.bonds(), inheritance.older());
    var clusters = EventFinder.find(told, pairs, copies, everyone);
    var events = ContestFinder.find(clusters, told, copies, everyone);
    var parts = PartFinder.find(events, told, everyone);
    var namings = NamingFinder.find(told, epithets, new Kinship(everyone));
    var names = new NameDisputes(told, namings);
    var asides = new Asides(parts, inheritance.all(), namings, names.all());
    var named = events.stream().map(names::in).toList();
    return new Chronicle(told, named, asides, everyone, corrected.orphans());
  }
}
