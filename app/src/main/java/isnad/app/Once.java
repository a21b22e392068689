package isnad.app;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, and never twice, however many threads ask.
/// What could not be made is tried anew when it is asked for again.
public final class Once {
  private Once() {}

  public static <T> Supplier<T> of(Supplier<T> making) {
    var made = new ConcurrentHashMap<String, T>(1);
    return () -> made.computeIfAbsent("", any -> making.get());
  }
}
