package isnad.read.event;

import isnad.model.ActorId;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Mention;
import isnad.model.Place;
import isnad.model.When;
import isnad.model.Where;
import isnad.read.clause.Inflected;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds when and where: the nearest expression behind the trigger within its clause, else before
/// it, else the one that opens the sentence.
final class Circumstances {
  /// An expression that begins before this token speaks for the whole sentence.
  private static final int OPENING = 5;

  /// How far behind a participle its own time stands.
  private static final int DESCRIBED = 3;


  private final Directory directory;
  private final WordClasses classes;

  Circumstances(Directory directory, WordClasses classes) {
    this.directory = directory;
    this.classes = classes;
  }

  /// Whether it is known where, or the trigger's own clause or the opening of its sentence says
  /// when.
  boolean told(Trigger trigger, Where where) {
    var line = trigger.line();
    return where.place() != null
        || nearest(trigger, i -> known(line, i) && !described(trigger, i)) >= 0;
  }

  When when(Trigger trigger) {
    var line = trigger.line();
    var near = nearest(trigger, i -> line.time(i) != null && !described(trigger, i));
    var at =
        near < 0 && !trigger.describes()
            ? first(trigger, i -> known(line, i) && !described(trigger, i))
            : near;
    var time = at < 0 ? null : line.time(at);
    return time == null ? When.NOT_TOLD : time.when();
  }

  /// One occurrence for each of several dates told with one word: "the coups of 2020 and 2021",
  /// "visited twice, the first in July, the second in January".
  List<Occurrence> each(Trigger trigger, Occurrence occurrence) {
    var dates = trigger.verb() ? counted(trigger) : adjoining(trigger);
    return dates.size() > 1
        ? dates.stream()
            .map(date -> occurrence.with(occurrence.happening().withWhen(date)))
            .toList()
        : List.of(occurrence);
  }

  private static List<When> adjoining(Trigger trigger) {
    var line = trigger.line();
    var dates = new ArrayList<When>();
    for (var i = trigger.to(); i < line.size(); i++) {
      var time = line.time(i);
      if (time != null && line.begins(time, i)) {
        dates.add(time.when());
      } else if (time == null && !line.word(i).equals("" + Letters.WAW)) {
        break;
      }
    }
    return dates;
  }

  private List<When> counted(Trigger trigger) {
    var line = trigger.line();
    var dates = new ArrayList<When>();
    for (var i = trigger.to() + 1; i < line.size(); i++) {
      var time = line.time(i);
      if (time != null && line.begins(time, i) && ordinal(line, i - 1)) {
        dates.add(time.when());
      }
    }
    return dates;
  }

  /// Whether an ordinal stands at the token, or before the preposition there.
  private boolean ordinal(Line line, int at) {
    return isOrdinal(line, at) || line.is(at, WordClass.PREPOSITION) && isOrdinal(line, at - 1);
  }

  private boolean isOrdinal(Line line, int at) {
    var word = line.word(at);
    return classes.is(WordClass.ORDINAL, word)
        || word.length() > 1 && classes.is(WordClass.ORDINAL, word.substring(1));
  }

  /// @param struck who received it: a capital that stands for one of them is where it happened
  Where where(Trigger trigger, List<ActorId> struck) {
    var line = trigger.line();
    var targets = fought(trigger) || enclosed(trigger) ? struck : List.<ActorId>of();
    for (var precision : Place.Precision.values()) {
      var at = nearest(trigger, i -> named(line, i, precision) && !stands(line, i, targets));
      at = at < 0 && precision == Place.Precision.POINT && fought(trigger) ? only(line) : at;
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
      if (named(line, i, Place.Precision.POINT) && !stands(line, i, List.of())) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean fought(Trigger trigger) {
    return trigger.rule().kind().type() == EventType.ASSAULT;
  }

  private static boolean enclosed(Trigger trigger) {
    return "restrict".equals(trigger.rule().kind().mode());
  }

  private boolean named(Line line, int at, Place.Precision precision) {
    var mention = line.place(at);
    if (mention == null || !line.begins(mention, at)) {
      return false;
    }
    var place = directory.place(mention.place());
    return place != null
        && place.precision() == precision
        && !place.countries().isEmpty()
        && (precision != Place.Precision.COUNTRY || located(line, at));
  }

  /// Whether the place stands for the government that sits there and is none of the targets.
  private boolean stands(Line line, int at, List<ActorId> targets) {
    var actor = line.actor(at);
    return actor != null
        && actor.form() == Mention.Form.METONYM
        && !(targets.contains(actor.actor()) && located(line, at));
  }

  /// Whether it says where: nothing behind a word of direction does.
  private boolean located(Line line, int at) {
    return !line.governor(at).equals("" + Letters.LAM)
        && !(at > 0 && classes.is(WordClass.DIRECTION, line.word(at - 1)));
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

  /// Whether the time at the token is that of what something is only described by: "the accord
  /// signed in 2015" dates no other deed.
  private static boolean described(Trigger trigger, int at) {
    var line = trigger.line();
    for (var i = at - 1; i >= Math.max(0, at - DESCRIBED) && !line.comma(i); i--) {
      var reading = line.reading(i);
      if (reading != null && reading.kind() == Inflected.Kind.PATIENT && reading.definite()) {
        return i != trigger.from();
      }
    }
    return false;
  }

  private static boolean known(Line line, int at) {
    var time = line.time(at);
    return time != null && time.when().known();
  }

  /// The first token that fits before the trigger, or behind it before another is told to act or
  /// what somebody says begins; -1 where none does.
  private static int first(Trigger trigger, IntPredicate fits) {
    var line = trigger.line();
    for (var i = 0; i < line.size() && !(i >= trigger.to() && another(line, i)); i++) {
      if (fits.test(i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean another(Line line, int at) {
    return line.stop(at)
        || line.is(at, WordClass.COMPLEMENTIZER)
        || line.joined(at) && (line.finite(at) || line.is(at, WordClass.PRONOUN));
  }

  private int nearest(Trigger trigger, IntPredicate fits) {
    var line = trigger.line();
    var end = new Reach(line, classes).end(trigger.to());
    for (var i = trigger.to(); i < end; i++) {
      if (fits.test(i)) {
        return i;
      }
    }
    if (trigger.describes()) {
      return -1;
    }
    var start = before(line, TriggerFinder.clauseStart(line, trigger.from()));
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

  /// The start of the clause that a subordinate one ("when …") belongs to.
  private static int before(Line line, int start) {
    return start > 0 && line.is(start - 1, WordClass.SUBORDINATOR)
        ? TriggerFinder.clauseStart(line, start - 1)
        : start;
  }
}
