package isnad.read.mention;

import isnad.model.Mention;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.Sentence;
import isnad.read.pack.Phrases;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Parts of a land that the words name without the land: "the north of the country", "in the
/// north", "its centre and its north".
final class LandParts {
  private static final String ITS = "" + Letters.HA + Letters.ALEF;
  private static final int LONGEST = 2;

  private final Map<String, PlaceId> regions = new HashMap<>();
  private final Phrases<Direction> alone = new Phrases<>();
  private final Map<String, Direction> owned = new HashMap<>();

  LandParts(World world) {
    for (var entry : world.places()) {
      if (entry.place().precision() == Place.Precision.REGION) {
        regions.putIfAbsent(Letters.fold(entry.place().nameAr()), entry.place().id());
        entry
            .place()
            .names()
            .forEach(n -> regions.putIfAbsent(Letters.fold(n), entry.place().id()));
      }
    }
    for (var direction : world.directions()) {
      if (direction.alone()) {
        direction.definite().forEach(word -> alone.put(word, direction));
      }
      owned.put(Letters.fold(direction.ar()) + ITS, direction);
    }
  }

  /// The part of a land told before that begins at token `at`; absent where there is none, and
  /// where an adjective or a name behind it says whose it is.
  @Nullable Find at(Sentence sentence, int at) {
    var found = alone.longest(sentence.tokens(), at);
    if (found != null) {
      var part = new Sense.OfPart(found.values().getFirst(), false);
      return bare(sentence, found.to())
          ? new Find(sentence, at, found.to(), found.cut(), part)
          : null;
    }
    for (var cut : Clitics.cuts(sentence.tokens().get(at).folded())) {
      var direction = owned.get(cut.rest());
      if (direction != null) {
        return new Find(sentence, at, at + 1, cut, new Sense.OfPart(direction, true));
      }
    }
    return null;
  }

  private static boolean bare(Sentence sentence, int end) {
    return end == sentence.tokens().size()
        || !Clitics.hasArticle(sentence.tokens().get(end).folded());
  }

  /// Where a part found lies in the state; absent where no pack makes that region.
  Optional<Mention> of(Find find, Direction direction, State state) {
    var place = regions.get(Letters.fold(direction.ar() + " " + state.label().ar()));
    return place == null
        ? Optional.empty()
        : Optional.of(new Mention.OfPlace(find.span(), place, Mention.Form.ANAPHOR));
  }

  /// The part of the state that the words before "the country" name; absent where they name none.
  @Nullable Mention before(Find country, State state) {
    var sentence = country.sentence();
    for (var from = Math.max(0, country.from() - LONGEST); from < country.from(); from++) {
      for (var cut : Clitics.cuts(sentence.tokens().get(from).folded())) {
        var rest = new StringBuilder(cut.rest()).append(' ');
        for (var at = from + 1; at < country.from(); at++) {
          rest.append(sentence.tokens().get(at).folded()).append(' ');
        }
        var place = regions.get(rest + Letters.fold(state.label().ar()));
        if (place != null) {
          var span = new Find(sentence, from, country.to(), cut, country.sense()).span();
          return new Mention.OfPlace(span, place, Mention.Form.ANAPHOR);
        }
      }
    }
    return null;
  }
}
