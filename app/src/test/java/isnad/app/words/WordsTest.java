package isnad.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.App;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.model.Amount;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Quantity;
import isnad.model.When;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Without these, a value is said wrongly, or in one language only.
class WordsTest {
  private static final Words AR = Words.of(Language.AR);
  private static final Words EN = Words.of(Language.EN);

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(keys(Language.AR)).isEqualTo(keys(Language.EN));
  }

  private static TreeSet<String> keys(Language language) throws IOException {
    var words = new Properties();
    try (var in =
        Words.class.getResourceAsStream("/isnad/app/messages_" + language + ".properties")) {
      assertThat(in).isNotNull();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    var keys = new TreeSet<String>();
    words
        .keySet()
        .forEach(k -> keys.add(k.toString().replaceAll("\\.(one|two|few|many)$", ".other")));
    return keys;
  }

  @Test
  void everyModeHasAnArabicWord() throws IOException {
    var lore = App.engine(PackFolder.read(Bundled.folder("packs"))).lore();
    assertThat(lore.modes()).isNotEmpty();
    for (var mode : lore.modes()) {
      assertThat(AR.say("mode." + mode)).as(mode).doesNotContainPattern("[A-Za-z]");
      assertThat(EN.say("mode." + mode)).isEqualTo(mode);
    }
  }

  @Test
  void howOftenAgreesWithItsNumber() {
    assertThat(AR.count("times", 2)).isEqualTo("مرتين");
    assertThat(AR.count("times", 3)).isEqualTo("3 مرات");
    assertThat(AR.count("times", 19)).isEqualTo("19 مرة");
    assertThat(EN.count("times", 1)).isEqualTo("once");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyValueOfTheModelHasAWord(Language language) {
    var words = Words.of(language);
    for (var type : EventType.values()) {
      assertThat(words.word("type", type)).isNotBlank();
      for (var form : List.of("full", "by", "on", "none")) {
        assertThat(words.say("title." + type + "." + form, "A", "B")).isNotBlank();
      }
    }
    for (var status : Happening.Status.values()) {
      assertThat(words.word("status", status)).isNotNull();
    }
    for (var what : Quantity.What.values()) {
      assertThat(words.word("what", what)).isNotBlank();
      assertThat(words.word("quantity", what)).isNotBlank();
    }
    for (var attribute : Event.Attribute.values()) {
      assertThat(words.word("attribute", attribute)).isNotBlank();
      assertThat(words.word("part", attribute)).isNotBlank();
    }
    for (var why : When.Why.values()) {
      assertThat(words.word("date", why)).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, حدث واحد",
    "2, حدثان",
    "3, 3 أحداث",
    "10, 10 أحداث",
    "11, 11 حدثًا",
    "99, 99 حدثًا",
    "100, 100 حدث",
    "103, 103 أحداث",
    "0, 0 حدث"
  })
  void arabicCountsAsItsGrammarAsks(int number, String said) {
    assertThat(AR.count("events", number)).isEqualTo(said);
  }

  @Test
  void datesAreAsExactAsTheyAre() {
    var dates = new DateWords(EN);
    var day = new When.Day(LocalDate.of(2024, 7, 25), false);
    var later = new When.Day(LocalDate.of(2024, 7, 27), false);
    var month = new When.Month(YearMonth.of(2024, 8), false);
    assertThat(dates.say(day)).isEqualTo("25 July 2024");
    assertThat(new DateWords(AR).say(day)).isEqualTo("25 يوليو 2024");
    assertThat(dates.say(new When.Between(day, later))).isEqualTo("25–27 July 2024");
    assertThat(new DateWords(AR).say(new When.Between(day, later)))
        .isEqualTo("من 25 إلى 27 يوليو 2024");
    assertThat(dates.say(new When.Between(day, month))).isEqualTo("25 July 2024 to August 2024");
    assertThat(dates.say(new When.InYear(Year.of(2023), true))).isEqualTo("about 2023");
    assertThat(dates.say(new When.Until(month))).isEqualTo("until August 2024");
    assertThat(dates.say(new When.Unknown(When.Why.STALE))).contains("older text");
  }

  @Test
  void amountsKeepTheirBounds() {
    var names = Names.of(EN, new isnad.model.Directory(List.of(), List.of()), name -> name);
    var figures = new FigureWords(EN, names);
    assertThat(figures.say(new Amount.AtMost(BigDecimal.valueOf(50)))).isEqualTo("up to 50");
    assertThat(figures.say(new Amount.AtLeast(BigDecimal.valueOf(14)))).isEqualTo("at least 14");
    assertThat(figures.say(Amount.exactly(1_234_567))).isEqualTo("1,234,567");
    assertThat(figures.say(Amount.exactly(2024))).isEqualTo("2024");
    assertThat(figures.say(new Amount.Exactly(new BigDecimal("-12345.5")))).isEqualTo("-12,345.5");
    assertThat(figures.say(new Amount.Vague("عشرات", BigDecimal.valueOf(20)))).isEqualTo("dozens");
    assertThat(figures.say(new Amount.Vague("بضعة", BigDecimal.valueOf(3)))).contains("بضعة");
  }
}
