package isnad.read.clause;

import isnad.read.clause.Inflected.Agreement;
import isnad.read.text.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who a verb of a line speaks of, where no subject follows it: the topic before it, the noun
/// that a relative clause describes, the subject of the verb that it is chained to.
public final class Subjects {
  /// How many words of rank may stand between the comma and a name.
  private static final int RANK = 3;

  /// How far back a described noun may begin.
  private static final int FARTHEST = 30;

  private final Line line;

  public Subjects(Line line) {
    this.line = line;
  }

  /// Whether the verb at `at` stands right behind a relative pronoun.
  public boolean relative(int at) {
    return at > 0 && line.is(at - 1, WordClass.RELATIVE)
        || at > 1
            && line.is(at - 2, WordClass.RELATIVE)
            && (line.is(at - 1, WordClass.PERFECT)
                || line.is(at - 1, WordClass.NEGATOR)
                || line.is(at - 1, WordClass.AUXILIARY));
  }

  /// Whether the verb at `at` is chained by a conjunction to the verb before it, with no comma
  /// between.
  public @Nullable Integer chainedTo(int at) {
    var goesOn = at > 0 && line.also(at - 1, WordClass.GOING_ON);
    if (!line.joined(at) && !goesOn) {
      return null;
    }
    for (var i = at - 1; i >= 0; i--) {
      if (line.comma(i) && !goesOn || line.stop(i)) {
        return null;
      }
      if (line.finite(i)) {
        return agree(i, at) ? i : null;
      }
    }
    return null;
  }

  private boolean agree(int a, int b) {
    var first = line.reading(a);
    var second = line.reading(b);
    return first != null
        && second != null
        && (first.agrees() == second.agrees()
            || second.agrees() == Agreement.PLURAL
            || first.agrees() == Agreement.PLURAL);
  }

  /// Whether the subject of the verb at `at` is the pronoun on the word before it: "that it …".
  boolean pronounBefore(int at) {
    var i = at - 1;
    while (i > 0
        && (line.is(i, WordClass.PERFECT)
            || line.is(i, WordClass.NEGATOR)
            || line.is(i, WordClass.FUTURE)
            || line.is(i, WordClass.AUXILIARY))) {
      i--;
    }
    if (i < 0 || !line.is(i, WordClass.COMPLEMENTIZER)) {
      return false;
    }
    var word = line.word(i);
    var last = word.charAt(word.length() - 1);
    return last == Letters.HA || last == Letters.ALEF || last == Letters.MEEM;
  }

  /// The noun phrase that the relative clause with the verb at `at` describes.
  public @Nullable Argument antecedent(int at) {
    var pronoun = at - 1;
    while (pronoun > 0 && !line.is(pronoun, WordClass.RELATIVE)) {
      pronoun--;
    }
    var equated = equated(pronoun);
    return equated != null ? equated : lastBefore(pronoun);
  }

  /// The one named before a pronoun that parts it from what it is: "X is the latest of those who".
  private @Nullable Argument equated(int end) {
    for (var i = end - 1; i > 0 && !boundary(i); i--) {
      if (line.is(i, WordClass.PRONOUN) && line.actor(i - 1) != null && !line.joined(i)) {
        var before = lastBefore(i);
        return before != null && before.to() == i ? before : null;
      }
    }
    return null;
  }

  /// The noun phrase that the participle at `at` describes.
  public @Nullable Argument describedBy(int at) {
    return lastBefore(at);
  }

  /// The topic of the clause with the verb at `at`: its first bare phrase before the verb that
  /// names someone.
  public @Nullable Argument topic(int at) {
    var start = at;
    while (start > 0 && !boundary(start - 1)) {
      start--;
    }
    @Nullable Argument topic = null;
    for (var phrase : ArgumentFinder.between(line, start, at)) {
      var names = phrase.bare() && !phrase.heads().isEmpty();
      if (names && (topic == null || apposed(phrase))) {
        topic = phrase;
      }
    }
    return topic;
  }

  /// The topic, where only commas, quotes and particles part it from the verb.
  @Nullable Argument topicRightBefore(int at) {
    var topic = topic(at);
    return topic != null && rightBefore(topic.to(), at) ? topic : null;
  }

  private boolean rightBefore(int end, int at) {
    for (var i = end; i < at; i++) {
      var type = line.wordClass(i);
      var passes =
          line.comma(i)
              || line.quote(i)
              || type == WordClass.PERFECT
              || type == WordClass.NEGATOR
              || type == WordClass.FUTURE
              || type == WordClass.ADVERB
              || type == WordClass.PRONOUN
              || type == WordClass.AUXILIARY;
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  /// Whether the phrase names a person behind a comma: the holder of the post before it.
  private boolean apposed(Argument phrase) {
    for (var i = phrase.from() - 1; i >= Math.max(0, phrase.from() - RANK); i--) {
      if (line.comma(i)) {
        return line.person(phrase.heads().getFirst().actor());
      }
    }
    return false;
  }

  /// Whether a bare phrase that names no one stands right before the verb at `at`: its subject, if
  /// an unknown one ("several organisations condemned …").
  public boolean unnamedTopic(int at) {
    var start = at;
    while (start > 0 && !boundary(start - 1) && !line.comma(start - 1)) {
      start--;
    }
    var phrases = ArgumentFinder.between(line, start, at);
    if (phrases.isEmpty()) {
      return false;
    }
    var first = phrases.getFirst();
    return first.bare() && first.anyIds().isEmpty() && phrases.getLast().to() == at;
  }

  /// Whether the phrase right behind the verb at `at` is told to be the doer's own: "it withdrew
  /// its envoy".
  boolean owns(int at, Argument phrase) {
    var verb = line.reading(at);
    var word = line.token(phrase.from()).text();
    if (verb == null || phrase.from() != at + 1 || !line.joined(at)) {
      return false;
    }
    return switch (verb.agrees()) {
      case FEMININE -> word.endsWith("" + Letters.HA + Letters.ALEF);
      case MASCULINE -> word.endsWith("" + Letters.HA);
      case DUAL, PLURAL, OTHER -> false;
    };
  }

  /// Whether the clause with the verb at `at` opens with a bare phrase that names no one.
  boolean opensUnnamed(int at) {
    var start = at;
    while (start > 0 && !boundary(start - 1)) {
      start--;
    }
    var phrases = ArgumentFinder.between(line, start, at);
    return !phrases.isEmpty() && phrases.getFirst().bare() && phrases.getFirst().anyIds().isEmpty();
  }

  private boolean boundary(int at) {
    var type = line.wordClass(at);
    return line.stop(at) || line.finite(at) || type != null && type.opensClause();
  }

  /// The last phrase that ends right before `at`, commas and quotes aside.
  private @Nullable Argument lastBefore(int at) {
    var start = at;
    while (start > 0 && !boundary(start - 1) && at - start < FARTHEST) {
      start--;
    }
    @Nullable Argument last = null;
    for (var phrase : phrasesBetween(start, at)) {
      if (!phrase.anyIds().isEmpty()) {
        last = phrase;
      }
    }
    return last == null ? null : last.described();
  }

  private List<Argument> phrasesBetween(int start, int end) {
    return ArgumentFinder.between(line, start, end);
  }
}
