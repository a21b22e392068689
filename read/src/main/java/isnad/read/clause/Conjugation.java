package isnad.read.clause;

import static isnad.read.text.Letters.ALEF;
import static isnad.read.text.Letters.HA;
import static isnad.read.text.Letters.HAMZA;
import static isnad.read.text.Letters.NOON;
import static isnad.read.text.Letters.TA;
import static isnad.read.text.Letters.WAW;
import static isnad.read.text.Letters.YA;

import isnad.read.clause.Inflected.Agreement;
import isnad.read.clause.Inflected.Kind;
import isnad.read.text.Letters;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Makes the written forms of a lexeme from the few that its pack entry gives: a past, a present,
/// masdars and participles. Rules after any grammar of standard Arabic; spelling only, so forms
/// that differ in vowels alone are one. Attached pronouns are left to [Lexemes].
final class Conjugation {
  private static final char ALEF_MAQSURA = '\u0649';
  private static final String WAW_ALEF = "" + WAW + ALEF;
  private static final String WAW_NOON = "" + WAW + NOON;
  private static final String YA_NOON = "" + YA + NOON;
  private static final String ALEF_NOON = "" + ALEF + NOON;
  private static final String ALEF_TA = "" + ALEF + TA;

  private final Lexeme lexeme;
  private final BiConsumer<String, Inflected> out;

  private Conjugation(Lexeme lexeme, BiConsumer<String, Inflected> out) {
    this.lexeme = lexeme;
    this.out = out;
  }

  /// Hands every form, folded, to `out`.
  static void forms(Lexeme lexeme, BiConsumer<String, Inflected> out) {
    var conjugation = new Conjugation(lexeme, out);
    conjugation.past(lexeme.past());
    conjugation.present(lexeme.present());
    lexeme.nouns().forEach(conjugation::noun);
    conjugation.participle(lexeme.agent(), Kind.AGENT);
    conjugation.participle(lexeme.patient(), Kind.PATIENT);
  }

  private void add(String form, Kind kind, Agreement agrees, boolean passive) {
    out.accept(form, new Inflected(lexeme, kind, agrees, passive, false, "", ""));
  }

  private void past(@Nullable String written) {
    if (written == null) {
      return;
    }
    var stem = Letters.fold(written);
    var last = written.charAt(written.length() - 1);
    if (last == ALEF_MAQSURA || last == ALEF) {
      weakPast(stem, last == ALEF_MAQSURA);
    } else {
      strongPast(stem, last == YA);
    }
  }

  private void strongPast(String stem, boolean endsInYa) {
    add(stem, Kind.PAST, Agreement.MASCULINE, false);
    add(stem + TA, Kind.PAST, Agreement.FEMININE, false);
    add((endsInYa ? cut(stem) : stem) + WAW_ALEF, Kind.PAST, Agreement.PLURAL, false);
    add(stem + ALEF, Kind.PAST, Agreement.DUAL, false);
    add(stem + TA + ALEF, Kind.PAST, Agreement.DUAL, false);
    add(stem + NOON, Kind.PAST, Agreement.PLURAL, false);
    add(stem + NOON + ALEF, Kind.PAST, Agreement.OTHER, false);
    hollowPassive(stem);
  }

  /// A long alef before the last root letter becomes ya in the passive.
  private void hollowPassive(String stem) {
    var at = stem.length() - 2;
    if (at > 0 && stem.charAt(at) == ALEF) {
      var passive = stem.substring(0, at) + YA + stem.charAt(at + 1);
      add(passive, Kind.PAST, Agreement.MASCULINE, true);
      add(passive + TA, Kind.PAST, Agreement.FEMININE, true);
      add(passive + WAW_ALEF, Kind.PAST, Agreement.PLURAL, true);
    }
  }

  private void weakPast(String stem, boolean withYa) {
    var root = cut(stem);
    add(stem, Kind.PAST, Agreement.MASCULINE, false);
    add(root + TA, Kind.PAST, Agreement.FEMININE, false);
    add(root + WAW_ALEF, Kind.PAST, Agreement.PLURAL, false);
    add(root + TA + ALEF, Kind.PAST, Agreement.DUAL, false);
    add(root + (withYa ? YA : WAW) + ALEF, Kind.PAST, Agreement.DUAL, false);
    add(root + (withYa ? YA : WAW) + NOON + ALEF, Kind.PAST, Agreement.OTHER, false);
    add(root + YA + TA, Kind.PAST, Agreement.FEMININE, true);
    if (!withYa) {
      add(root + YA, Kind.PAST, Agreement.MASCULINE, true);
    }
  }

  private void present(@Nullable String written) {
    if (written == null) {
      return;
    }
    var rest = Letters.fold(written).substring(1);
    person(YA, rest, Agreement.MASCULINE, Agreement.PLURAL);
    person(TA, rest, Agreement.FEMININE, Agreement.DUAL);
    add(NOON + rest, Kind.PRESENT, Agreement.OTHER, false);
    add(ALEF + rest, Kind.PRESENT, Agreement.OTHER, false);
  }

  private void person(char prefix, String rest, Agreement singular, Agreement plural) {
    var stem = prefix + rest;
    var weak = weakEnd(rest);
    var root = weak ? cut(stem) : stem;
    add(stem, Kind.PRESENT, singular, false);
    if (prefix == YA) {
      add(root + WAW_NOON, Kind.PRESENT, plural, false);
      add(root + WAW_ALEF, Kind.PRESENT, plural, false);
      add(stem + NOON, Kind.PRESENT, plural, false);
    }
    add(stem + ALEF_NOON, Kind.PRESENT, Agreement.DUAL, false);
    add(stem + ALEF, Kind.PRESENT, Agreement.DUAL, false);
    jussive(stem, weak, singular);
  }

  /// After "did not" a weak end goes, and so does a long vowel before the last letter.
  private void jussive(String stem, boolean weak, Agreement agrees) {
    var at = stem.length() - 2;
    if (weak) {
      addJussive(cut(stem), agrees);
    } else if (at > 1 && isLong(stem.charAt(at))) {
      addJussive(stem.substring(0, at) + stem.charAt(at + 1), agrees);
    }
  }

  private void addJussive(String form, Agreement agrees) {
    out.accept(form, new Inflected(lexeme, Kind.PRESENT, agrees, false, true, "", ""));
  }

  private void noun(String written) {
    var stem = Letters.fold(written);
    var feminine = stem.charAt(stem.length() - 1) == HA;
    var root = feminine ? cut(stem) : stem;
    add(stem, Kind.NOUN, Agreement.MASCULINE, false);
    add(root + ALEF_TA, Kind.NOUN, Agreement.PLURAL, false);
    var dual = feminine ? root + TA : root;
    add(dual + YA_NOON, Kind.NOUN, Agreement.DUAL, false);
    add(dual + ALEF_NOON, Kind.NOUN, Agreement.DUAL, false);
    add(dual + YA, Kind.NOUN, Agreement.DUAL, false);
    if (!feminine) {
      add(stem + ALEF, Kind.NOUN, Agreement.MASCULINE, false);
    }
  }

  private void participle(@Nullable String written, Kind kind) {
    if (written == null) {
      return;
    }
    var stem = Letters.fold(written);
    var root = stem.charAt(stem.length() - 1) == YA ? cut(stem) : stem;
    add(stem, kind, Agreement.MASCULINE, false);
    add(stem + ALEF, kind, Agreement.MASCULINE, false);
    add(stem + HA, kind, Agreement.FEMININE, false);
    add(root + YA_NOON, kind, Agreement.PLURAL, false);
    add(root + WAW_NOON, kind, Agreement.PLURAL, false);
    add(stem + ALEF_TA, kind, Agreement.PLURAL, false);
    add(stem + ALEF_NOON, kind, Agreement.DUAL, false);
    add(stem + TA + YA_NOON, kind, Agreement.DUAL, false);
  }

  private static boolean weakEnd(String rest) {
    return isLong(rest.charAt(rest.length() - 1));
  }

  private static boolean isLong(char c) {
    return c == ALEF || c == WAW || c == YA;
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  /// The forms a stem takes before an attached pronoun, as they may stand in the text, undone: the
  /// forms that the word may have had without it.
  static String[] withoutPronoun(String stem) {
    var last = stem.charAt(stem.length() - 1);
    return switch (last) {
      case WAW -> new String[] {stem, stem + ALEF, cut(stem) + HAMZA};
      case TA -> new String[] {stem, cut(stem) + HA};
      case ALEF -> new String[] {stem, cut(stem) + YA};
      case YA -> new String[] {stem, cut(stem) + HAMZA};
      default -> new String[] {stem};
    };
  }
}
