package isnad.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// Reads the dates that [When] writes: days, months, years, `~` behind them, and intervals with one
/// or two ends.
public final class Edtf {
  private static final String OPEN = "..";

  private Edtf() {}

  /// The date that the text says.
  ///
  /// @throws IllegalArgumentException where it says none
  public static When parse(String text) {
    var slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    var from = text.substring(0, slash);
    var to = text.substring(slash + 1);
    if (from.equals(OPEN)) {
      return new When.Until(single(to));
    }
    return to.equals(OPEN)
        ? new When.Since(single(from))
        : new When.Between(single(from), single(to));
  }

  private static When single(String text) {
    var approximate = text.endsWith("~");
    var date = approximate ? text.substring(0, text.length() - 1) : text;
    try {
      return switch (date.length()) {
        case 4 -> new When.InYear(Year.parse(date), approximate);
        case 7 -> new When.Month(YearMonth.parse(date), approximate);
        case 10 -> new When.Day(LocalDate.parse(date), approximate);
        default -> throw new IllegalArgumentException(fault(text));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(fault(text), e);
    }
  }

  private static String fault(String text) {
    return "'" + text + "' is no date like 2024-07-25, 2024-07, 2024, 2024-07~, 2024-07/2024-09";
  }
}
