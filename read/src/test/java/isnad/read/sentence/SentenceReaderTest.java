package isnad.read.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Source;
import isnad.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {
  private static List<String> sentences(String text) {
    var source = new Source("x", "x", "", Source.Media.TEXT, text, Metadata.NONE);
    var all = new Passage(new Span(0, text.length()), Passage.Role.BODY, "test");
    return new SentenceReader()
        .read(new Article(source, Metadata.NONE, List.of(all))).stream()
            .map(sentence -> source.quote(sentence.span()))
            .toList();
  }

  @Test
  void aStopWithoutSpaceEndsASentence() {
    assertThat(sentences("غادرت القوات البلاد.فبحسب التقرير انتهى الأمر"))
        .containsExactly("غادرت القوات البلاد.", "فبحسب التقرير انتهى الأمر");
  }

  @Test
  void aDecimalPointEndsNone() {
    assertThat(sentences("سقطت على بعد 9.5 كيلومترات من الحدود.")).hasSize(1);
  }

  @Test
  void theStopInsideAQuotationThatGoesOnEndsNone() {
    assertThat(sentences("قال «انسحبنا. لن نعود» أمس. ثم غادر."))
        .containsExactly("قال «انسحبنا. لن نعود» أمس.", "ثم غادر.");
  }

  @Test
  void aTitleOfOneLetterEndsNone() {
    assertThat(sentences("قال د. سالم إن الهدنة صامدة.")).hasSize(1);
  }

  @Test
  void aClosingQuoteStaysWithItsSentence() {
    assertThat(sentences("قال “غادرنا.” ثم صمت.")).containsExactly("قال “غادرنا.”", "ثم صمت.");
  }
}
