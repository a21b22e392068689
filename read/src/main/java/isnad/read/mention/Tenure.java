package isnad.read.mention;

import isnad.model.ActorId;
import isnad.read.pack.Entry;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A post that someone holds or held.
///
/// @param title the post's id or its name in Arabic
/// @param of the state or body
/// @param from first day; absent where unknown
/// @param to last day; absent while it lasts
record Tenure(
    ActorId holder, String title, String of, @Nullable LocalDate from, @Nullable LocalDate to) {

  static Tenure of(ActorId holder, Entry entry) {
    entry.only("title", "of", "from", "to");
    return new Tenure(
        holder,
        entry.text("title"),
        entry.text("of", ""),
        bound(entry, "from", false),
        bound(entry, "to", true));
  }

  boolean heldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static @Nullable LocalDate bound(Entry entry, String key, boolean last) {
    var text = entry.textOrNull(key);
    if (text == null) {
      return null;
    }
    try {
      return switch (text.length()) {
        case 4 -> last ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeParseException e) {
      throw entry.fault(
          "key " + key + " is a date such as 2020, 2020-05 or 2020-05-24, not " + text);
    }
  }
}
