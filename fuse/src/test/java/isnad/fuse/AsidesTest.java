package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.model.Amount;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.EventType;
import isnad.model.Ground;
import isnad.model.Naming;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is found beside the events: what lies within what, who calls whom what, what was revised.
class AsidesTest {
  private final Page one = new Page("a").outlet("one").says("معركة دارت قرب المدينة يومين");
  private final Page other = new Page("b").outlet("other").says("اشتباكات قرب المدينة");

  private static Told battle(Page page, String trigger) {
    return page.report(EventType.ASSAULT, trigger)
        .by("csp_dpa")
        .to("mali_army", "wagner")
        .on("2024-07-25/2024-07-27")
        .at("tinzaouaten");
  }

  private static Told capture(Page page) {
    return page.report(EventType.ASSAULT, "اسروا").mode("abduct").to("wagner").on("2024-07-27");
  }

  @Test
  void what_happened_within_a_battle_is_linked_and_stays_an_event() {
    var whole = battle(one, "معركة");
    var again = battle(other, "اشتباكات");
    var part = capture(one.goesOn("ثم اسروا سبعة منهم"));
    var chronicle = chronicle(one, other);
    assertThat(chronicle.events()).hasSize(2);
    assertThat(chronicle.asides().parts())
        .singleElement()
        .satisfies(link -> {
          assertThat(link.part()).isEqualTo(event(chronicle, part));
          assertThat(link.whole()).isEqualTo(event(chronicle, whole));
          assertThat(link.whole()).isEqualTo(event(chronicle, again));
          assertThat(link.reasons())
              .extracting(Ground::sort)
              .contains(Ground.Sort.WITHIN_TIME, Ground.Sort.AMONG_PARTICIPANTS);
        });
  }

  @Test
  void what_others_did_or_did_later_is_no_part() {
    battle(one, "معركة");
    battle(other, "اشتباكات");
    capture(one.goesOn("ثم اسروا سبعة منهم")).to("france_army");
    one.goesOn("وبعد شهر اسروا اخرين")
        .report(EventType.ASSAULT, "اسروا")
        .mode("abduct")
        .to("wagner")
        .on("2024-08-27");
    assertThat(chronicle(one, other).asides().parts()).isEmpty();
  }

  @Test
  void names_are_counted_by_voice() {
    one.naming("wagner").naming("wagner");
    other.naming("wagner");
    assertThat(chronicle(one, other).asides().namings())
        .extracting(Naming::by, naming -> naming.at().size(), Naming::quoted)
        .containsExactly(tuple("one", 2, false), tuple("other", 1, false));
  }

  @Test
  void a_later_figure_of_one_origin_supersedes_its_earlier_one_and_both_stay() {
    var early = counted(one.published("2024-07-28"), "معركة", 50);
    counted(other.published("2024-08-02"), "اشتباكات", 84);
    var contest = chronicle(one, other).events().getFirst().contests().getFirst();
    assertThat(contest.versions())
        .extracting(Event.Version::superseded)
        .containsExactly(List.of(early.id()), List.of());
  }

  @Test
  void figures_of_two_origins_stand_beside_one_another() {
    counted(one.published("2024-07-28"), "معركة", 50);
    battle(other.published("2024-08-02"), "اشتباكات")
        .killed("wagner", Amount.exactly(84))
        .from("mali_government");
    var contest = chronicle(one, other).events().getFirst().contests().getFirst();
    assertThat(contest.versions()).allSatisfy(v -> assertThat(v.superseded()).isEmpty());
  }

  private static Told counted(Page page, String trigger, int dead) {
    return battle(page, trigger).killed("wagner", Amount.exactly(dead)).from("csp_dpa");
  }

  private static EventId event(Chronicle chronicle, Told told) {
    return chronicle.events().stream()
        .filter(event -> event.reports().contains(told.id()))
        .map(Event::id)
        .findFirst()
        .orElseThrow();
  }

  private static Chronicle chronicle(Page... pages) {
    var readings = Stream.of(pages).map(Page::reading).toList();
    return Chronicler.chronicle(readings, List.of(), World.DIRECTORY);
  }
}
