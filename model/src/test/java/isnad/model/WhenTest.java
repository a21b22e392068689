package isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenTest {
  private static final When DAY = new When.Day(LocalDate.of(2024, 7, 27), false);
  private static final When JULY = new When.Month(YearMonth.of(2024, 7), false);
  private static final When AUGUST = new When.Month(YearMonth.of(2024, 8), false);
  private static final When YEAR = new When.InYear(Year.of(2024), false);

  @Test
  void writesEdtfAsExactAsTheTextAndNoMore() {
    assertThat(DAY.edtf()).isEqualTo("2024-07-27");
    assertThat(new When.Month(YearMonth.of(2025, 6), true).edtf()).isEqualTo("2025-06~");
    assertThat(new When.InYear(Year.of(622), false).edtf()).isEqualTo("0622");
    assertThat(new When.Between(new When.InYear(Year.of(2015), false), YEAR).edtf())
        .isEqualTo("2015/2024");
    assertThat(new When.Since(JULY).edtf()).isEqualTo("2024-07/..");
    assertThat(new When.Until(JULY).edtf()).isEqualTo("../2024-07");
    assertThat(new When.Unknown(When.Why.NO_ANCHOR).edtf()).isNull();
  }

  @Test
  void aDayAgreesWithItsMonthAndYearOnly() {
    assertThat(DAY.agrees(JULY)).isTrue();
    assertThat(DAY.agrees(YEAR)).isTrue();
    assertThat(DAY.agrees(AUGUST)).isFalse();
  }

  @Test
  void anApproximateDateReachesIntoItsNeighbours() {
    assertThat(new When.Month(YearMonth.of(2024, 6), true).agrees(JULY)).isTrue();
    assertThat(new When.Month(YearMonth.of(2024, 5), true).agrees(JULY)).isFalse();
  }

  @Test
  void theUnknownAgreesWithEverythingAndProvesNothing() {
    assertThat(When.NOT_TOLD.agrees(DAY)).isTrue();
    assertThat(When.NOT_TOLD.known()).isFalse();
  }

  @Test
  void agreementDoesNotDependOnWhoIsAsked() {
    var all = List.of(DAY, JULY, AUGUST, YEAR, new When.Since(AUGUST), new When.Until(DAY));
    for (var a : all) {
      for (var b : all) {
        assertThat(a.agrees(b)).as("%s and %s", a.edtf(), b.edtf()).isEqualTo(b.agrees(a));
      }
    }
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new When.Between(AUGUST, JULY)).hasMessageContaining("is after");
  }
}
