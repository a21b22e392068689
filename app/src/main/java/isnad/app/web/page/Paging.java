package isnad.app.web.page;

import isnad.app.web.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a long list.
///
/// @param number the first is 1
/// @param of how many stretches there are
/// @param total of all stretches
public record Paging(
    int number, int of, int total, @Nullable String before, @Nullable String after) {
  private static final String NAME = "page";

  /// @param each how many a stretch holds
  static Paging of(Visit visit, int total, int each) {
    var of = Math.max(1, (total + each - 1) / each);
    var number = Math.clamp(number(visit.address().first(NAME)), 1, of);
    return new Paging(
        number,
        of,
        total,
        number == 1 ? null : at(visit, number - 1),
        number == of ? null : at(visit, number + 1));
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
  }

  private static String at(Visit visit, int number) {
    return visit.address().only(NAME, String.valueOf(number)).toString();
  }

  <T> List<T> cut(List<T> all, int each) {
    return all.subList((number - 1) * each, Math.min(all.size(), number * each));
  }
}
