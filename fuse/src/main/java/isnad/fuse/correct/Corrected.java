package isnad.fuse.correct;

import isnad.model.Correction.Orphan;
import isnad.model.Reading;
import java.util.List;

/// Readings with the ledger replayed over them.
///
/// @param readings by document id, without the rejected reports
/// @param bonds pairs that must be one event or must not; a part stands above joins that lead round
///   it
/// @param orphans corrections that no longer fit
public record Corrected(List<Reading> readings, List<Bond> bonds, List<Orphan> orphans) {
  public Corrected {
    readings = List.copyOf(readings);
    bonds = List.copyOf(bonds);
    orphans = List.copyOf(orphans);
  }
}
