package isnad.fuse.view;

import isnad.model.ActorId;
import isnad.model.Quantity;
import isnad.model.Quantity.What;
import org.jspecify.annotations.Nullable;

/// What a figure counts: figures of one subject stand beside one another.
///
/// @param of whose they are
/// @param noun what is counted, as written, where nobody says whose they are; a measure has none
/// @param part whether it counts some of those that another figure counts
public record Subject(What what, @Nullable ActorId of, @Nullable String noun, boolean part) {
  public static Subject of(Quantity quantity) {
    var of = quantity.of();
    var noun =
        switch (quantity.what()) {
          case KILLED, WOUNDED, CAPTURED, DISPLACED, TROOPS -> of == null ? quantity.noun() : null;
          case PERCENT, DISTANCE_KM -> null;
          case OTHER -> quantity.noun();
        };
    return new Subject(quantity.what(), of, noun, quantity.part());
  }
}
