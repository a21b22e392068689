package isnad.fuse.part;

import isnad.fuse.world.Deeds;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Directory;
import isnad.model.Ground;
import isnad.model.Ground.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether one event can lie within another.
final class Fit {
  private final Kinship kinship;
  private final Geography geography;

  Fit(Directory directory) {
    this.kinship = new Kinship(directory);
    this.geography = new Geography(directory);
  }

  /// Why the part lies in the whole; empty where it can't, or nothing shows it.
  List<Ground> grounds(Whole part, Whole whole) {
    if (part.event().id().equals(whole.event().id())
        || !part.fought()
        || !whole.fought()
        || !larger(whole, part)) {
      return List.of();
    }
    var time = time(part, whole);
    var people = kinship.specific(part.cast());
    var lie = geography.between(part.happening().where(), whole.happening().where());
    if (time.isEmpty() || lie.excludes() || !among(people, whole)) {
      return List.of();
    }
    var grounds = new ArrayList<Ground>();
    grounds.add(time.get());
    if (!people.isEmpty()) {
      var ids = people.stream().map(ActorId::value).toList();
      grounds.add(new Ground(Sort.AMONG_PARTICIPANTS, ids));
    }
    if (lie == Geography.Lie.SAME) {
      var place = String.valueOf(whole.happening().where().place());
      grounds.add(new Ground(Sort.SAME_PLACE, place));
    }
    grounds.add(new Ground(Sort.TOLD_BESIDE));
    return List.copyOf(grounds);
  }

  /// Told by more documents, or by as many and as the fight that the other is a deed in.
  private static boolean larger(Whole whole, Whole part) {
    var deed = Deeds.within(part.happening().kind(), whole.happening().kind());
    return whole.documents() > part.documents() || deed && whole.documents() == part.documents();
  }

  private static Optional<Ground> time(Whole part, Whole whole) {
    var from = part.first();
    var to = part.last();
    var first = whole.first();
    var last = whole.last();
    return from == null
            || to == null
            || first == null
            || last == null
            || from.isBefore(first)
            || to.isAfter(last)
        ? Optional.empty()
        : Optional.of(new Ground(Sort.WITHIN_TIME, first.toString(), last.toString()));
  }

  private boolean among(List<ActorId> people, Whole whole) {
    var cast = whole.cast();
    return people.stream().allMatch(id -> kinship.related(id, cast));
  }
}
