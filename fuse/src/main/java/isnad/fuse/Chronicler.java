package isnad.fuse;

import isnad.fuse.naming.Epithet;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Reading;
import java.util.List;
import java.util.TreeMap;

/// Puts many readings together into one chronicle, all at once: an [Archive] that is filled and
/// asked.
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
    var shelf = new TreeMap<String, Reading>();
    readings.forEach(reading -> shelf.put(reading.document(), reading));
    var archive = new Archive(known, ledger, epithets, shelf::get);
    shelf.values().forEach(archive::put);
    return archive.chronicle();
  }
}
