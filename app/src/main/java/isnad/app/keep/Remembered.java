package isnad.app.keep;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was fetched last, so that it need not be fetched again; forgotten where the memory is
/// wanted for something else. For any number of threads.
public final class Remembered<K, V> {
  private static final float USUAL_LOAD = 0.75f;

  private final int most;
  private final Map<K, SoftReference<V>> last = new LinkedHashMap<>(16, USUAL_LOAD, true);

  public Remembered(int most) {
    this.most = most;
  }

  /// Fetches what is not remembered; two threads at once may both.
  public V get(K key, Function<K, V> fetch) {
    synchronized (last) {
      var known = last.get(key);
      var value = known == null ? null : known.get();
      if (value != null) {
        return value;
      }
    }
    var fetched = fetch.apply(key);
    synchronized (last) {
      last.put(key, new SoftReference<>(fetched));
      if (last.size() > most) {
        last.remove(last.keySet().iterator().next());
      }
    }
    return fetched;
  }

  void clear() {
    synchronized (last) {
      last.clear();
    }
  }
}
