package isnad.read.mention;

import isnad.model.ActorType;
import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.read.tag.Hint;
import java.util.List;

/// Tells the tagger what packs and lists say of the words of a sentence.
final class Hints {
  private final World world;
  private final Cues cues;
  private final Cities cities;

  Hints(World world, Cues cues, Cities cities) {
    this.world = world;
    this.cues = cues;
    this.cities = cities;
  }

  /// For each token the bits of its hints.
  ///
  /// @param finds the sentence's
  int[] of(Sentence sentence, List<Find> finds, List<Mention> taken) {
    var hints = new int[sentence.tokens().size()];
    for (var at = 0; at < hints.length; at++) {
      hints[at] |= ofWord(sentence.tokens().get(at).folded());
      hints[at] |= Taken.covers(taken, sentence.tokens().get(at).span()) ? Hint.TAKEN.bit() : 0;
    }
    for (var at = 0; at < hints.length; at++) {
      var city = cities.at(sentence, at);
      if (city != null && !city.common()) {
        mark(hints, city.from(), city.to(), Hint.CITY_BEGINS, Hint.CITY_GOES_ON);
      }
    }
    finds.forEach(find -> mark(hints, find));
    return hints;
  }

  private int ofWord(String word) {
    var kinds = cues.kinds(word);
    return bit(kinds, Cues.Kind.GIVEN, Hint.GIVEN_NAME)
        | bit(kinds, Cues.Kind.PARTICLE, Hint.PARTICLE)
        | bit(kinds, Cues.Kind.TITLE, Hint.TITLE)
        | bit(kinds, Cues.Kind.BODY, Hint.BODY_HEAD)
        | bit(kinds, Cues.Kind.INSIDE, Hint.INSIDE);
  }

  private static int bit(int kinds, Cues.Kind kind, Hint hint) {
    return (kinds & kind.bit()) == 0 ? 0 : hint.bit();
  }

  private void mark(int[] hints, Find find) {
    switch (find.sense()) {
      case Sense.OfState ignored -> mark(hints, find, Hint.PLACE_BEGINS, Hint.PLACE_GOES_ON);
      case Sense.OfSeat ignored -> mark(hints, find, Hint.PLACE_BEGINS, Hint.PLACE_GOES_ON);
      case Sense.OfPlace ignored -> mark(hints, find, Hint.PLACE_BEGINS, Hint.PLACE_GOES_ON);
      case Sense.OfActor actor -> {
        if (world.isPerson(actor.actor())) {
          mark(hints, find, Hint.PERSON_BEGINS, Hint.PERSON_GOES_ON);
        } else if (world.typeOf(actor.actor()) != ActorType.PEOPLE) {
          mark(hints, find, Hint.BODY_BEGINS, Hint.BODY_GOES_ON);
        }
      }
      case Sense.OfOffice ignored -> mark(hints, find, Hint.OFFICE, Hint.OFFICE);
      case Sense.OfBareOffice ignored -> mark(hints, find, Hint.OFFICE, Hint.OFFICE);
      case Sense.OfNation ignored -> mark(hints, find, Hint.NATIONALITY, Hint.NATIONALITY);
      case Sense.OfStranger ignored -> {}
      case Sense.OfPart ignored -> {}
      case Sense.OfDescription ignored -> {}
      case Sense.OfCity ignored -> {}
    }
  }

  private static void mark(int[] hints, Find find, Hint begins, Hint goesOn) {
    mark(hints, find.from(), find.to(), begins, goesOn);
  }

  private static void mark(int[] hints, int from, int to, Hint begins, Hint goesOn) {
    hints[from] |= begins.bit();
    for (var at = from + 1; at < to; at++) {
      hints[at] |= goesOn.bit();
    }
  }
}
