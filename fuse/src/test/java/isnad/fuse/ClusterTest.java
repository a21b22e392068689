package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Ground;
import isnad.model.Happening.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Joining asks for enough that speaks for one event.
class ClusterTest {
  private final Page one = new Page("a").says("اشتباكات دارت في البلدة بين مسلحين");
  private final Page other = new Page("b").says("معركة قرب المدينة يوم السوق");
  private final Page third = new Page("c").says("هجوم آخر لم يعرف تاريخه");

  private static Told fight(Page page, String trigger, String day) {
    return page.report(EventType.ASSAULT, trigger).by("fla").to("mali_army").on(day).at("kidal");
  }

  @Test
  void one_fight_told_twice_is_one_event_from_either_side() {
    fight(one, "اشتباكات", "2024-05-02");
    fight(other, "معركة", "2024-05-02").by("mali_army").to("fla");
    assertThat(events(one, other)).hasSize(1);
  }

  @Test
  void two_who_accuse_each_other_do_two_things() {
    one.report(EventType.ACCUSE, "اشتباكات").by("mali").to("algeria").on("2024-05-02");
    other.report(EventType.ACCUSE, "معركة").by("algeria").to("mali").on("2024-05-02");
    assertThat(events(one, other)).hasSize(2);
  }

  @Test
  void two_acts_in_one_sentence_are_two() {
    fight(one, "اشتباكات", "2024-05-02").mode("abduct");
    fight(one, "مسلحين", "2024-05-02").mode("torture");
    assertThat(events(one)).hasSize(2);
  }

  @Test
  void a_refusal_and_a_measure_of_one_page_are_two() {
    one.report(EventType.REJECT, "اشتباكات").by("mali").to("algeria").on("2025-04");
    one.goesOn("إغلاق المجال الجوي")
        .report(EventType.SANCTION, "إغلاق")
        .by("mali")
        .to("algeria")
        .on("2025-04");
    assertThat(events(one)).hasSize(2);
  }

  @Test
  void states_that_do_a_thing_again_and_again_need_a_date() {
    for (var page : List.of(one, other)) {
      page.says("اتهام اخر")
          .report(EventType.ACCUSE, "اتهام")
          .mode("allege")
          .by("mali")
          .to("algeria");
    }
    assertThat(events(one, other)).hasSize(2);
  }

  @Test
  void the_same_people_in_the_next_month_are_another_event() {
    fight(one, "اشتباكات", "2024-05");
    fight(other, "معركة", "2024-06");
    assertThat(events(one, other)).hasSize(2);
  }

  @Test
  void a_report_without_a_date_that_fits_two_events_joins_neither() {
    fight(one, "اشتباكات", "2024-05-02");
    fight(other, "معركة", "2024-09-02");
    third.report(EventType.ASSAULT, "هجوم").by("fla").to("mali_army").at("kidal");
    assertThat(events(one, third)).hasSize(1);
    assertThat(events(one, other, third)).hasSize(3);
  }

  @Test
  void what_is_not_told_proves_nothing() {
    one.report(EventType.ASSAULT, "اشتباكات").on("2024-05");
    other.report(EventType.ASSAULT, "معركة").on("2024-05");
    assertThat(events(one, other)).hasSize(2);
  }

  @Test
  void a_span_of_years_is_no_date_to_join_by() {
    fight(one, "اشتباكات", "2015/2024").at("mali");
    fight(other, "معركة", "2015/2024").at("mali");
    assertThat(events(one, other)).hasSize(2);
  }

  @Test
  void a_threat_is_not_the_deed_and_two_tellings_of_it_are_one_threat() {
    fight(one, "اشتباكات", "2024-05-02").status(Status.THREATENED);
    fight(other, "معركة", "2024-05-02").status(Status.THREATENED);
    fight(third, "هجوم", "2024-05-02");
    assertThat(events(one, other, third)).hasSize(2);
  }

  @Test
  void one_voice_that_gives_two_days_tells_two_events() {
    fight(one, "اشتباكات", "2024-05-02");
    one.says("هجوم ثان في الغد");
    fight(one, "هجوم", "2024-05-03");
    assertThat(events(one)).hasSize(2);
  }

  @Test
  void reasons_and_what_speaks_against_a_join_are_kept() {
    fight(one, "اشتباكات", "2024-05-02").to("mali_army", "wagner");
    fight(other, "معركة", "2024-05-02").by("fla", "csp_dpa");
    var tie = events(one, other).getFirst().ties().getFirst();
    assertThat(tie.reasons())
        .contains(
            new Ground(Ground.Sort.SAME_TYPE),
            new Ground(Ground.Sort.SAME_DAY),
            new Ground(Ground.Sort.SAME_PLACE, "kidal"));
    assertThat(tie.against()).contains(new Ground(Ground.Sort.FURTHER_ACTOR));
  }

  private static List<Event> events(Page... pages) {
    var readings = Stream.of(pages).map(Page::reading).toList();
    return Chronicler.chronicle(readings, List.of(), World.DIRECTORY).events();
  }
}
