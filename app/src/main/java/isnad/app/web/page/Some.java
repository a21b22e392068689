package isnad.app.web.page;

import java.util.List;
import java.util.function.Function;

/// The first of what may be thousands.
///
/// @param more how many are left out
public record Some<T>(List<T> first, int more) {
  static <S, T> Some<T> of(List<S> all, int most, Function<List<S>, List<T>> shown) {
    var some = all.subList(0, Math.min(all.size(), most));
    return new Some<>(shown.apply(some), all.size() - some.size());
  }
}
