package isnad.read.split;

import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.util.HashMap;
import java.util.Map;

/// Numbers kept by the hash of a word or feature: a line each, the hash in base 36, a tab, the
/// number.
final class WordTable {
  private static final int RADIX = 36;
  private static final int PRIME = 0x01000193;

  private final Map<Integer, Integer> numbers;

  WordTable(Map<Integer, Integer> numbers) {
    this.numbers = numbers;
  }

  /// The table of that name; an empty one where no pack has it.
  static WordTable from(Packs packs, String name) {
    var tables = packs.tables(name);
    return tables.isEmpty() ? new WordTable(Map.of()) : of(tables.getFirst());
  }

  private static WordTable of(PackFile table) {
    var numbers = new HashMap<Integer, Integer>();
    var lines = table.text().split("\n");
    for (var i = 0; i < lines.length; i++) {
      var tab = lines[i].indexOf('\t');
      try {
        var key = (int) Long.parseLong(lines[i].substring(0, Math.max(0, tab)), RADIX);
        numbers.put(key, Integer.valueOf(lines[i].substring(tab + 1)));
      } catch (NumberFormatException e) {
        throw new PackException(
            table.path(), i + 1, "no number; make the table anew (docs/model-card-clitics.md)");
      }
    }
    return new WordTable(numbers);
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  int get(int hash) {
    return numbers.getOrDefault(hash, 0);
  }

  int frequency(String word) {
    return get(hash(word));
  }

  static String line(int hash, int number) {
    return Long.toString(hash & 0xFFFFFFFFL, RADIX) + "\t" + number + "\n";
  }

  static int hash(String word) {
    var hash = 0x811C9DC5;
    for (var i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    hash = (hash ^ hash >>> 16) * 0x45D9F3B;
    return hash ^ hash >>> 16;
  }
}
