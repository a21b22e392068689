package isnad.read.clause;

import isnad.read.text.Letters;

/// One reading of a word as a form of a lexeme.
///
/// @param agrees whom a verb's ending or a participle's speaks of
/// @param passive whether the spelling shows the passive
/// @param jussive whether it lost its long vowel, as it does after "did not" and "let"
/// @param suffix an attached pronoun, folded; empty where there is none
/// @param before the proclitics, folded
public record Inflected(
    Lexeme lexeme,
    Kind kind,
    Agreement agrees,
    boolean passive,
    boolean jussive,
    String suffix,
    String before) {
  /// What kind of form a word is.
  public enum Kind {
    PAST,
    PRESENT,
    NOUN,
    AGENT,
    PATIENT;

    public boolean finite() {
      return this == PAST || this == PRESENT;
    }
  }

  /// Gender and number of the one spoken of; `OTHER` for first and second persons.
  public enum Agreement {
    MASCULINE,
    FEMININE,
    DUAL,
    PLURAL,
    OTHER
  }

  public boolean finite() {
    return kind.finite();
  }

  /// Whether the article stands before it.
  public boolean definite() {
    return before.length() >= 2
        && before.charAt(before.length() - 1) == Letters.LAM
        && before.charAt(before.length() - 2) == Letters.ALEF;
  }

  Inflected inThePassive() {
    return new Inflected(lexeme, kind, agrees, true, jussive, suffix, before);
  }

  Inflected with(String newSuffix, String newBefore) {
    return new Inflected(lexeme, kind, agrees, passive, jussive, newSuffix, newBefore);
  }
}
