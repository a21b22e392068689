package isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTest {
  private static final Amount DOZENS = new Amount.Vague("dozens", BigDecimal.valueOf(20));
  private static final Amount UP_TO_50 = new Amount.AtMost(BigDecimal.valueOf(50));
  private static final Amount AT_LEAST_14 = new Amount.AtLeast(BigDecimal.valueOf(14));
  private static final Amount SEVENTY_TO_EIGHTY =
      new Amount.Between(BigDecimal.valueOf(70), BigDecimal.valueOf(80));

  @Test
  void dozensAndEightyFourCanBothBeTrue() {
    assertThat(DOZENS.agrees(Amount.exactly(84))).isTrue();
  }

  @Test
  void upToFiftyAndEightyFourCannot() {
    assertThat(UP_TO_50.agrees(Amount.exactly(84))).isFalse();
  }

  @Test
  void aLowerBoundAgreesWithAllThatReachesIt() {
    assertThat(AT_LEAST_14.agrees(UP_TO_50)).isTrue();
    assertThat(AT_LEAST_14.agrees(Amount.exactly(13))).isFalse();
    assertThat(SEVENTY_TO_EIGHTY.agrees(new Amount.AtLeast(BigDecimal.valueOf(50)))).isTrue();
  }

  @Test
  void aboutANumberAgreesWithItsNeighbours() {
    var about200 = new Amount.About(BigDecimal.valueOf(200));
    assertThat(about200.agrees(Amount.exactly(210))).isTrue();
    assertThat(about200.agrees(Amount.exactly(300))).isFalse();
  }

  @Test
  void agreementDoesNotDependOnWhoIsAsked() {
    var all =
        List.of(
            DOZENS,
            UP_TO_50,
            AT_LEAST_14,
            SEVENTY_TO_EIGHTY,
            Amount.exactly(84),
            new Amount.About(BigDecimal.valueOf(90)));
    for (var a : all) {
      assertThat(a.agrees(a)).as("%s agrees with itself", a).isTrue();
      for (var b : all) {
        assertThat(a.agrees(b)).as("%s and %s", a, b).isEqualTo(b.agrees(a));
      }
    }
  }

  @Test
  void oneNumberHasOneForm() {
    assertThat(new Amount.Exactly(new BigDecimal("84.0"))).isEqualTo(Amount.exactly(84));
    assertThat(new Amount.Exactly(new BigDecimal("3E+3"))).hasToString("Exactly[number=3000]");
  }

  @Test
  void aRangeUpsideDownIsRefused() {
    assertThatThrownBy(() -> new Amount.Between(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessageContaining("between 10 and 1");
  }
}
