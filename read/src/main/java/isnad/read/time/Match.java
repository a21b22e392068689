package isnad.read.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule that matched, with the words it took.
///
/// @param slots in the order of the text
/// @param from first token
/// @param to one past the last token
record Match(TimeRule rule, List<Slot> slots, int from, int to) {
  /// The value of the first word of the class; absent where there is none.
  @Nullable Integer value(String name) {
    for (var slot : slots) {
      if (slot.name().equals(name)) {
        return slot.value();
      }
    }
    return null;
  }

  /// The value of the last word of the class.
  @Nullable Integer last(String name) {
    @Nullable Integer last = null;
    for (var slot : slots) {
      last = slot.name().equals(name) ? (Integer) slot.value() : last;
    }
    return last;
  }

  boolean has(String name) {
    return value(name) != null;
  }

  int value(String name, int otherwise) {
    var value = value(name);
    return value == null ? otherwise : value;
  }

  /// This match with a mark that the words round it give.
  Match with(String name, int value) {
    var all = new ArrayList<>(slots);
    all.add(new Slot(name, value, "", to));
    return new Match(rule, List.copyOf(all), from, to);
  }

  /// This match with the year or month that only the other end of a range tells.
  Match lent(Match other) {
    var all = new ArrayList<>(slots);
    for (var name : List.of("month", "year", "deictic")) {
      var told = other.value(name);
      if (told != null && value(name) == null && !has("unit")) {
        all.add(new Slot(name, told, "", to));
      }
    }
    return new Match(rule, List.copyOf(all), from, to);
  }
}
