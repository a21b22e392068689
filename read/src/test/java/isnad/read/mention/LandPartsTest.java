package isnad.read.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Without these an event "in the north of the country" has no place finer than a country.
class LandPartsTest {
  @ParameterizedTest
  @CsvSource({
    "قصفت الطائرات قرية في شمال سوريا, @northern_syria=شمال سوريا",
    "وصل الوفد إلى جنوبي تشاد, @southern_chad=جنوبي تشاد",
    "معارك في الشمال الشرقي السوري, @rojava=الشمال الشرقي السوري",
    "زار الوزير تشاد وقال إن القوات في تشاد انتشرت في وسط البلاد, @central_chad=وسط البلاد",
    "زار الوزير تشاد وقال إن القوات في تشاد انتشرت في وسط البلاد وشمالها, @northern_chad=شمالها",
    "دخلت القوات مدينة في تشاد واستعادت مواقع في الشمال, @northern_chad=الشمال",
  })
  void namesAPartOfTheLandSpokenOf(String text, String part) {
    assertThat(MentionReaderTest.read(text)).as("the region of «%s»", text).contains(part);
  }

  @ParameterizedTest
  @CsvSource({
    "دخلت القوات مدينة في تشاد وبقيت دول الشمال بعيدة, northern_chad",
    "دخلت القوات مدينة في تشاد ثم غابت في الشمال الأفريقي, northern_chad",
    "غرد طائر في الغرب, western",
  })
  void guessesNoPartWhereTheWordsMeanAnother(String text, String part) {
    assertThat(MentionReaderTest.read(text).toString())
        .as("«%s» names no part of the land", text)
        .doesNotContain(part);
  }
}
