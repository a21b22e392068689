package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.read.tag.NameTagger;
import org.jspecify.annotations.Nullable;

/// What a name found in a text may stand for, before the words around it are asked.
sealed interface Sense {
  /// @param doubtful whether the name is a common word too
  record OfActor(ActorId actor, Mention.Form form, boolean doubtful) implements Sense {}

  /// @param doubtful whether the name is a common word too
  record OfPlace(PlaceId place, boolean doubtful) implements Sense {}

  /// A state by its name.
  record OfState(State state) implements Sense {}

  /// A state's capital.
  ///
  /// @param standsFor whom; absent where it stands for nobody
  record OfSeat(State state, PlaceId place, @Nullable ActorId standsFor, boolean doubtful)
      implements Sense {}

  /// A body or post of a state, by nationality.
  record OfOffice(State state, Office office) implements Sense {}

  /// A body or post with no state said.
  record OfBareOffice(Office office) implements Sense {}

  /// An adjective of nationality that no office stands before.
  ///
  /// @param people whether it is the noun for the state's people
  record OfNation(State state, boolean people) implements Sense {}

  /// A definite noun that means somebody named before.
  record OfDescription(Descriptions.Kind kind) implements Sense {}

  /// A part of a land told before, by direction.
  ///
  /// @param owned whether a pronoun on it stands for the land
  record OfPart(Direction direction, boolean owned) implements Sense {}

  /// A city of the table of cities.
  record OfCity(Place city) implements Sense {}

  /// A name that no pack has.
  record OfStranger(NameTagger.Kind kind) implements Sense {}
}
