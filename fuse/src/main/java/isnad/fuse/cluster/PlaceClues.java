package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Ground;
import isnad.model.Place.Precision;
import isnad.model.Where;
import java.util.List;

/// What two places say about two reports being one event.
final class PlaceClues {
  private final Geography geography;
  private final Kinship kinship;

  PlaceClues(Geography geography, Kinship kinship) {
    this.geography = geography;
    this.kinship = kinship;
  }

  void add(Telling one, Telling other, List<Clue> clues) {
    var a = one.happening().where();
    var b = other.happening().where();
    switch (geography.between(a, b)) {
      case SAME -> clues.add(same(a));
      case NEAR ->
          clues.add(new Clue(Sort.SPOT, Weights.NEAR, both(Ground.Sort.NEAR_PLACES, a, b)));
      case WITHIN ->
          clues.add(new Clue(Sort.COUNTRY, Weights.WITHIN, both(Ground.Sort.ONE_COUNTRY, a, b)));
      case ELSEWHERE, ABROAD ->
          clues.add(new Clue(Sort.SPOT, Weights.OTHER_PLACE, both(Ground.Sort.OTHER_PLACE, a, b)));
      case OPEN -> {
        if (received(one, other) || received(other, one)) {
          var ground = Ground.Sort.IN_RECEIVING_COUNTRY;
          clues.add(new Clue(Sort.COUNTRY, Weights.place(Precision.COUNTRY), ground));
        }
      }
    }
  }

  private Clue same(Where where) {
    var precision = geography.precision(where);
    var known = precision == null ? Precision.REGION : precision;
    var sort = known == Precision.COUNTRY ? Sort.COUNTRY : Sort.SPOT;
    return new Clue(
        sort, Weights.place(known), Ground.Sort.SAME_PLACE, String.valueOf(where.place()));
  }

  /// Whether one names as recipient the state in which the other puts it.
  private boolean received(Telling one, Telling other) {
    return other.happening().recipients().isEmpty()
        && geography.countries(other.happening().where()).stream()
            .map(Kinship::stateRoot)
            .anyMatch(state ->
                one.happening().recipients().stream()
                    .anyMatch(recipient -> kinship.root(recipient).equals(state)));
  }

  private static Ground both(Ground.Sort sort, Where a, Where b) {
    return new Ground(sort, String.valueOf(a.place()), String.valueOf(b.place()));
  }
}
