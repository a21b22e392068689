package isnad.read.split;

import isnad.read.clause.Lexemes;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a word is a form of, for searching: two words that have a stem in common are found by one
/// another: wa-l-wuzara has the stem wazir, which its pack gives. Clitics go where [Splitter] cuts
/// them, the article goes, regular endings go where news has the word without them; verbs of the
/// packs lead to all their forms. Names lose nothing but clitics.
public final class Stems {
  private static final String ALEF_TA = "" + Letters.ALEF + Letters.TA;
  private static final String WAW_NOON = "" + Letters.WAW + Letters.NOON;
  private static final String YA_NOON = "" + Letters.YA + Letters.NOON;
  private static final String ALEF_NOON = "" + Letters.ALEF + Letters.NOON;
  private static final String YA_HA = "" + Letters.YA + Letters.HA;
  private static final String TWO_WAWS = "" + Letters.WAW + Letters.WAW;
  private static final String YA_WAW = "" + Letters.YA + Letters.WAW;
  private static final int SHORTEST = 3;

  private final Splitter splitter;
  private final WordKnowledge known;
  private final Map<String, Set<String>> singulars = new HashMap<>();

  private Stems(Splitter splitter) {
    this.splitter = splitter;
    this.known = splitter.known();
  }

  /// Reads the lists `plurals` and `nouns`.
  public static Stems from(Packs packs, Splitter splitter) {
    var stems = new Stems(splitter);
    for (var entry : packs.all("plurals")) {
      entry.only("one", "many");
      stems.add(entry.text("one"), entry.texts("many"));
    }
    packs.all("nouns").forEach(entry -> stems.add(entry.text("noun"), entry.texts("plural")));
    return stems;
  }

  private void add(String one, List<String> many) {
    var singular = Letters.fold(one);
    singulars.computeIfAbsent(singular, word -> new TreeSet<>()).add(singular);
    for (var plural : many) {
      singulars.computeIfAbsent(Letters.fold(plural), word -> new TreeSet<>()).add(singular);
    }
  }

  /// Of a folded word; sorted, never empty.
  public List<String> of(String folded) {
    var stems = new TreeSet<String>();
    for (var host : hosts(folded)) {
      addStems(host, stems);
    }
    if (stems.isEmpty()) {
      stems.add(folded);
    }
    return List.copyOf(stems);
  }

  /// The word as it may have been without its clitics. What the packs know is never cut.
  private Set<String> hosts(String folded) {
    if (inPacks(folded)) {
      return Set.of(folded);
    }
    var parts = splitter.parts(folded);
    var at = 0;
    while (at < parts.size() - 1 && parts.get(at).length() == 1) {
      at++;
    }
    var rest = String.join("", parts.subList(at, parts.size()));
    var hosts = new LinkedHashSet<String>();
    if (at > 0 && parts.get(at - 1).charAt(0) == Letters.LAM && rest.charAt(0) == Letters.LAM) {
      hosts.add(rest.substring(1)); // the article behind a preposition li is a lam alone
    }
    if (at == 0) {
      hosts.addAll(behindClitics(folded));
    }
    if (at == parts.size() - 1 || inPacks(rest)) {
      hosts.add(rest);
    } else {
      hosts.addAll(WordKnowledge.alone(parts.get(at)));
      if (last(rest) == Letters.HA) {
        hosts.add(rest); // folded, a ta marbuta looks like the pronoun
      }
    }
    return hosts;
  }

  /// Names behind clitics that the letters of a longer name hide.
  private List<String> behindClitics(String folded) {
    return known.isWholeName(folded)
        ? List.of()
        : Clitics.cuts(folded).stream().map(Clitics.Cut::rest).filter(known::isWholeName).toList();
  }

  private boolean inPacks(String folded) {
    var word = Clitics.bare(folded);
    return singulars.containsKey(word)
        || known.readings(word).stream()
            .anyMatch(reading -> reading.before().isEmpty() && reading.suffix().isEmpty());
  }

  private void addStems(String host, Set<String> stems) {
    var word = Clitics.bare(host);
    if (word.isEmpty()) {
      return; // nothing but clitics
    }
    stems.add(word);
    stems.addAll(singulars.getOrDefault(word, Set.of()));
    if (known.isWholeName(word)) {
      return;
    }
    for (var stem : endings(word)) {
      stems.add(stem);
      stems.addAll(singulars.getOrDefault(stem, Set.of()));
    }
    stems.addAll(lexemes(word));
    for (var stem : List.copyOf(stems)) {
      if (stem.indexOf(TWO_WAWS) > 0) {
        stems.add(stem.replace(TWO_WAWS, YA_WAW));
      }
    }
  }

  /// The verbs and nouns of the packs that it is a form of; none where it only looks like one.
  private List<String> lexemes(String word) {
    var readings = known.readings(word).stream().filter(r -> r.before().isEmpty()).toList();
    if (readings.stream().anyMatch(reading -> Lexemes.isLookalike(reading.lexeme()))) {
      return List.of();
    }
    var whole = inPacks(word);
    return readings.stream()
        .filter(reading -> !whole || reading.suffix().isEmpty())
        .map(reading -> "=" + Letters.fold(reading.lexeme().id()))
        .toList();
  }

  /// The words that this may be a regular form of.
  private List<String> endings(String word) {
    var without = new ArrayList<String>();
    if (word.endsWith(ALEF_TA)) {
      add(without, cut(word, 2), false);
      add(without, cut(word, 2) + Letters.HA, false);
    } else if (word.endsWith(WAW_NOON) || word.endsWith(YA_NOON)) {
      add(without, cut(word, 2), false);
      addDual(without, word);
    } else if (word.endsWith(ALEF_NOON)) {
      add(without, cut(word, 2), true);
      addDual(without, word);
    } else if (last(word) == Letters.ALEF || word.endsWith(YA_HA) && !singulars.containsKey(word)) {
      add(without, cut(word, 1), true);
    } else if (last(word) == Letters.WAW || last(word) == Letters.YA) {
      addBeforeGenitive(without, word);
    }
    return without;
  }

  /// A plural of persons before its genitive (mqatlw, mqatly): of a word in mim that takes no other
  /// plural, or else any adjective in ya would lose it.
  private void addBeforeGenitive(List<String> without, String word) {
    var stem = cut(word, 1);
    var person = word.charAt(0) == Letters.MEEM && stem.length() > SHORTEST;
    if (last(word) == Letters.WAW || person && !singulars.containsKey(stem)) {
      add(without, stem, true);
    }
  }

  /// A feminine word's ta before the dual's ending.
  private void addDual(List<String> without, String word) {
    var stem = cut(word, 2);
    if (!stem.isEmpty() && last(stem) == Letters.TA) {
      add(without, cut(stem, 1) + Letters.HA, true);
    }
  }

  /// @param sure whether the ending proves little: then news must know the word without it
  private void add(List<String> without, String word, boolean sure) {
    if (word.length() >= SHORTEST && (!sure || isKnown(word))) {
      without.add(word);
    }
  }

  private boolean isKnown(String word) {
    return singulars.containsKey(word)
        || known.frequency(word) > 0
        || known.frequency("" + Letters.ALEF + Letters.LAM + word) > 0
        || !known.readings(word).isEmpty();
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, Math.max(0, word.length() - letters));
  }
}
