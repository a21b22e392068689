package isnad.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Half a pair of quotation marks in a name opens a quote that never ends.
class PairedTest {
  @ParameterizedTest
  @CsvSource({
    "\u00ABA\u00BB B, \u00ABA\u00BB B",
    "A \u00ABB, A B",
    "A\u00BB B, A B",
    "A\u00BB \u00ABB, A B",
    "\u00ABA \u00ABB\u00BB, A \u00ABB\u00BB",
    "\u00ABA\u201D \u201CB\u201D, A \u201CB\u201D",
    "A \"B, A B",
    "A \"B\" C, A \"B\" C",
    "A B, A B"
  })
  void aMarkWithoutItsFellowIsNoPartOfAName(String written, String named) {
    assertThat(Paired.of(written)).isEqualTo(named);
  }
}
