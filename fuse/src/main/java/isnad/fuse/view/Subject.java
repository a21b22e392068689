package isnad.fuse.view;

import isnad.model.ActorId;
import isnad.model.Quantity;
import isnad.model.Quantity.What;
import org.jspecify.annotations.Nullable;

/// What a figure counts: figures of one subject stand beside one another.
///
/// @param of whose they are
/// @param noun what is counted, as written, where nobody says whose they are
/// @param part whether it counts some of those that another figure counts
public record Subject(What what, @Nullable ActorId of, @Nullable String noun, boolean part) {
  public static Subject of(Quantity quantity) {
    var of = quantity.of();
    var told = of == null || quantity.what() == What.OTHER;
    return new Subject(quantity.what(), of, told ? quantity.noun() : null, quantity.part());
  }
}
