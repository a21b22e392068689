package isnad.read.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final String AFTER_PLACE = ">" + label(Label.goOn(NameTagger.Kind.PLACE)) + "\t\n";

  private static char label(int label) {
    return (char) ('a' + label);
  }

  private static String line(int feature, int label, int weight) {
    return Long.toString(feature & 0xFFFFFFFFL, 36) + "\t" + label(label) + weight + "\n";
  }

  @Test
  void aNameGoesOnOnlyAfterItsBeginning() {
    var words = List.of("a", "b");
    var goesOn = Label.goOn(NameTagger.Kind.PLACE);
    var hints = new int[2];
    var table = AFTER_PLACE + line(new Features(words, hints).at(1)[3], goesOn, 500);
    var tagger = NameTagger.of(Weights.of(new PackFile("ner/weights.tsv", table)));
    assertThat(tagger.tag(words, hints))
        .containsExactly(new NameTagger.Tagged(NameTagger.Kind.PLACE, 0, 2));
  }

  @Test
  void withoutWeightsNothingIsGuessed() {
    assertThat(NameTagger.of(Weights.none()).tag(List.of("a"), new int[1])).isEmpty();
  }

  @Test
  void aSpoiltTableSaysWhereItIsSpoilt() {
    assertThatThrownBy(() -> Weights.of(new PackFile("ner/weights.tsv", AFTER_PLACE + "zz\tb?\n")))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("ner/weights.tsv:2: no line of weights");
  }
}
