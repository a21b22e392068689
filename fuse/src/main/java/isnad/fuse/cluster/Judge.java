package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Place.Precision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weighs two reports: are they about one happening?
final class Judge {
  private final Geography geography;
  private final PeopleClues people;
  private final PlaceClues places;
  private final Rebuttals rebuttals;
  private long comparisons;

  Judge(Directory directory, Rebuttals rebuttals) {
    var kinship = new Kinship(directory);
    this.geography = new Geography(directory);
    this.people = new PeopleClues(kinship);
    this.places = new PlaceClues(geography, kinship);
    this.rebuttals = rebuttals;
  }

  Judgement compare(Telling one, Telling other) {
    comparisons++;
    var a = one.happening();
    var b = other.happening();
    if (!one.standing().equals(other.standing())
        || !Family.alike(a.kind(), b.kind())
        || TimeClues.exclude(one, other)
        || one.sameSentence(other) && differ(a.kind().mode(), b.kind().mode())) {
      return Judgement.IMPOSSIBLE;
    }
    var clues = new ArrayList<Clue>();
    kind(one, other, clues);
    TimeClues.add(one, other, clues);
    people.add(one, other, clues);
    places.add(one, other, clues);
    NumberClues.add(one, other, clues);
    WordClues.add(one, other, clues);
    context(one, other, clues);
    if (!one.sameSentence(other) && undecided(clues)) {
      WordClues.addAround(one, other, clues);
    }
    return new Judgement(clues, false);
  }

  /// How often two reports were compared.
  long comparisons() {
    return comparisons;
  }

  private static void kind(Telling one, Telling other, List<Clue> clues) {
    var a = one.happening().kind();
    var b = other.happening().kind();
    if (a.type() == b.type() && a.type() != EventType.OTHER) {
      clues.add(new Clue(Sort.TYPE, Weights.SAME_TYPE, "same type"));
    }
    if (a.mode() == null || b.mode() == null) {
      return;
    }
    if (a.mode().equals(b.mode())) {
      clues.add(new Clue(Sort.MODE, Weights.mode(a.mode()), "same mode " + a.mode()));
    } else {
      var words = "other mode: " + a.mode() + " and " + b.mode();
      clues.add(new Clue(Sort.MODE, Weights.OTHER_MODE, words));
    }
  }

  private void context(Telling one, Telling other, List<Clue> clues) {
    if (rebuttals.pairs(one.report().id(), other.report().id())) {
      clues.add(new Clue(Sort.CONTEXT, Weights.REBUTTED, "one is told to answer the other"));
    } else if (continues(one, other)) {
      clues.add(new Clue(Sort.CONTEXT, Weights.CONTINUED, "told next to it in one article"));
    }
  }

  /// A sentence that names two acts tells two; the next sentence, with no date or place of its own,
  /// tells more of the one before.
  private boolean continues(Telling one, Telling other) {
    return one.sameSentence(other)
        ? one.report().evidence().rule().equals(other.report().evidence().rule())
        : one.closeTo(other) && (bare(one) || bare(other));
  }

  private boolean bare(Telling telling) {
    return !telling.happening().when().known()
        && geography.precision(telling.happening().where()) != Precision.POINT;
  }

  private static boolean differ(@Nullable String mode, @Nullable String other) {
    return mode != null && other != null && !mode.equals(other);
  }

  private static boolean undecided(List<Clue> clues) {
    var score = clues.stream().mapToDouble(Clue::points).sum();
    return score >= Weights.STANDARD.attached() - Weights.MANY_WORDS;
  }
}
