package isnad.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Metadata;
import isnad.model.Source;
import isnad.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  @Test
  void aConjunctionGluedToAFigureComesOff() {
    assertThat(Tokenizer.words("84 و47 جنديا")).containsExactly("84", "و", "47", "جنديا");
  }

  @Test
  void aYearGluedToItsNounComesOff() {
    assertThat(Tokenizer.words("عام1957 يوليو 2025آخر"))
        .containsExactly("عام", "1957", "يوليو", "2025", "اخر");
  }

  @Test
  void decimalsAndThousandsStayWhole() {
    assertThat(Tokenizer.words("9.5 كم، 1,200 و٩٫٥"))
        .containsExactly("9.5", "كم", ",", "1,200", "و", "9.5");
  }

  @Test
  void latinComesOffArabic() {
    assertThat(Tokenizer.words("بـAfrica Corps")).containsExactly("ب", "africa", "corps");
  }

  @Test
  void spellingsThatDifferInMarksOnlyAreOne() {
    assertThat(Tokenizer.words("اتّهمت")).isEqualTo(Tokenizer.words("اتهمت"));
    assertThat(Tokenizer.words("إلــى")).isEqualTo(Tokenizer.words("الى"));
    assertThat(Tokenizer.words("\u200Fمالي\u200F")).containsExactly("مالي");
    assertThat(Tokenizer.words("مسؤولية")).isEqualTo(Tokenizer.words("مسوولية"));
  }

  @Test
  void everyTokenQuotesTheUntouchedTextInOrder() {
    var random = new Random(20260101);
    for (var round = 0; round < 400; round++) {
      var text = anyText(random);
      var source = new Source("x", "x", "", Source.Media.TEXT, text, Metadata.NONE);
      var at = 0;
      for (var token : Tokenizer.tokens(Readable.of(source, new Span(0, text.length())))) {
        assertThat(token.span().start()).as("overlap in %s", text).isGreaterThanOrEqualTo(at);
        assertThat(source.quote(token.span())).isEqualTo(token.text());
        assertThat(Letters.fold(token.text())).isEqualTo(token.folded());
        at = token.span().end();
      }
    }
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    var random = new Random(7);
    for (var round = 0; round < 400; round++) {
      var folded = Letters.fold(anyText(random));
      assertThat(Letters.fold(folded)).isEqualTo(folded);
    }
  }

  private static String anyText(Random random) {
    var alphabet = "ابتةهىيويئؤأإآء ،.؟0123٤٥ ـًُّ\u200F\u202B“”«» abcXYZ-'&\uD83D\uDE00\n";
    var text = new StringBuilder();
    for (var i = random.nextInt(60); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
