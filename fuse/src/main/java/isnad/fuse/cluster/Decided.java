package isnad.fuse.cluster;

import isnad.fuse.correct.Bond;
import isnad.model.Event.Tie;
import isnad.model.Ground;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An analyst's word on two reports that are both there.
///
/// @param number its place in the ledger's order
record Decided(int number, Telling one, Telling other, Bond bond) implements Joint {
  /// A bond with a report that is no longer there has no effect.
  static List<Decided> of(List<Bond> bonds, Map<ReportId, Telling> byId) {
    var decided = new ArrayList<Decided>();
    for (var bond : bonds) {
      var one = byId.get(bond.one());
      var other = byId.get(bond.other());
      if (one != null && other != null) {
        decided.add(new Decided(decided.size(), one, other, bond));
      }
    }
    return decided;
  }

  boolean together() {
    return bond.together();
  }

  /// Whether both assert, or both deny; else a join makes one the other's denial.
  boolean likewise() {
    return one.denied() == other.denied();
  }

  Telling otherThan(Telling telling) {
    return telling == one ? other : one;
  }

  @Override
  public Tie tie(Judge judge) {
    var said = bond.stamp().who() + ": " + bond.stamp().why();
    var reason = new Ground(Ground.Sort.ANALYST, said);
    return new Tie(bond.other(), bond.one(), List.of(reason), List.of());
  }
}
