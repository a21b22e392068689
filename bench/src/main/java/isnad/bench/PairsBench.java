package isnad.bench;

import isnad.fuse.wording.Words;
import isnad.read.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the wording alone says of two headlines (agree, disagree, other) and of two stories (how
/// alike), held against the public pairs. Rules of no language but "the same words in other forms":
/// a floor for whatever reads more.
public final class PairsBench {
  /// Headlines of which the one has less than a quarter of the other's words tell other things.
  private static final double OTHER = 0.75;

  /// Headlines that differ in fewer words than this share agree.
  private static final double AGREE = 0.15;

  private static final Pattern FIELD =
      Pattern.compile("\"(s1|s2|stance|text1|text2)\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern OVERALL = Pattern.compile("\"overall\": ([0-9.]+)");
  private static final List<String> STANCES = List.of("agree", "disagree", "other");

  private PairsBench() {}

  /// @param folders the folder of the public sets
  public static void main(String[] folders) throws IOException {
    var sets = Path.of(folders[0]);
    headlines(Files.readAllLines(sets.resolve("ans-stance/pairs.jsonl")));
    stories(Files.readAllLines(sets.resolve("news-pairs/pairs-ar.jsonl")));
  }

  private static void headlines(List<String> lines) {
    var counted = new HashMap<String, Integer>();
    for (var line : lines) {
      var pair = fields(line);
      var gold = pair.getOrDefault("stance", "");
      counted.merge(gold + " " + stance(words(pair, "s1"), words(pair, "s2")), 1, Integer::sum);
    }
    var macro = STANCES.stream().mapToDouble(stance -> f1(stance, counted)).sum() / STANCES.size();
    say("headlines, macro F1 of agree, disagree, other", macro);
    STANCES.forEach(stance -> say("headlines, F1 of " + stance, f1(stance, counted)));
  }

  private static void stories(List<String> lines) {
    var told = new ArrayList<double[]>();
    for (var line : lines) {
      var overall = OVERALL.matcher(line);
      if (overall.find()) {
        var pair = fields(line);
        var alike = 1 - missing(words(pair, "text1"), words(pair, "text2"));
        told.add(new double[] {alike, -Double.parseDouble(overall.group(1))});
      }
    }
    say("stories, Pearson of common words with overall", pearson(told));
  }

  private static void say(String what, double figure) {
    System.out.println(what + String.format(Locale.ROOT, ": %.3f", figure));
  }

  private static Map<String, String> fields(String line) {
    var fields = new HashMap<String, String>();
    FIELD.matcher(line).results().forEach(found -> fields.put(found.group(1), found.group(2)));
    return fields;
  }

  private static List<String> words(Map<String, String> pair, String field) {
    return Tokenizer.words(pair.getOrDefault(field, "")).stream().filter(Words::isWord).toList();
  }

  private static String stance(List<String> one, List<String> other) {
    var missing = missing(one, other);
    if (missing > OTHER) {
      return "other";
    }
    return missing < AGREE && !otherNumbers(one, other) ? "agree" : "disagree";
  }

  /// How much of the one the other lacks, whichever lacks less.
  private static double missing(List<String> one, List<String> other) {
    return Math.min(lacking(one, other), lacking(other, one));
  }

  private static double lacking(List<String> one, List<String> other) {
    var lacking =
        one.stream().filter(word -> other.stream().noneMatch(w -> Words.alike(word, w))).count();
    return (double) lacking / Math.max(1, one.size());
  }

  private static boolean otherNumbers(List<String> one, List<String> other) {
    var mine = numbers(one);
    var theirs = numbers(other);
    return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
  }

  private static List<String> numbers(List<String> words) {
    return words.stream()
        .filter(word -> Character.isDigit(word.codePointAt(0)))
        .sorted()
        .distinct()
        .toList();
  }

  private static double f1(String stance, Map<String, Integer> counted) {
    var right = counted.getOrDefault(stance + " " + stance, 0);
    var all = 0;
    for (var other : STANCES) {
      all += counted.getOrDefault(stance + " " + other, 0);
      all += counted.getOrDefault(other + " " + stance, 0);
    }
    return all == 0 ? 0 : 2.0 * right / all;
  }

  private static double pearson(List<double[]> told) {
    var a = told.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
    var b = told.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
    var both = told.stream().mapToDouble(pair -> (pair[0] - a) * (pair[1] - b)).sum();
    var one = told.stream().mapToDouble(pair -> (pair[0] - a) * (pair[0] - a)).sum();
    var other = told.stream().mapToDouble(pair -> (pair[1] - b) * (pair[1] - b)).sum();
    return both / Math.sqrt(one * other);
  }
}
