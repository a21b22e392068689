package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Happening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What those who act and those who receive say about two reports being one event.
final class PeopleClues {
  private final Kinship kinship;

  PeopleClues(Kinship kinship) {
    this.kinship = kinship;
  }

  void add(Telling one, Telling other, List<Clue> clues) {
    var straight = straight(one.happening(), other.happening());
    var swapped = swapped(one.happening(), other.happening());
    var people = sum(swapped) > Math.max(0, sum(straight)) ? swapped : straight;
    clues.addAll(people);
    if (people.isEmpty()) {
      named(one, other).ifPresent(clues::add);
    }
  }

  private List<Clue> straight(Happening one, Happening other) {
    var clues = new ArrayList<Clue>();
    clues.addAll(role(Sort.ACTOR, one.actors(), other.actors()));
    clues.addAll(role(Sort.RECIPIENT, one.recipients(), other.recipients()));
    return clues;
  }

  /// Who did it to whom, told from the other side: a fight, a mutual recall.
  private List<Clue> swapped(Happening one, Happening other) {
    var clues = new ArrayList<Clue>();
    clues.addAll(role(Sort.ACTOR, one.actors(), other.recipients()));
    clues.addAll(role(Sort.RECIPIENT, one.recipients(), other.actors()));
    clues.replaceAll(clue ->
        new Clue(
            clue.sort(),
            clue.points() < 0 ? clue.points() : clue.points() * Weights.SWAPPED,
            clue.words() + ", on the other side"));
    return clues;
  }

  private List<Clue> role(Sort sort, List<ActorId> xs, List<ActorId> ys) {
    var best = best(xs, ys);
    if (best.isPresent()) {
      return shared(sort, xs, ys, best.get());
    }
    if (kinship.specific(xs).isEmpty() || kinship.specific(ys).isEmpty()) {
      return List.of();
    }
    var words = "other " + word(sort) + ": " + xs + " and " + ys;
    return List.of(new Clue(sort, Weights.OTHER_ACTORS, words));
  }

  private List<Clue> shared(Sort sort, List<ActorId> xs, List<ActorId> ys, Match best) {
    var unshared = unshared(xs, ys) + unshared(ys, xs);
    var all = xs.size() + ys.size();
    var clues = new ArrayList<Clue>();
    clues.add(new Clue(sort, best.points() * (all - unshared) / all, best.words(sort)));
    if (unshared > 0) {
      var points = Weights.UNSHARED_ACTOR * Math.min(2, unshared);
      clues.add(new Clue(sort, points, "only one names a further " + word(sort)));
    }
    return clues;
  }

  /// The pair that proves most.
  private Optional<Match> best(List<ActorId> xs, List<ActorId> ys) {
    return xs.stream()
        .flatMap(x -> ys.stream().map(y -> new Match(x, y, points(x, y))))
        .filter(match -> match.points() > 0)
        .max(Comparator.comparingDouble(Match::points));
  }

  private record Match(ActorId one, ActorId other, double points) {
    String words(Sort sort) {
      return one.equals(other)
          ? "same " + word(sort) + " " + one
          : "kindred " + word(sort) + "s " + one + " and " + other;
    }
  }

  private double points(ActorId x, ActorId y) {
    var weight = Math.max(weight(x), weight(y));
    return switch (kinship.between(x, y)) {
      case SAME -> weight;
      case BODY -> weight * Weights.BODY;
      case SIDE -> weight * Weights.SIDE;
      case NONE -> 0;
    };
  }

  private double weight(ActorId id) {
    return Weights.actor(kinship.type(id));
  }

  private int unshared(List<ActorId> xs, List<ActorId> ys) {
    return (int) xs.stream().filter(x -> !kinship.generic(x) && !kinship.related(x, ys)).count();
  }

  /// Where no role says anything, a name that one gives a role and the other's sentence has too.
  private Optional<Clue> named(Telling one, Telling other) {
    var mine = one.participants().isEmpty() ? one.named() : one.participants();
    var theirs = other.participants().isEmpty() ? other.named() : other.participants();
    return mine.stream()
        .filter(theirs::contains)
        .findFirst()
        .map(id -> new Clue(Sort.NAMED, Weights.NAMED_NEARBY, "both sentences name " + id));
  }

  private static double sum(List<Clue> clues) {
    return clues.stream().mapToDouble(Clue::points).sum();
  }

  private static String word(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }
}
