package isnad.app.words;

import isnad.model.When;
import java.time.LocalDate;
import java.time.YearMonth;

/// Says dates: as exact as they are, and a blank with its reason.
public record DateWords(Words words) {
  public String say(When when) {
    return switch (when) {
      case When.Day day -> about(day.approximate(), day(day.date()));
      case When.Month month -> about(month.approximate(), month(month.month()));
      case When.InYear year -> about(year.approximate(), year.year().toString());
      case When.Between between -> between(between);
      case When.Since since -> words.say("date.since", say(since.from()));
      case When.Until until -> words.say("date.until", say(until.to()));
      case When.Unknown unknown -> words.say("date.unknown", words.word("date", unknown.why()));
    };
  }

  public String day(LocalDate day) {
    return words.say("date.day", day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
  }

  private String month(YearMonth month) {
    return words.say("date.month", month(month.getMonthValue()), month.getYear());
  }

  private String month(int month) {
    return words.say("month." + month);
  }

  private String about(boolean approximate, String said) {
    return approximate ? words.say("date.about", said) : said;
  }

  private String between(When.Between between) {
    if (between.from() instanceof When.Day(LocalDate from, boolean about)
        && between.to() instanceof When.Day(LocalDate to, boolean aboutTo)
        && YearMonth.from(from).equals(YearMonth.from(to))
        && !about
        && !aboutTo) {
      var month = month(from.getMonthValue());
      return words.say("date.days", from.getDayOfMonth(), to.getDayOfMonth(), month, to.getYear());
    }
    return words.say("date.between", say(between.from()), say(between.to()));
  }
}
