package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.model.Ground;
import java.util.List;
import java.util.stream.Stream;

/// What two reports have in common and what parts them.
///
/// @param impossible whether they can't be one event whatever else they share
record Judgement(List<Clue> clues, boolean impossible) {
  static final Judgement IMPOSSIBLE = new Judgement(List.of(), true);

  Judgement {
    clues = List.copyOf(clues);
  }

  double score() {
    return clues.stream().mapToDouble(Clue::points).sum();
  }

  double objections() {
    return clues.stream().mapToDouble(Clue::points).filter(points -> points < 0).sum();
  }

  List<Ground> reasons() {
    return clues.stream().filter(clue -> clue.points() > 0).map(Clue::ground).toList();
  }

  List<Ground> against() {
    return clues.stream().filter(clue -> clue.points() < 0).map(Clue::ground).toList();
  }

  boolean joins(Weights weights) {
    return !impossible && score() >= weights.joined() && identified();
  }

  boolean attaches(Weights weights) {
    return !impossible
        && score() >= weights.attached()
        && (has(Sort.ACTOR) || has(Sort.RECIPIENT) || has(Sort.CONTEXT) || has(Sort.COPY));
  }

  /// Whether so much speaks for one event that a person should look, though it is not joined.
  boolean nearly(Weights weights) {
    return !impossible && score() >= weights.attached();
  }

  /// Whether the two can't stand in one event.
  boolean excludes(Weights weights) {
    return impossible || objections() <= weights.excluded() && score() < weights.joined();
  }

  /// Whether what they share is about which happening it was, and not only about what sort: a day
  /// with somebody or some place; a month with a place; a month or a year with two of those, or
  /// with one and the manner; without a date, who did it and where, or to whom in nearly the same
  /// words.
  private boolean identified() {
    var people = has(Sort.ACTOR) || has(Sort.RECIPIENT);
    return has(Sort.COPY)
        || has(Sort.DAY) && (people || has(Sort.SPOT) || has(Sort.NAMED))
        || dated() && particular()
        || has(Sort.MONTH) && has(Sort.SPOT)
        || has(Sort.SPOT) && people
        || has(Sort.MODE) && somebody() && (has(Sort.RECIPIENT) || has(Sort.COUNTRY))
        || has(Sort.WORDING) && has(Sort.ACTOR) && has(Sort.RECIPIENT)
        || has(Sort.CONTEXT) && (people || dated());
  }

  private boolean dated() {
    return has(Sort.DAY) || has(Sort.MONTH) || has(Sort.PERIOD);
  }

  private boolean particular() {
    var particulars =
        Stream.of(Sort.ACTOR, Sort.RECIPIENT, Sort.SPOT, Sort.NUMBER).filter(this::has).count();
    var manner = has(Sort.MODE) || has(Sort.WORDING);
    return particulars >= 2 || manner && (particulars > 0 || has(Sort.NAMED) || has(Sort.COUNTRY));
  }

  private boolean somebody() {
    return clues.stream()
        .anyMatch(clue -> clue.sort() == Sort.ACTOR && clue.points() >= Weights.SOMEBODY);
  }

  private boolean has(Sort sort) {
    return clues.stream().anyMatch(clue -> clue.sort() == sort && clue.points() > 0);
  }
}
