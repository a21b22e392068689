package isnad.read.clause;

import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts what follows a verb or a noun into its noun phrases, to the end of the clause.
public final class ArgumentFinder {
  /// How many tokens a parenthesis between commas may have to be stepped over.
  private static final int PARENTHESIS = 12;

  /// What governs a phrase that names the one who did it.
  public static final String BY = "by";

  private final Line line;
  private int at;
  private final List<Argument> found = new ArrayList<>();

  private final boolean wholeClause;

  private ArgumentFinder(Line line, int start, boolean wholeClause) {
    this.line = line;
    this.at = start;
    this.wholeClause = wholeClause;
  }

  /// The phrases from token `start` to token `end`, those between commas too.
  public static List<Argument> between(Line line, int start, int end) {
    var finder = new ArgumentFinder(line, start, true);
    while (finder.at < end && finder.step()) {}
    return finder.found.stream().filter(phrase -> phrase.to() <= end).toList();
  }

  /// The phrases from token `start` on, in order, up to the next verb, the next clause or the end.
  public static List<Argument> after(Line line, int start) {
    var finder = new ArgumentFinder(line, start, false);
    while (finder.at < line.size() && finder.step()) {}
    return finder.found;
  }

  private boolean step() {
    var type = line.wordClass(at);
    if (line.stop(at)
        || line.finite(at)
        || type != null && (type.opensClause() || type == WordClass.AUXILIARY && !wholeClause)) {
      return false;
    }
    if (line.comma(at)) {
      return overComma();
    }
    if (skipped(type)) {
      at++;
    } else if (glue(at) && at + 1 < line.size() && !line.stop(at + 1)) {
      at++;
      phrase(line.word(at - 1));
    } else if (type != null && type.governs()) {
      governed(type);
    } else {
      phrase(line.governor(at));
    }
    return true;
  }

  /// Whether a preposition that is else glued stands apart, before a quotation mark say.
  private boolean glue(int token) {
    var word = line.word(token);
    return word.length() == 1
        && (word.charAt(0) == Letters.BA
            || word.charAt(0) == Letters.LAM
            || word.charAt(0) == Letters.KAF);
  }

  private boolean skipped(@Nullable WordClass type) {
    return line.mark(at)
        || type == WordClass.ADVERB
        || type == WordClass.PERFECT
        || type == WordClass.AUXILIARY
        || type == WordClass.PRONOUN
        || type == WordClass.CONJUNCTION
        || type == WordClass.NEGATOR
        || line.time(at) != null && line.actor(at) == null && line.place(at) == null;
  }

  /// Goes on behind a comma only where another follows soon: a parenthesis.
  private boolean overComma() {
    if (wholeClause) {
      at++;
      return true;
    }
    var relative = line.is(at + 1, WordClass.RELATIVE);
    for (var i = at + 1; i < Math.min(line.size(), at + PARENTHESIS); i++) {
      if (line.comma(i)) {
        at = i + 1;
        return !relative || line.is(at, WordClass.PREPOSITION);
      }
      if (line.stop(i) || line.finite(i) && !relative) {
        return false;
      }
    }
    return false;
  }

  private void governed(WordClass type) {
    var words = new StringBuilder();
    while (at < line.size() && line.is(at, type)) {
      var word = line.word(at);
      var before = line.before(at);
      var first = words.isEmpty() && word.startsWith(before) && word.length() > before.length();
      words
          .append(words.isEmpty() ? "" : " ")
          .append(first ? word.substring(before.length()) : word);
      at++;
    }
    if (at < line.size() && !line.stop(at) && !line.comma(at)) {
      phrase(type == WordClass.BY ? BY : words.toString());
    }
  }

  private void phrase(String preposition) {
    var phrase = PhraseScan.phrase(line, at, preposition);
    found.add(phrase);
    at = phrase.to();
  }
}
