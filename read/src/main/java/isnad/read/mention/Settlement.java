package isnad.read.mention;

import isnad.model.Sentence;
import isnad.read.tag.NameTagger.Kind;
import isnad.read.tag.NameTagger.Tagged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Settles between the names that packs know and those that the tagger guesses in one sentence.
///
/// A known name wins, unless it is only a part of a guessed person's or organisation's name (the
/// city in a university's). A known name that is a common word too is sure where the tagger takes
/// it for a name as well. A guessed place that the table of cities has is that city; any other
/// guess is a stranger.
final class Settlement {
  private final Cities cities;
  private final FirstWords firstWords;

  Settlement(Cities cities, FirstWords firstWords) {
    this.cities = cities;
    this.firstWords = firstWords;
  }

  /// The names of a sentence, in reading order.
  List<Find> settle(Sentence sentence, List<Find> finds, List<Tagged> tagged) {
    var guesses = new ArrayList<>(tagged);
    guesses.removeIf(guess -> guess.kind() == Kind.OTHER || severalKnown(guess, finds));
    var kept = known(finds, guesses);
    guesses.forEach(guess -> kept.add(unknown(sentence, guess)));
    kept.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return kept;
  }

  /// Whether the guess runs over two names that packs know, or over one that stands at its head.
  private static boolean severalKnown(Tagged guess, List<Find> finds) {
    var inside =
        finds.stream()
            .filter(find -> find.from() >= guess.from() && find.to() <= guess.to())
            .filter(find -> find.length() < guess.to() - guess.from())
            .filter(find -> !isOnlyGuess(find))
            .toList();
    return inside.size() > 1
        || guess.kind() == Kind.PERSON
            && inside.stream().anyMatch(f -> f.sense() instanceof Sense.OfActor);
  }

  private Find unknown(Sentence sentence, Tagged guess) {
    var city = guess.kind() == Kind.PLACE ? cities.at(sentence, guess.from()) : null;
    if (city != null && city.to() == guess.to()) {
      var sense = new Sense.OfCity(city.place());
      return new Find(sentence, guess.from(), guess.to(), city.words().cut(), sense);
    }
    var cut = firstWords.cut(sentence.tokens().get(guess.from()).folded());
    return new Find(sentence, guess.from(), guess.to(), cut, new Sense.OfStranger(guess.kind()));
  }

  /// The finds that stand; takes away the guesses that fall.
  private static List<Find> known(List<Find> finds, List<Tagged> guesses) {
    var kept = new ArrayList<Find>();
    for (var find : finds) {
      var over = overlapping(guesses, find);
      if (over == null) {
        kept.add(find);
      } else if (!swallows(over, find)) {
        kept.add(agrees(over, find) ? sure(find) : find);
        if (!isOnlyGuess(find) || agrees(over, find)) {
          guesses.remove(over);
        }
      }
    }
    return kept;
  }

  private static @Nullable Tagged overlapping(List<Tagged> guesses, Find find) {
    for (var guess : guesses) {
      if (guess.from() < find.to() && find.from() < guess.to()) {
        return guess;
      }
    }
    return null;
  }

  /// Whether the find is but a part of the guessed name.
  private static boolean swallows(Tagged guess, Find find) {
    if (guess.to() - guess.from() <= find.length()
        || guess.from() > find.from()
        || guess.to() < find.to()) {
      return false;
    }
    return switch (find.sense()) {
      case Sense.OfState ignored -> guess.kind() != Kind.PLACE;
      case Sense.OfSeat ignored -> guess.kind() != Kind.PLACE;
      case Sense.OfPlace ignored -> guess.kind() != Kind.PLACE;
      case Sense.OfActor ignored -> guess.kind() == Kind.PERSON && find.length() == 1;
      case Sense.OfOffice ignored -> false;
      case Sense.OfBareOffice ignored -> guess.kind() == Kind.ORGANISATION;
      case Sense.OfNation ignored -> true;
      case Sense.OfStranger ignored -> true;
      case Sense.OfPart ignored -> true;
      case Sense.OfDescription ignored -> true;
      case Sense.OfCity ignored -> true;
    };
  }

  /// Whether the find says too little by itself to stand against a guess.
  private static boolean isOnlyGuess(Find find) {
    return switch (find.sense()) {
      case Sense.OfActor actor -> actor.doubtful();
      case Sense.OfPlace place -> place.doubtful();
      case Sense.OfState state -> state.state().ambiguous();
      case Sense.OfSeat seat -> seat.doubtful();
      case Sense.OfOffice ignored -> false;
      case Sense.OfBareOffice ignored -> true;
      case Sense.OfNation ignored -> true;
      case Sense.OfStranger ignored -> true;
      case Sense.OfPart ignored -> true;
      case Sense.OfDescription ignored -> true;
      case Sense.OfCity ignored -> true;
    };
  }

  private static boolean agrees(Tagged guess, Find find) {
    return guess.from() == find.from() && guess.to() == find.to();
  }

  private static Find sure(Find find) {
    var sense =
        switch (find.sense()) {
          case Sense.OfActor actor -> new Sense.OfActor(actor.actor(), actor.form(), false);
          case Sense.OfPlace place -> new Sense.OfPlace(place.place(), false);
          case Sense.OfSeat seat ->
              new Sense.OfSeat(seat.state(), seat.place(), seat.standsFor(), false);
          case Sense other -> other;
        };
    return new Find(find.sentence(), find.from(), find.to(), find.cut(), sense);
  }
}
