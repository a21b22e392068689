package isnad.app.keep;

import isnad.store.Document;
import java.util.Comparator;
import java.util.List;

/// How much room there is for a case that is put together.
///
/// @param threads how many readings are unpacked at a time
/// @param memory how many bytes the heap may take
public record Room(int threads, long memory) {
  /// How to have more than this machine gives by itself.
  public static final String MORE = "(ISNAD_JAVA_OPTIONS=-Xmx8g gives eight gigabytes)";

  /// Packs and what else every desk has.
  private static final long BESIDES = 80L << 20;

  /// A collector without much pause keeps three eighths for what is thrown away soon.
  private static final int PARTS = 8;

  private static final int LASTING = 5;

  /// What a page of five hundred words costs without its reports, and each report (measured).
  private static final long PAGE = 20L << 10;

  private static final long REPORT = 3L << 10;

  /// All that this machine lets the program have.
  public static Room ofMachine(int threads) {
    return new Room(threads, Runtime.getRuntime().maxMemory());
  }

  public long megabytes() {
    return memory >> 20;
  }

  /// The number of the oldest page of those kept last that there is room for; 0 where there is room
  /// for all.
  long oldest(List<Document> documents) {
    var sorted =
        documents.stream().sorted(Comparator.comparing(Document::number).reversed()).toList();
    var left = memory / PARTS * LASTING - BESIDES;
    var oldest = Long.MAX_VALUE;
    for (var document : sorted) {
      left -= PAGE + REPORT * document.facts().reports();
      if (left < 0) {
        return oldest;
      }
      oldest = document.number();
    }
    return 0;
  }
}
