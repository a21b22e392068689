package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.wording.Words;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Geography.Lie;
import isnad.fuse.world.Kinship;
import isnad.fuse.world.Kinship.Kin;
import isnad.model.ActorId;
import isnad.model.PlaceId;
import isnad.model.Where;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words, actors and places that can stand for one another.
class WordingAndWorldTest {
  private final Kinship kinship = new Kinship(World.DIRECTORY);
  private final Geography geography = new Geography(World.DIRECTORY);

  @ParameterizedTest
  @CsvSource({
    "انسحاب, وانسحابها, true",
    "استدعت, باستدعاء, true",
    "الموقعه, والموقع, true",
    "انسحاب, انقلاب, false",
    "المجلس, المجموعه, false",
    "2020, 2021, false",
    "مالي, مالي, true"
  })
  void a_stem_is_seen_through_its_clitics(String one, String other, boolean alike) {
    assertThat(Words.alike(one, other)).isEqualTo(alike);
    assertThat(Words.alike(other, one)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "ابريل, افريل, true",
    "تينزاواتين, تينزاوتين, true",
    "باماكو, بوماكو, true",
    "مالي, علي, false",
    "1998, 1999, false",
    "قصف, قصر, false"
  })
  void one_letter_makes_another_spelling_of_a_long_word_only(
      String one, String other, boolean respelled) {
    assertThat(Words.respelled(one, other)).isEqualTo(respelled);
    assertThat(Words.respelled(other, one)).isEqualTo(respelled);
  }

  @ParameterizedTest
  @CsvSource({
    "mali, mali, SAME",
    "mali_government, mali_army, BODY",
    "mali_army, algeria_army, NONE",
    "wagner, mali_government, SIDE",
    "wagner, mali_army, SIDE",
    "tebboune, algeria, SIDE",
    "fla, mali, NONE",
    "wagner, africa_corps, NONE"
  })
  void kin_are_told_from_strangers(String one, String other, Kin kin) {
    assertThat(kinship.between(new ActorId(one), new ActorId(other))).isEqualTo(kin);
    assertThat(kinship.between(new ActorId(other), new ActorId(one))).isEqualTo(kin);
  }

  @ParameterizedTest
  @CsvSource({
    "kidal, kidal, SAME",
    "kidal, mali, WITHIN",
    "kidal, bamako, ELSEWHERE",
    "kidal, algiers, ABROAD",
    "mali, algeria, ABROAD",
    "kidal, northern_mali, OPEN",
    "kidal, nowhere_known, OPEN"
  })
  void places_exclude_one_another_only_where_the_map_says_so(String one, String other, Lie lie) {
    assertThat(geography.between(at(one), at(other))).isEqualTo(lie);
    assertThat(geography.between(at(other), at(one))).isEqualTo(lie);
  }

  @Test
  void near_a_border_may_be_on_either_side_of_it() {
    var nearBorder = new Where.Near(new PlaceId("algeria"), BigDecimal.valueOf(9.5));
    assertThat(geography.between(nearBorder, at("kidal"))).isEqualTo(Lie.OPEN);
    assertThat(geography.between(new Where.Near(new PlaceId("kidal"), null), at("kidal")))
        .isEqualTo(Lie.NEAR);
  }

  private static Where at(String place) {
    return new Where.At(new PlaceId(place));
  }
}
