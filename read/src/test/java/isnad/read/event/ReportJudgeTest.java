package isnad.read.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.EventType;
import isnad.read.event.LogisticFit.Row;
import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The weights of the judge of reports, and how they are learned. Where these fail, an attack that
/// a sentence only refers to is printed as news, or news is dropped, and nobody can say why.
class ReportJudgeTest {
  private static final int FEATURE = -123_456_789;

  private static ReportWeights weights(String table) {
    return ReportWeights.of(new PackFile("reports/reports.tsv", table));
  }

  @Test
  void aTableIsReadAsItWasWritten() {
    var key = Long.toString(Integer.toUnsignedLong(FEATURE), ReportWeights.RADIX);
    var weights = weights(">ASSAULT\t-12\n" + key + "\t-150\n");
    assertThat(weights.judges(EventType.ASSAULT)).isTrue();
    assertThat(weights.judges(EventType.PROTEST)).isFalse();
    assertThat(weights.start(EventType.ASSAULT)).isEqualTo(-0.12);
    assertThat(weights.of(FEATURE)).isEqualTo(-1.5);
    assertThat(weights.of(FEATURE + 1)).isZero();
  }

  @Test
  void aBrokenTableIsAFaultOfThePackWithItsLine() {
    assertThatThrownBy(() -> weights(">ASSAULT\t0\nzz 1\n"))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("reports/reports.tsv:2: no line of weights");
  }

  @Test
  void aLongSentenceWeighsNoMoreThanAShortOne() {
    var one = new FeatureGroup(2);
    one.add("word", "a");
    var four = new FeatureGroup(2);
    for (var word : List.of("a", "b", "c", "d", "a")) {
      four.add("word", word);
    }
    assertThat(four.features()).hasSize(4).isSorted();
    assertThat(one.value()).isEqualTo(2);
    assertThat(four.value()).isEqualTo(1);
  }

  @Test
  void learningAnewGivesTheSameWeights() {
    var rows =
        List.of(
            new Row(new int[] {0, 2}, new double[] {1, 1}, 1),
            new Row(new int[] {1, 2}, new double[] {1, 1}, 0),
            new Row(new int[] {0, 1}, new double[] {1, 1}, 0.5));
    var importance = new double[] {5, 5, 1};
    var weights = new LogisticFit(rows, 3).weights(importance);
    assertThat(new LogisticFit(rows, 3).weights(importance)).isEqualTo(weights);
    assertThat(weights[0]).isPositive();
    assertThat(weights[1]).isNegative();
    assertThat(LogisticFit.score(rows.getFirst(), weights)).isPositive();
  }
}
