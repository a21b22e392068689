package isnad.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CliticsTest {
  private static java.util.List<String> rests(String word) {
    return Clitics.cuts(word).stream().map(Clitics.Cut::rest).toList();
  }

  @Test
  void theWholeWordIsAlwaysTheFirstProposal() {
    assertThat(rests("وزير").getFirst()).isEqualTo("وزير");
    assertThat(rests("باماكو").getFirst()).isEqualTo("باماكو");
  }

  @Test
  void conjunctionAndPrepositionComeOffTogether() {
    assertThat(rests("وبباماكو")).contains("بباماكو", "باماكو");
  }

  @Test
  void theArticleSwallowedByLamComesBack() {
    assertThat(rests("للجزائر")).contains("الجزائر");
    assertThat(rests("وللجيش")).contains("الجيش");
  }

  @Test
  void aGovernedWordIsToldFromAFreeOne() {
    assertThat(Clitics.cuts("لباماكو").stream().filter(cut -> cut.rest().equals("باماكو")))
        .allMatch(Clitics.Cut::governed);
    assertThat(Clitics.cuts("وموسكو").get(1).governed()).isFalse();
  }
}
