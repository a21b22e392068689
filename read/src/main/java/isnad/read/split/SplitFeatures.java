package isnad.read.split;

import isnad.read.clause.Inflected;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// What the weights see of each way of cutting a word, as hashes.
final class SplitFeatures {
  private static final int LONGEST_AFFIX = 4;

  private final WordKnowledge known;
  private final String word;
  private final List<Inflected> readings;
  private final List<Integer> found = new ArrayList<>();

  private SplitFeatures(WordKnowledge known, String letters) {
    this.known = known;
    word = Letters.fold(letters);
    readings = known.readings(letters);
  }

  /// The features of every way of cutting one word.
  static List<int[]> of(WordKnowledge known, List<Split> splits) {
    var features = new SplitFeatures(known, splits.getFirst().letters());
    return splits.stream().map(features::of).toList();
  }

  private int[] of(Split split) {
    found.clear();
    var before = split.before();
    var after = split.after();
    add("cut", before, after);
    add("before", before);
    add("after", after);
    if (!split.whole() || split.letters().length() < 6) {
      add("word", split.letters(), before, after);
    }
    letters(split);
    knowledge(split);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void letters(Split split) {
    var before = split.before();
    var after = split.after();
    var host = split.host();
    add("length", before, "" + Math.min(7, host.length()));
    add("length2", after, "" + Math.min(7, host.length()));
    for (var n = 1; n <= LONGEST_AFFIX && n <= host.length(); n++) {
      add("begins", before, host.substring(0, n));
      add("ends", after, host.substring(host.length() - n));
    }
    add("host", before.isEmpty() ? "" : "b", after.isEmpty() ? "" : "a", host);
    var bare = Clitics.bare(host);
    add("article", before, after, bare.length() < host.length() ? "1" : "0");
  }

  private void knowledge(Split split) {
    var host = Letters.fold(split.host());
    var before = split.before();
    var after = split.after();
    var forms = after.isEmpty() ? List.of(host) : WordKnowledge.alone(host);
    if (before.endsWith("" + Letters.LAM) && host.charAt(0) == Letters.LAM) {
      forms = List.of(host, Letters.ALEF + host);
    }
    var hosts = forms.stream().mapToInt(known::frequency).max().orElse(0);
    var definite = forms.stream().mapToInt(form -> known.frequency(article(form))).max().orElse(0);
    var closed = forms.stream().anyMatch(known::isClosed) ? "c" : "";
    var name = forms.stream().anyMatch(known::isName) ? "n" : "";
    var lexeme = lexeme(before, after);
    add("known", before, after, lexeme + closed + name);
    add("known2", kind(split), lexeme + closed + name);
    add("known3", kind(split), lexeme + closed + name + Math.min(4, hosts));
    add("often", kind(split), "" + hosts);
    add("often2", before, after, "" + Math.min(3, hosts));
    add("definite", kind(split), "" + Math.min(3, definite));
    add("both", kind(split), Math.min(3, hosts) + "" + Math.min(3, definite));
    add("than", kind(split), hosts + ":" + known.frequency(word));
    add("than2", kind(split), Integer.signum(hosts - known.frequency(word)) + lexeme);
  }

  private static String article(String word) {
    return "" + Letters.ALEF + Letters.LAM + word;
  }

  /// The kinds of lexeme of which the packs have a form with just these clitics.
  private String lexeme(String before, String after) {
    var kinds = new StringBuilder();
    var kind = Letters.fold(after);
    for (var reading : readings) {
      var own = reading.before();
      var bare = reading.definite() ? own.substring(0, own.length() - 2) : own;
      if (reading.suffix().equals(kind) && bare.equals(before)) {
        var mark = reading.kind().name().substring(0, 3);
        if (kinds.indexOf(mark) < 0) {
          kinds.append(mark);
        }
      }
    }
    return kinds.toString();
  }

  private static String kind(Split split) {
    return (split.conjunction() > 0 ? "w" : "")
        + (split.particle() > 0 ? split.letters().charAt(split.conjunction()) : "")
        + (split.pronoun() > 0 ? "p" : "");
  }

  private void add(String... values) {
    found.add(WordTable.hash(String.join("|", values)));
  }
}
