package isnad.read.statement;

import isnad.model.ActorId;
import isnad.read.clause.Inflected.Agreement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who tells something.
///
/// @param ids mostly one, never none
/// @param named whether they have a name
/// @param agrees gender and number of the verb that they spoke with; absent where none shows it
record Teller(List<ActorId> ids, boolean named, @Nullable Agreement agrees) {
  Teller {
    ids = List.copyOf(ids);
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a teller is someone");
    }
  }

  static Teller named(List<ActorId> ids) {
    return new Teller(ids, true, null);
  }

  static Teller unnamed(ActorId id) {
    return new Teller(List.of(id), false, null);
  }

  Teller with(@Nullable Agreement agreement) {
    return new Teller(ids, named, agreement);
  }
}
