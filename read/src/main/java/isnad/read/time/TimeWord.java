package isnad.read.time;

/// Words of time that are no names of months or days; their forms are in the pack.
enum TimeWord {
  START,
  MIDDLE,
  END,
  LAST,
  NEXT,
  THIS,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  TWO,
  SOME,
  BEFORE,
  AFTER,
  SINCE,
  UNTIL,
  BY,
  BETWEEN,
  THEN,
  TODAY,
  YESTERDAY,
  BEFORE_YESTERDAY,
  TOMORROW,
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER
}
