package isnad.read.clause;

import isnad.read.clause.Inflected.Agreement;
import isnad.read.clause.Inflected.Kind;
import isnad.read.text.Letters;
import java.util.stream.Stream;

/// What the written word says against a reading that its folded form allows. Folding makes one
/// letter of several, so that a word is found however it is spelled; where the writer kept them
/// apart, the difference decides.
final class Spelling {
  private static final char TA_MARBUTA = '\u0629';
  private static final char HAMZA_ON_YA = '\u0626';
  private static final char HAMZA_ON_WAW = '\u0624';
  private static final char ALEF_HAMZA = '\u0623';

  private Spelling() {}

  /// Whether a word written so can be that form.
  static boolean allows(String written, Inflected reading) {
    return !(endsInTaMarbuta(written) && closed(reading)) && hamzas(written, reading.lexeme());
  }

  /// Ta marbuta ends a noun or a participle; it is neither a pronoun nor a verb's ending.
  private static boolean closed(Inflected reading) {
    return reading.finite() || !reading.suffix().isEmpty();
  }

  static boolean endsInTaMarbuta(String written) {
    var last = last(written);
    return last >= 0 && written.charAt(last) == TA_MARBUTA;
  }

  /// Whether the word is rather the adjective made from a masculine noun («social» beside
  /// «meeting») than its dual before a genitive. Of a feminine noun the two differ in their ta.
  static boolean nisba(String folded, Inflected reading) {
    if (reading.kind() != Kind.NOUN || reading.agrees() != Agreement.DUAL) {
      return false;
    }
    var end = folded.length() - reading.suffix().length() - 1;
    return end > 0 && folded.charAt(end) == Letters.YA && folded.charAt(end - 1) != Letters.TA;
  }

  /// Whether the verb has the hamzas that the word shows on ya and waw. On an alef it is left out
  /// too often to tell anything.
  private static boolean hamzas(String written, Lexeme lexeme) {
    return (written.indexOf(HAMZA_ON_YA) < 0 || has(lexeme, HAMZA_ON_YA, Letters.HAMZA, ALEF_HAMZA))
        && (written.indexOf(HAMZA_ON_WAW) < 0
            || has(lexeme, HAMZA_ON_WAW, Letters.HAMZA, ALEF_HAMZA));
  }

  private static boolean has(Lexeme lexeme, char... letters) {
    return forms(lexeme)
        .anyMatch(form -> {
          for (var letter : letters) {
            if (form.indexOf(letter, 1) > 0) {
              return true;
            }
          }
          return false;
        });
  }

  private static Stream<String> forms(Lexeme lexeme) {
    var own =
        Stream.of(lexeme.id(), lexeme.present(), lexeme.agent(), lexeme.patient())
            .<String>mapMulti((form, out) -> {
              if (form != null) {
                out.accept(form);
              }
            });
    return Stream.concat(own, lexeme.nouns().stream());
  }

  private static int last(String written) {
    var last = written.length() - 1;
    while (last >= 0 && Letters.isMark(written.charAt(last))) {
      last--;
    }
    return last;
  }
}
