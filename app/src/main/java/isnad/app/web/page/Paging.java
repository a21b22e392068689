package isnad.app.web.page;

import isnad.app.web.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a long list.
///
/// @param number the first is 1
/// @param of how many stretches there are; 0 where nobody counted them
/// @param total of all stretches, or of those so far
public record Paging(
    int number, int of, int total, @Nullable String before, @Nullable String after) {
  private static final String NAME = "page";

  /// @param each how many a stretch holds
  static Paging of(Visit visit, int total, int each) {
    var of = Math.max(1, (total + each - 1) / each);
    var number = Math.clamp(number(visit), 1, of);
    return new Paging(
        number,
        of,
        total,
        number == 1 ? null : at(visit, number - 1),
        number == of ? null : at(visit, number + 1));
  }

  /// Of a list that goes on behind this stretch, nobody knows how far.
  static Paging open(Visit visit, int total) {
    var number = number(visit);
    var before = number == 1 ? null : at(visit, number - 1);
    return new Paging(number, 0, total, before, at(visit, number + 1));
  }

  /// The stretch that is asked for; the first is 1.
  static int number(Visit visit) {
    return Math.max(1, number(visit.address().first(NAME)));
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
  }

  /// The same page with another stretch.
  static String at(Visit visit, int number) {
    return visit.address().only(NAME, String.valueOf(number)).toString();
  }

  <T> List<T> cut(List<T> all, int each) {
    return all.subList((number - 1) * each, Math.min(all.size(), number * each));
  }
}
