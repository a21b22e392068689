package isnad.read.mention;

import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The mentions that other stages have already made, by sentence: sentences ask in reading order.
final class Taken {
  private final List<Mention> all;
  private int next;

  Taken(List<Mention> taken) {
    all = new ArrayList<>(taken);
    all.sort(Comparator.comparing(Mention::span));
  }

  /// Those that begin before the sentence ends and haven't been handed out.
  List<Mention> in(Sentence sentence) {
    var from = next;
    while (next < all.size() && all.get(next).span().start() < sentence.span().end()) {
      next++;
    }
    return all.subList(from, next);
  }

  static boolean touches(List<Mention> taken, Span span) {
    for (var mention : taken) {
      if (mention.span().touches(span)) {
        return true;
      }
    }
    return false;
  }

  static boolean covers(List<Mention> taken, Span span) {
    for (var mention : taken) {
      if (mention.span().covers(span)) {
        return true;
      }
    }
    return false;
  }
}
