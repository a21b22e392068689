package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.fuse.world.Deeds;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Ground;
import isnad.model.Happening.Kind;
import isnad.model.Place.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Weighs two reports: are they about one happening?
final class Judge {
  private final Geography geography;
  private final PeopleClues people;
  private final PlaceClues places;
  private final Rebuttals rebuttals;
  private final Supplier<Pairs> pairs;
  private long comparisons;

  Judge(Directory directory, Rebuttals rebuttals, Supplier<Pairs> pairs) {
    var kinship = new Kinship(directory);
    this.geography = new Geography(directory);
    this.people = new PeopleClues(kinship);
    this.places = new PlaceClues(geography, kinship);
    this.rebuttals = rebuttals;
    this.pairs = pairs;
  }

  Judgement compare(Telling one, Telling other) {
    comparisons++;
    var a = one.happening();
    var b = other.happening();
    if (!one.standing().equals(other.standing())
        || !Family.alike(a.kind(), b.kind())
        || TimeClues.exclude(one, other)
        || one.sameSentence(other) && differ(a.kind().mode(), b.kind().mode())
        || twoMeasures(one, other)
        || one.closeTo(other) && partAndWhole(a.kind(), b.kind())) {
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
      clues.add(new Clue(Sort.TYPE, Weights.SAME_TYPE, Ground.Sort.SAME_TYPE));
    }
    if (a.mode() == null || b.mode() == null) {
      return;
    }
    if (a.mode().equals(b.mode())) {
      clues.add(new Clue(Sort.MODE, Weights.mode(a.mode()), Ground.Sort.SAME_MODE, a.mode()));
    } else {
      var ground = new Ground(Ground.Sort.OTHER_MODE, a.mode(), b.mode());
      clues.add(new Clue(Sort.MODE, Weights.OTHER_MODE, ground));
    }
  }

  private void context(Telling one, Telling other, List<Clue> clues) {
    if (rebuttals.pairs(one.report().id(), other.report().id())) {
      clues.add(new Clue(Sort.CONTEXT, Weights.REBUTTED, Ground.Sort.ANSWERS));
    } else if (pairs.get().inherited(one.report().id(), other.report().id())) {
      clues.add(new Clue(Sort.CONTEXT, Weights.INHERITED, Ground.Sort.INHERITED));
    } else if (continues(one, other)) {
      clues.add(new Clue(Sort.CONTEXT, Weights.CONTINUED, Ground.Sort.TOLD_BESIDE));
    }
  }

  /// A sentence that names two acts tells two; the next sentence, with no date or place of its own,
  /// tells more of the one before.
  private boolean continues(Telling one, Telling other) {
    return one.sameSentence(other)
        ? sameRule(one, other)
        : one.closeTo(other) && (bare(one) || bare(other));
  }

  private boolean bare(Telling telling) {
    return !telling.happening().when().known()
        && geography.precision(telling.happening().where()) != Precision.POINT;
  }

  /// Measures against a state that one sentence lists under different words are several: the
  /// airspace is closed and the ambassador recalled. So are a refusal and a measure of one page.
  private static boolean twoMeasures(Telling one, Telling other) {
    var refused = refuses(one) != refuses(other);
    return punishes(one) && punishes(other) && one.sameSentence(other) && !sameRule(one, other)
        || refused && (punishes(one) || punishes(other)) && one.sameDocument(other);
  }

  private static boolean punishes(Telling telling) {
    return telling.happening().kind().type() == EventType.SANCTION;
  }

  private static boolean refuses(Telling telling) {
    return telling.happening().kind().type() == EventType.REJECT;
  }

  private static boolean sameRule(Telling one, Telling other) {
    return one.report().evidence().rule().equals(other.report().evidence().rule());
  }

  /// They are linked, not joined.
  private static boolean partAndWhole(Kind one, Kind other) {
    return Deeds.within(one, other) || Deeds.within(other, one);
  }

  private static boolean differ(@Nullable String mode, @Nullable String other) {
    return mode != null && other != null && !mode.equals(other);
  }

  private static boolean undecided(List<Clue> clues) {
    var score = clues.stream().mapToDouble(Clue::points).sum();
    return score >= Weights.STANDARD.attached() - Weights.MANY_WORDS;
  }
}
