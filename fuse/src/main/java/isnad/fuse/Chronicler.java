package isnad.fuse;

import isnad.fuse.cluster.EventFinder;
import isnad.fuse.contest.ContestFinder;
import isnad.fuse.copy.CopyFinder;
import isnad.fuse.correct.CorrectionFinder;
import isnad.model.Chronicle;
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
  /// @param directory all actors and places that the readings may name
  public static Chronicle chronicle(
      List<Reading> readings, List<Correction> ledger, Directory directory) {
    var corrected = CorrectionFinder.find(readings, ledger);
    var copies = CopyFinder.find(corrected.readings());
    var clusters = EventFinder.find(corrected, copies, directory);
    var events = ContestFinder.find(clusters, corrected.readings(), copies, directory);
    return new Chronicle(corrected.readings(), events, directory, corrected.orphans());
  }
}
