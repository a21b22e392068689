package isnad.read.event;

import isnad.model.Directory;
import isnad.model.Place;
import isnad.model.When;
import isnad.model.Where;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds when and where: the nearest expression behind the trigger within its clause, else before
/// it, else the one that opens the sentence.
final class Circumstances {
  /// An expression that begins before this token speaks for the whole sentence.
  private static final int OPENING = 5;

  private final Directory directory;

  Circumstances(Directory directory) {
    this.directory = directory;
  }

  When when(Trigger trigger) {
    var line = trigger.line();
    var at = nearest(trigger, i -> line.time(i) != null);
    var time = at < 0 ? null : line.time(at);
    return time == null ? When.NOT_TOLD : time.when();
  }

  Where where(Trigger trigger) {
    var line = trigger.line();
    for (var precision : Place.Precision.values()) {
      var at = nearest(trigger, i -> named(line, i, precision));
      at = at < 0 && precision == Place.Precision.POINT ? only(line) : at;
      if (at >= 0) {
        return place(line, at);
      }
    }
    return Where.NOT_TOLD;
  }

  /// Where the only point of the line is named; -1 where there are several or none.
  private int only(Line line) {
    var found = -1;
    for (var i = 0; i < line.size(); i++) {
      if (named(line, i, Place.Precision.POINT) && inside(line, i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /// Whether a preposition of place stands before it: no capital that stands for its government.
  private static boolean inside(Line line, int at) {
    return line.actor(at) == null;
  }

  private boolean named(Line line, int at, Place.Precision precision) {
    var mention = line.place(at);
    if (mention == null || !line.begins(mention, at)) {
      return false;
    }
    var place = directory.place(mention.place());
    return place != null && place.precision() == precision;
  }

  private static Where place(Line line, int at) {
    var mention = line.place(at);
    if (mention == null) {
      return Where.NOT_TOLD;
    }
    var distance = distance(line, at);
    return distance != null || near(line, at)
        ? new Where.Near(mention.place(), distance)
        : new Where.At(mention.place());
  }

  private static boolean near(Line line, int at) {
    for (var i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (line.is(i, WordClass.NEAR)) {
        return true;
      }
      if (line.is(i, WordClass.PREPOSITION) || line.mark(i) && !line.quote(i)) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable BigDecimal distance(Line line, int at) {
    for (var i = at - 1; i >= Math.max(0, at - 8); i--) {
      var quantity = line.quantity(i);
      if (quantity != null && "km".equals(quantity.quantity().unit())) {
        return quantity.quantity().amount().min();
      }
    }
    return null;
  }

  private static int nearest(Trigger trigger, IntPredicate fits) {
    var line = trigger.line();
    var end = reach(line, trigger.to());
    for (var i = trigger.to(); i < end; i++) {
      if (fits.test(i)) {
        return i;
      }
    }
    var start = TriggerFinder.clauseStart(line, trigger.from());
    for (var i = trigger.from() - 1; i >= start; i--) {
      if (fits.test(i)) {
        return i;
      }
    }
    for (var i = 0; i < Math.min(OPENING, line.size()); i++) {
      if (fits.test(i)) {
        return i;
      }
    }
    return -1;
  }

  /// One past the last token that still speaks of what stands at `at`: up to the next verb, the end
  /// of the clause, or a comma behind which no preposition stands.
  private static int reach(Line line, int at) {
    var end = TriggerFinder.clauseEnd(line, at);
    for (var i = at; i < end; i++) {
      if (line.finite(i) || line.is(i, WordClass.RELATIVE)) {
        return i;
      }
    }
    return end;
  }
}
