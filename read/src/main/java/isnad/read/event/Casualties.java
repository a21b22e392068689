package isnad.read.event;

import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.model.Quantity;
import isnad.read.clause.Argument;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.clause.WordSet;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says of each number of a line what it counts, and whose: the killed, wounded, captured or
/// displaced by the word that governs it, other things by their unit.
final class Casualties {
  /// How far before its number the governing word may stand.
  private static final int REACH = 8;

  /// How many words those counted may have before their verb.
  private static final int COUNTED = 8;

  private static final String PEOPLE = "people";

  /// A number with its place in the line.
  ///
  /// @param to one past its last token
  record Counted(Quantity quantity, int at, int to) {}

  private final EventRules rules;
  private final WordClasses classes;
  private final WordSet people;

  Casualties(EventRules rules, WordClasses classes) {
    this.rules = rules;
    this.classes = classes;
    this.people = new WordSet(classes.words(WordClass.HUMAN));
  }

  /// Whether the number is of people whom the event struck.
  static boolean fallen(Quantity.What what) {
    return switch (what) {
      case KILLED, WOUNDED, CAPTURED, DISPLACED -> true;
      case TROOPS, PERCENT, DISTANCE_KM, OTHER -> false;
    };
  }

  List<Counted> find(Line line) {
    var counted = new ArrayList<Counted>();
    for (var at = 0; at < line.size(); at++) {
      var mention = line.quantity(at);
      if (mention != null && line.begins(mention, at)) {
        counted.add(new Counted(told(line, at, mention, counted), at, line.endOf(mention, at)));
      }
    }
    return counted;
  }

  private Quantity told(Line line, int at, Mention.OfQuantity mention, List<Counted> before) {
    var quantity = mention.quantity();
    var end = line.endOf(mention, at);
    var people = quantity.unit() == null || quantity.unit().equals(PEOPLE);
    var counts = people && !tool(line, at) && quantity.what() == Quantity.What.OTHER;
    var what = counts ? what(line, at, end, before) : null;
    return new Quantity(
        what == null ? quantity.what() : what,
        quantity.amount(),
        what == null ? quantity.unit() : PEOPLE,
        quantity.noun(),
        of(line, at, end),
        quantity.part(),
        quantity.span());
  }

  private Quantity.@Nullable What what(Line line, int at, int end, List<Counted> before) {
    var behind = behind(line, end);
    if (behind != null) {
      return behind;
    }
    for (var i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (line.stop(i)) {
        return null;
      }
      var what = casualty(line, i);
      if (what != null) {
        return what;
      }
      if (line.quantity(i) != null && (line.joined(at) || partOf(line, at))) {
        return last(before);
      }
    }
    return null;
  }

  /// What the word right behind the number tells, or the verb behind those counted: "17 civilians
  /// at least were killed".
  private Quantity.@Nullable What behind(Line line, int end) {
    for (var i = end; i < Math.min(line.size(), end + COUNTED); i++) {
      if (line.finite(i) && line.joined(i)) {
        return null;
      }
      var what = i == end || line.finite(i) ? casualty(line, i) : null;
      if (what != null) {
        return what;
      }
      if (line.finite(i) || line.mark(i) || line.joined(i) && line.quantity(i) == null) {
        return null;
      }
    }
    return null;
  }

  /// Whether the number is of what struck, not of the struck: "it was hit by two rockets".
  private static boolean tool(Line line, int at) {
    var before = at > 0 ? line.reading(at - 1) : null;
    return line.governor(at).equals("" + Letters.BA)
        && before != null
        && (before.finite() || !before.suffix().isEmpty());
  }

  private static boolean partOf(Line line, int at) {
    var mention = line.quantity(at);
    return mention != null && mention.quantity().part();
  }

  private static Quantity.@Nullable What last(List<Counted> before) {
    var what = before.isEmpty() ? null : before.getLast().quantity().what();
    return what == Quantity.What.OTHER ? null : what;
  }

  private Quantity.@Nullable What casualty(Line line, int at) {
    var reading = line.reading(at);
    if (reading == null) {
      return null;
    }
    for (var rule : rules.of(reading.lexeme())) {
      if (rule.casualties() != null) {
        return rule.casualties();
      }
    }
    return null;
  }

  /// Whose they are: those named in the number's phrase, or those whom the pronoun on "fighters"
  /// means.
  private @Nullable ActorId of(Line line, int at, int end) {
    var ids = Argument.from(line, at).anyIds();
    if (!ids.isEmpty()) {
      return ids.getFirst();
    }
    for (var i = end; i < Math.min(line.size(), end + 2); i++) {
      var pronoun = people.pronoun(line, i);
      var attached = pronoun != null && classes.is(WordClass.ATTACHED, pronoun);
      var owner =
          pronoun != null && attached ? new FrameFinder(line, classes).owner(i, pronoun) : null;
      if (owner != null) {
        return owner.anyIds().getFirst();
      }
    }
    return null;
  }
}
