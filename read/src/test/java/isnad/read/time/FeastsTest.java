package isnad.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Easter is where the churches keep it; else every feast that hangs on it is told a wrong day.
class FeastsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
        "2013-03-31", "2019-04-21", "2024-03-31", "2025-04-20", "2038-04-25", "2049-04-18"
      })
  void easterIsTheDayOfTheCalendars(LocalDate day) {
    assertThat(Feasts.easter(day.getYear())).isEqualTo(day);
  }

  @Test
  void easterIsASundayBetweenItsBoundsInEveryYear() {
    for (var year = 1583; year < 4100; year++) {
      var day = Feasts.easter(year);
      assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(day).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
  }
}
