package isnad.read.time;

import isnad.model.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises expressions of time by their words alone.
final class TimeFinder {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /// An expression with its tokens and the rule that recognised it.
  ///
  /// @param since whether "since" stands before it, or "until" or "by"
  record Found(Expression expression, int from, int to, String rule, @Nullable TimeWord bound) {}

  private final TimeWords words;

  TimeFinder(TimeWords words) {
    this.words = words;
  }

  /// The expression that begins at token `at`, the longest.
  @Nullable Found find(List<Token> tokens, int at) {
    var bound = words.any(tokens, at, TimeWord.SINCE, TimeWord.UNTIL, TimeWord.BY);
    var from = bound == null ? at : words.end(bound, tokens, at);
    var found = unbound(tokens, from);
    return found == null
        ? null
        : new Found(found.expression(), from, found.to(), found.rule(), bound);
  }

  private @Nullable Found unbound(List<Token> tokens, int at) {
    var found = calendar(tokens, at);
    found = found != null ? found : years(tokens, at);
    found = found != null ? found : season(tokens, at);
    found = found != null ? found : days(tokens, at);
    found = found != null ? found : counted(tokens, at);
    found = found != null ? found : weekday(tokens, at);
    return found != null ? found : unit(tokens, at);
  }

  /// `[weekday] [part] [day] month [/ month] [year] [deictic]`.
  private @Nullable Found calendar(List<Token> tokens, int start) {
    var at = start;
    var weekday = words.weekday(tokens, at);
    if (weekday != null) {
      at = comma(tokens, weekday.to());
    }
    var part = words.any(tokens, at, TimeWord.START, TimeWord.MIDDLE, TimeWord.END);
    at = part == null ? at : words.end(part, tokens, at);
    at = skip(tokens, at, TimeWord.MONTH);
    var day = day(tokens, at);
    at = day == null ? at : endOfDay(tokens, at);
    at = skip(tokens, ofMonth(tokens, at), TimeWord.MONTH);
    var month = words.month(tokens, at);
    if (month == null || month.cut().before().length() > 1) {
      return null;
    }
    at = second(tokens, month.to());
    var beforeYear = skip(tokens, at, TimeWord.YEAR);
    var year = year(tokens, beforeYear);
    at = year == null ? at : beforeYear + 1;
    var deictic = words.any(tokens, at, TimeWord.LAST, TimeWord.NEXT, TimeWord.THIS);
    at = deictic == null ? at : words.end(deictic, tokens, at);
    if (year == null && deictic == null && day == null && part == null && !alone(tokens, start)) {
      return null;
    }
    var calendar = new Expression.Calendar(part, day, month.values().getFirst(), year, deictic);
    return new Found(calendar, start, at, day == null ? "month" : "day", null);
  }

  /// A bare month name is a date only behind a preposition: many are words and names too.
  private static boolean alone(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).folded().length() == 2;
  }

  private static int comma(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).folded().equals(",") ? at + 1 : at;
  }

  private int skip(List<Token> tokens, int at, TimeWord word) {
    var end = words.end(word, tokens, at);
    return end > 0 ? end : at;
  }

  private @Nullable Integer day(List<Token> tokens, int at) {
    var number = number(tokens, at);
    if (number != null) {
      return number >= 1 && number <= 31 ? number : null;
    }
    var ordinal = words.day(tokens, at);
    return ordinal == null ? null : ordinal.values().getFirst();
  }

  private int endOfDay(List<Token> tokens, int at) {
    var ordinal = words.day(tokens, at);
    return ordinal == null ? at + 1 : ordinal.to();
  }

  /// "the first *of* April".
  private static int ofMonth(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).folded().length() == 2 ? at + 1 : at;
  }

  /// The second name of a double form: `name/name`.
  private int second(List<Token> tokens, int at) {
    if (at < tokens.size() && tokens.get(at).folded().equals("/")) {
      var month = words.month(tokens, at + 1);
      return month == null ? at : month.to();
    }
    return at;
  }

  private @Nullable Found years(List<Token> tokens, int start) {
    var between = words.end(TimeWord.BETWEEN, tokens, start);
    var part = words.any(tokens, start, TimeWord.START, TimeWord.MIDDLE, TimeWord.END);
    var lead = between > 0 ? between : part == null ? start : words.end(part, tokens, start);
    var at = skip(tokens, lead, TimeWord.YEAR);
    var from = year(tokens, at);
    if (from == null) {
      return null;
    }
    var next = at + 1;
    var joint = next < tokens.size() ? tokens.get(next).folded() : "";
    var to = year(tokens, next + 1);
    if (to != null && to > from && (joint.equals("-") || between > 0 && joint.length() == 1)) {
      return new Found(new Expression.Years(from, to), start, next + 2, "years", null);
    }
    var told = at > lead || part != null || start > 0 && between < 0;
    return told
        ? new Found(
            new Expression.Calendar(part, null, null, from, null), start, next, "year", null)
        : null;
  }

  private static @Nullable Integer number(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    var word = tokens.get(at).folded();
    if (word.length() > 4) {
      return null;
    }
    for (var i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return null;
      }
    }
    return Integer.valueOf(word);
  }

  private static @Nullable Integer year(List<Token> tokens, int at) {
    var number = number(tokens, at);
    return number != null && number >= FIRST_YEAR && number <= LAST_YEAR ? number : null;
  }

  private @Nullable Found season(List<Token> tokens, int at) {
    var season =
        words.any(tokens, at, TimeWord.SPRING, TimeWord.SUMMER, TimeWord.AUTUMN, TimeWord.WINTER);
    if (season == null) {
      return null;
    }
    var next = skip(tokens, words.end(season, tokens, at), TimeWord.YEAR);
    var year = year(tokens, next);
    return year == null
        ? null
        : new Found(new Expression.Season(season, year), at, next + 1, "season", null);
  }

  private @Nullable Found days(List<Token> tokens, int at) {
    var then = words.end(TimeWord.THEN, tokens, at);
    if (then > 0) {
      return new Found(new Expression.Then(), at, then, "then", null);
    }
    var word =
        words.any(tokens, at, TimeWord.BEFORE_YESTERDAY, TimeWord.YESTERDAY, TimeWord.TOMORROW);
    if (word == null) {
      return null;
    }
    var offset = word == TimeWord.TOMORROW ? 1 : word == TimeWord.YESTERDAY ? -1 : -2;
    return new Found(new Expression.Days(offset), at, words.end(word, tokens, at), "days", null);
  }

  private @Nullable Found weekday(List<Token> tokens, int start) {
    var at = skip(tokens, start, TimeWord.DAY);
    var weekday = words.weekday(tokens, at);
    if (weekday == null) {
      return null;
    }
    var deictic = words.any(tokens, weekday.to(), TimeWord.LAST, TimeWord.NEXT, TimeWord.THIS);
    if (at == start && deictic == null) {
      return null;
    }
    var to = deictic == null ? weekday.to() : words.end(deictic, tokens, weekday.to());
    var expression = new Expression.Weekday(weekday.values().getFirst(), deictic);
    return new Found(expression, start, to, "weekday", null);
  }

  /// "before a week", "after two months".
  private @Nullable Found counted(List<Token> tokens, int start) {
    var side = words.any(tokens, start, TimeWord.BEFORE, TimeWord.AFTER);
    if (side == null) {
      return null;
    }
    var at = words.end(side, tokens, start);
    var number = number(tokens, at);
    at = number == null ? at : at + 1;
    var unit = anyUnit(tokens, at);
    if (unit == null) {
      return null;
    }
    var to = words.end(unit, tokens, at);
    var count =
        number != null
            ? number
            : words.end(TimeWord.TWO, tokens, at) > 0
                ? 2
                : words.end(TimeWord.SOME, tokens, at) > 0 ? 0 : 1;
    var expression =
        side == TimeWord.BEFORE
            ? new Expression.Ago(unit, count)
            : new Expression.Later(unit, count);
    return new Found(expression, start, to, side == TimeWord.BEFORE ? "ago" : "later", null);
  }

  private @Nullable TimeWord anyUnit(List<Token> tokens, int at) {
    return words.any(tokens, at, TimeWord.DAY, TimeWord.WEEK, TimeWord.MONTH, TimeWord.YEAR);
  }

  private @Nullable Found unit(List<Token> tokens, int at) {
    var unit = words.any(tokens, at, TimeWord.WEEK, TimeWord.MONTH, TimeWord.YEAR);
    if (unit == null) {
      return null;
    }
    var end = words.end(unit, tokens, at);
    var deictic = words.any(tokens, end, TimeWord.LAST, TimeWord.NEXT, TimeWord.THIS);
    return deictic == null
        ? null
        : new Found(
            new Expression.Unit(unit, deictic), at, words.end(deictic, tokens, end), "unit", null);
  }
}
