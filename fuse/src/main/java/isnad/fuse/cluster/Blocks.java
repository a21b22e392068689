package isnad.fuse.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which reports are worth comparing: those that share a [key][Keys].
///
/// A small block is compared whole. In a large one each report meets the few that stand next to it
/// when the block is sorted by what the reports tell, so that work grows with the reports; the
/// tellings of a big event, which stand side by side, are joined through one another.
final class Blocks {
  private static final int REACH = 24;

  private final List<String> signatures;
  private final List<Keys> keys;
  private final Map<String, List<Integer>> blocks = new HashMap<>();

  Blocks(List<Telling> tellings, KeyFinder finder) {
    this.signatures = tellings.stream().map(Blocks::signature).toList();
    this.keys = tellings.stream().map(finder::find).toList();
    for (var number = 0; number < tellings.size(); number++) {
      for (var key : keys.get(number).own()) {
        blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
      }
    }
    blocks.values().forEach(block -> block.sort(this::bySignature));
  }

  /// The numbers of those to compare it with, in order. Each pair is named at least once, by one of
  /// the two.
  List<Integer> candidates(int number) {
    var candidates = new TreeSet<Integer>();
    for (var key : keys.get(number).own()) {
      near(number, key).stream().filter(other -> other > number).forEach(candidates::add);
    }
    for (var key : keys.get(number).coarser()) {
      candidates.addAll(near(number, key));
    }
    candidates.remove(number);
    return List.copyOf(candidates);
  }

  private List<Integer> near(int number, String key) {
    var block = blocks.getOrDefault(key, List.of());
    var found = Collections.binarySearch(block, number, this::bySignature);
    var at = found >= 0 ? found : -found - 1;
    return block.subList(Math.max(0, at - REACH), Math.min(block.size(), at + REACH + 1));
  }

  private int bySignature(int one, int other) {
    var order = signatures.get(one).compareTo(signatures.get(other));
    return order != 0 ? order : Integer.compare(one, other);
  }

  private static String signature(Telling telling) {
    var happening = telling.happening();
    return happening.where().place()
        + "|"
        + happening.when().edtf()
        + "|"
        + happening.actors()
        + happening.recipients();
  }
}
