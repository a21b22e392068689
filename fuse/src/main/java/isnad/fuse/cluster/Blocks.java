package isnad.fuse.cluster;

import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which reports are worth comparing: those that share a [key][Keys].
///
/// A small block is compared whole. In a large one each report meets the few that stand next to it
/// when the block is sorted by what the reports tell, and of all that it meets those with which it
/// shares most keys; so work grows with the reports, and the tellings of a big event, which stand
/// side by side, are joined through one another.
final class Blocks {
  private static final int REACH = 8;

  /// Reports told less exactly prove less: fewer of them are looked at.
  private static final int COARSER_REACH = 3;

  private static final int MOST = 12;

  private final List<String> signatures;
  private final List<Keys> keys;
  private final Map<String, List<Integer>> blocks = new HashMap<>();
  private final Map<Integer, List<Integer>> heirs = new HashMap<>();

  Blocks(List<Telling> tellings, KeyFinder finder, Pairs pairs) {
    this.signatures = tellings.stream().map(Blocks::signature).toList();
    this.keys = tellings.stream().map(finder::find).toList();
    for (var number = 0; number < tellings.size(); number++) {
      for (var key : keys.get(number).own()) {
        blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
      }
    }
    blocks.values().forEach(block -> block.sort(this::bySignature));
    inherit(tellings, pairs);
  }

  /// The numbers of those to compare it with: those that share most keys with it, and rare ones
  /// first. Each pair is named at most twice.
  List<Integer> candidates(int number) {
    var shared = new TreeMap<Integer, Double>();
    for (var key : keys.get(number).own()) {
      meet(number, key, REACH, shared);
    }
    shared.headMap(number, true).clear();
    for (var key : keys.get(number).coarser()) {
      meet(number, key, COARSER_REACH, shared);
    }
    heirs.getOrDefault(number, List.of()).forEach(heir -> shared.merge(heir, 1.0, Double::sum));
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void inherit(List<Telling> tellings, Pairs pairs) {
    if (pairs.older().isEmpty()) {
      return;
    }
    var numbers = new HashMap<ReportId, Integer>();
    tellings.forEach(telling -> numbers.put(telling.report().id(), telling.number()));
    pairs
        .older()
        .forEach((later, older) -> {
          var one = numbers.getOrDefault(later, 0);
          var other = numbers.getOrDefault(older, 0);
          heirs
              .computeIfAbsent(Math.min(one, other), any -> new ArrayList<>())
              .add(Math.max(one, other));
        });
  }

  private void meet(int number, String key, int reach, TreeMap<Integer, Double> shared) {
    var block = blocks.getOrDefault(key, List.of());
    var found = Collections.binarySearch(block, number, this::bySignature);
    var at = found >= 0 ? found : -found - 1;
    block
        .subList(Math.max(0, at - reach), Math.min(block.size(), at + reach + 1))
        .forEach(other -> shared.merge(other, 1.0 / block.size(), Double::sum));
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
