package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Ground;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What those who act and those who receive say about two reports being one event.
final class PeopleClues {
  private final Kinship kinship;

  PeopleClues(Kinship kinship) {
    this.kinship = kinship;
  }

  void add(Telling one, Telling other, List<Clue> clues) {
    var straight = new ArrayList<Clue>();
    straight.addAll(role(Sort.ACTOR, actors(one), actors(other)));
    straight.addAll(role(Sort.RECIPIENT, recipients(one), recipients(other)));
    var settled =
        Family.directed(one.happening().kind())
            || !straight.isEmpty() && straight.stream().allMatch(c -> c.points() > 0);
    var people = settled ? straight : better(straight, swapped(one, other));
    clues.addAll(people);
    if (people.isEmpty() && !one.sameSentence(other)) {
      named(one, other).ifPresent(clues::add);
    }
  }

  private static List<Clue> better(List<Clue> straight, List<Clue> swapped) {
    return sum(swapped) > Math.max(0, sum(straight)) ? swapped : straight;
  }

  /// Those in one role of a report, and all who take part in it.
  private record Cast(List<ActorId> members, List<ActorId> all) {}

  private static Cast actors(Telling telling) {
    return new Cast(telling.happening().actors(), telling.participants());
  }

  private static Cast recipients(Telling telling) {
    return new Cast(telling.happening().recipients(), telling.participants());
  }

  /// Who did it to whom, told from the other side: a fight, a mutual recall.
  private List<Clue> swapped(Telling one, Telling other) {
    var clues = new ArrayList<Clue>();
    clues.addAll(role(Sort.ACTOR, actors(one), recipients(other)));
    clues.addAll(role(Sort.RECIPIENT, recipients(one), actors(other)));
    clues.replaceAll(clue ->
        new Clue(
            clue.sort(),
            clue.points() < 0 ? clue.points() : clue.points() * Weights.SWAPPED,
            new Ground(Ground.Sort.SIDES_SWAPPED, clue.ground().of())));
    return clues;
  }

  private List<Clue> role(Sort sort, Cast one, Cast other) {
    var best = best(one.members(), other.members());
    if (best.isPresent()) {
      return shared(sort, one, other, best.get());
    }
    if (kinship.specific(one.members()).isEmpty() || kinship.specific(other.members()).isEmpty()) {
      return List.of();
    }
    var all = Stream.concat(one.members().stream(), other.members().stream());
    var ids = all.map(ActorId::value).distinct().toList();
    return List.of(new Clue(sort, Weights.OTHER_ACTORS, new Ground(other(sort), ids)));
  }

  private List<Clue> shared(Sort sort, Cast one, Cast other, Match best) {
    var unshared = unshared(one, other) + unshared(other, one);
    var all = one.members().size() + other.members().size();
    var clues = new ArrayList<Clue>();
    clues.add(new Clue(sort, best.points() * (all - unshared) / all, best.ground(sort)));
    if (unshared > 0) {
      var points = Weights.UNSHARED_ACTOR * Math.min(2, unshared);
      clues.add(new Clue(sort, points, further(sort)));
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
    Ground ground(Sort sort) {
      return one.equals(other)
          ? new Ground(same(sort), one.value())
          : new Ground(kindred(sort), one.value(), other.value());
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

  /// How many of a role the other report doesn't know in any role.
  private int unshared(Cast one, Cast other) {
    return (int)
        one.members().stream()
            .filter(id -> !kinship.generic(id) && !kinship.related(id, other.all()))
            .count();
  }

  /// Where the roles say nothing, a name that both sentences have in any role.
  private static Optional<Clue> named(Telling one, Telling other) {
    var theirs = other.inSentence();
    return one.inSentence().stream()
        .filter(theirs::contains)
        .findFirst()
        .map(id -> new Clue(Sort.NAMED, Weights.NAMED_NEARBY, Ground.Sort.BOTH_NAME, id.value()));
  }

  private static double sum(List<Clue> clues) {
    return clues.stream().mapToDouble(Clue::points).sum();
  }

  private static Ground.Sort same(Sort sort) {
    return sort == Sort.ACTOR ? Ground.Sort.SAME_ACTOR : Ground.Sort.SAME_RECIPIENT;
  }

  private static Ground.Sort kindred(Sort sort) {
    return sort == Sort.ACTOR ? Ground.Sort.KINDRED_ACTORS : Ground.Sort.KINDRED_RECIPIENTS;
  }

  private static Ground.Sort other(Sort sort) {
    return sort == Sort.ACTOR ? Ground.Sort.OTHER_ACTOR : Ground.Sort.OTHER_RECIPIENT;
  }

  private static Ground.Sort further(Sort sort) {
    return sort == Sort.ACTOR ? Ground.Sort.FURTHER_ACTOR : Ground.Sort.FURTHER_RECIPIENT;
  }
}
