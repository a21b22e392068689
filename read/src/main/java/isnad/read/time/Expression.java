package isnad.read.time;

import org.jspecify.annotations.Nullable;

/// An expression of time as its words tell it, not yet resolved.
sealed interface Expression {
  /// A date, as much of it as is told.
  ///
  /// @param part start, middle or end of it
  /// @param deictic last, this or next
  record Calendar(
      @Nullable TimeWord part,
      @Nullable Integer day,
      @Nullable Integer month,
      @Nullable Integer year,
      @Nullable TimeWord deictic)
      implements Expression {}

  /// A season of a year.
  record Season(TimeWord season, int year) implements Expression {}

  /// From one year to another.
  record Years(int from, int to) implements Expression {}

  /// "At that time": the date told before.
  record Then() implements Expression {}

  /// So many days from the page's.
  record Days(int offset) implements Expression {}

  record Weekday(int number, @Nullable TimeWord deictic) implements Expression {}

  /// "Last week", "the current year", "the end of this month".
  record Unit(TimeWord unit, TimeWord deictic) implements Expression {}

  /// "A week ago": units before the page's date.
  record Ago(TimeWord unit, int count) implements Expression {}

  /// "Two months later": units after the date told before; 0 where only "some" are told.
  record Later(TimeWord unit, int count) implements Expression {}
}
