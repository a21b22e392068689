package isnad.app.web.picture;

import isnad.app.words.DateWords;
import isnad.app.words.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// The dates written along an axis, as fine as there is room for.
///
/// @param unit what a tick begins
/// @param days the first day of each, within the window
public record Ticks(Unit unit, List<LocalDate> days) {
  public Ticks {
    days = List.copyOf(days);
  }

  /// What a tick begins, and so what is written at it.
  public enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  private record Step(Unit unit, Period period) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(Unit.DAY, Period.ofDays(1)),
          new Step(Unit.DAY, Period.ofDays(2)),
          new Step(Unit.DAY, Period.ofDays(7)),
          new Step(Unit.MONTH, Period.ofMonths(1)),
          new Step(Unit.MONTH, Period.ofMonths(3)),
          new Step(Unit.YEAR, Period.ofYears(1)),
          new Step(Unit.YEAR, Period.ofYears(2)),
          new Step(Unit.YEAR, Period.ofYears(5)),
          new Step(Unit.YEAR, Period.ofYears(10)),
          new Step(Unit.YEAR, Period.ofYears(25)),
          new Step(Unit.YEAR, Period.ofYears(50)),
          new Step(Unit.YEAR, Period.ofYears(100)));

  /// @param most for how many there is room, or two more
  public static Ticks of(Window window, int most) {
    var finest =
        STEPS.stream()
            .filter(step -> window.days() / days(step.period()) <= most)
            .findFirst()
            .orElse(STEPS.getLast());
    return new Ticks(finest.unit(), days(window, finest));
  }

  /// What is written at the tick of that number: a year with the first one and with each January,
  /// else no more than the unit.
  public String say(int tick, Words words) {
    var day = days.get(tick);
    var month = words.say("month." + day.getMonthValue());
    var whole = tick == 0;
    return switch (unit) {
      case YEAR -> String.valueOf(day.getYear());
      case MONTH ->
          whole || day.getMonthValue() == 1 ? words.say("date.month", month, day.getYear()) : month;
      case DAY ->
          whole ? new DateWords(words).day(day) : words.say("axis.day", day.getDayOfMonth(), month);
    };
  }

  /// Whether it goes first where there is room for half of them; a January stays, it tells the year
  /// of those round it.
  public boolean spare(int tick) {
    var stays = 0;
    for (var i = 0; unit == Unit.MONTH && i < days.size(); i++) {
      stays = days.get(i).getMonthValue() == 1 ? i : stays;
    }
    return Math.floorMod(tick - stays, 2) == 1;
  }

  private static long days(Period period) {
    return Math.max(1, Math.round(period.toTotalMonths() * 30.44) + period.getDays());
  }

  private static List<LocalDate> days(Window window, Step step) {
    var days = new ArrayList<LocalDate>();
    for (var day = first(window.from(), step); !day.isAfter(window.to()); ) {
      if (!day.isBefore(window.from())) {
        days.add(day);
      }
      day = day.plus(step.period());
    }
    return days;
  }

  /// A round one, at the window's beginning or shortly before.
  private static LocalDate first(LocalDate from, Step step) {
    return switch (step.unit()) {
      case DAY -> from.minusDays(Math.floorMod(from.toEpochDay() + 3, step.period().getDays()));
      case MONTH ->
          from.withDayOfMonth(1)
              .minusMonths((from.getMonthValue() - 1) % step.period().getMonths());
      case YEAR ->
          LocalDate.of(
              from.getYear() - Math.floorMod(from.getYear(), step.period().getYears()), 1, 1);
    };
  }
}
