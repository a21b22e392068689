package isnad.fuse.correct;

import isnad.model.Correction.Value;
import isnad.model.Quantity;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Figures of a report with an analyst's in the place of the one that was read.
final class Counts {
  private Counts() {}

  /// A figure of the same sort and of the same people is replaced where it stands, or goes; else
  /// the new one stands at the trigger.
  static List<Quantity> in(List<Quantity> told, Value.Figure figure, Span trigger) {
    var counts = new ArrayList<Quantity>();
    var old = told.stream().filter(quantity -> same(quantity, figure)).findFirst().orElse(null);
    for (var quantity : told) {
      if (quantity != old) {
        counts.add(quantity);
      } else if (figure.amount() != null) {
        counts.add(with(quantity, figure));
      }
    }
    if (old == null && figure.amount() != null) {
      counts.add(made(figure, trigger));
    }
    return counts;
  }

  /// Of two figures that are meant alike the first.
  private static boolean same(Quantity quantity, Value.Figure figure) {
    return quantity.what() == figure.what()
        && Objects.equals(quantity.of(), figure.of())
        && !quantity.part();
  }

  private static Quantity with(Quantity old, Value.Figure figure) {
    return new Quantity(
        old.what(),
        Objects.requireNonNull(figure.amount()),
        old.unit(),
        old.noun(),
        old.of(),
        false,
        old.span());
  }

  private static Quantity made(Value.Figure figure, Span trigger) {
    var unit =
        switch (figure.what()) {
          case KILLED, WOUNDED, CAPTURED, DISPLACED, TROOPS -> "people";
          case PERCENT -> "percent";
          case DISTANCE_KM -> "km";
          case OTHER -> null;
        };
    return new Quantity(
        figure.what(),
        Objects.requireNonNull(figure.amount()),
        unit,
        null,
        figure.of(),
        false,
        trigger);
  }
}
