package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.model.ActorId;
import isnad.model.Amount;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import isnad.model.Event.Contest;
import isnad.model.Event.Version;
import isnad.model.EventType;
import isnad.model.Quantity.What;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Only what cannot both be true is contested.
class ContestTest {
  private final Page one = new Page("a").outlet("one").says("قصفت طائرات سوق المدينة صباحا");
  private final Page other = new Page("b").outlet("other").says("غارة على السوق أوقعت ضحايا");

  private Told strike(Page page, String trigger) {
    return page.report(EventType.ASSAULT, trigger).to("civilians").on("2024-03-17").at("kidal");
  }

  @Test
  void an_event_that_one_side_denies_is_contested_as_a_whole() {
    var told = strike(one, "قصفت").by("mali_army");
    other.says("ونفى الجيش قصف السوق");
    var denied =
        other
            .report(EventType.ASSAULT, "قصف")
            .by("mali_army")
            .to("civilians")
            .at("kidal")
            .from("mali_army")
            .denied();
    var event = only(one, other);
    assertThat(event.reports()).containsExactly(told.id());
    assertThat(event.denials())
        .containsExactly(
            new Event.Denial(
                new ActorId("mali_army"),
                List.of(denied.id()),
                List.of(told.id()),
                Attribute.OCCURRENCE));
    assertThat(event.contests())
        .singleElement()
        .satisfies(contest -> {
          assertThat(contest.attribute()).isEqualTo(Attribute.OCCURRENCE);
          assertThat(contest.versions())
              .extracting(Version::value, Version::origins)
              .containsExactly(
                  tuple("asserted", List.of("one")), tuple("denied", List.of("mali_army")));
        });
  }

  @Test
  void a_rejected_account_is_answered_by_what_the_other_tells_next() {
    var told = strike(one, "قصفت").by("mali_army").from("csp_dpa");
    one.goesOn("ورفض الجيش الرواية").report(EventType.REJECT, "رفض").by("mali_army").to("csp_dpa");
    one.goesOn("وتحدث عن انفجار في باماكو");
    var counter =
        one.report(EventType.OTHER, "انفجار").on("2024-03-17").at("bamako").from("mali_army");
    var events = Chronicler.chronicle(List.of(one.reading()), List.of(), World.DIRECTORY).events();
    var event =
        events.stream().filter(e -> e.reports().contains(told.id())).findFirst().orElseThrow();
    assertThat(event.denials())
        .containsExactly(
            new Event.Denial(
                new ActorId("mali_army"),
                List.of(counter.id()),
                List.of(told.id()),
                Attribute.PLACE));
    assertThat(attributes(event)).contains(Attribute.PLACE);
  }

  @Test
  void a_deed_that_nobody_disputed_is_not_denied_by_the_next_denial() {
    strike(one, "قصفت").by("mali_army");
    one.goesOn("ونفت الجزائر ما نسب إليها").denies("algeria", "mali");
    assertThat(only(one).denials()).isEmpty();
  }

  @Test
  void a_denial_of_what_nobody_tells_stands_for_itself() {
    one.report(EventType.ASSAULT, "قصفت").by("mali_army").at("kidal").denied();
    assertThat(only(one).denials()).isEmpty();
  }

  @Test
  void who_did_it_is_contested_when_nobody_is_named_in_common() {
    strike(one, "قصفت").by("mali_army").killed("civilians", Amount.exactly(12));
    strike(other, "غارة").by("fla").killed("civilians", Amount.exactly(12));
    assertThat(attributes(only(one, other))).containsExactly(Attribute.ACTOR);
  }

  @Test
  void a_government_and_its_army_are_no_dispute() {
    strike(one, "قصفت").by("mali_army");
    strike(other, "غارة").by("mali_government");
    assertThat(attributes(only(one, other))).isEmpty();
  }

  @Test
  void two_towns_far_apart_are_contested_and_a_town_in_its_country_is_not() {
    strike(one, "قصفت").by("wagner").killed("civilians", Amount.exactly(12));
    var elsewhere = strike(other, "غارة").by("wagner").killed("civilians", Amount.exactly(12));
    elsewhere.at("tinzaouaten");
    assertThat(attributes(only(one, other))).containsExactly(Attribute.PLACE);
    elsewhere.at("mali");
    assertThat(attributes(only(one, other))).isEmpty();
  }

  @Test
  void days_that_differ_are_contested_and_a_day_in_its_month_is_not() {
    strike(one, "قصفت").by("wagner");
    var later = strike(other, "غارة").by("wagner").on("2024-03-18");
    assertThat(attributes(only(one, other))).containsExactly(Attribute.DATE);
    later.on("2024-03");
    assertThat(attributes(only(one, other))).isEmpty();
  }

  @Test
  void the_dead_of_others_and_the_wounded_say_nothing_against_the_dead() {
    strike(one, "قصفت").killed("civilians", Amount.exactly(12));
    strike(other, "غارة")
        .killed("wagner", Amount.exactly(4))
        .counting(What.WOUNDED, "civilians", Amount.exactly(30));
    assertThat(attributes(only(one, other))).isEmpty();
  }

  @Test
  void two_figures_of_one_report_are_of_two_things() {
    strike(one, "قصفت")
        .killed("civilians", Amount.exactly(12))
        .killed("civilians", Amount.exactly(3));
    assertThat(only(one).contests()).isEmpty();
  }

  @Test
  void the_last_named_teller_is_the_origin_and_else_the_outlet() {
    strike(one, "قصفت").from("reuters", "hrw");
    strike(other, "غارة");
    assertThat(only(one, other).origins())
        .extracting(Event.Origin::id, Event.Origin::named)
        .containsExactly(tuple("hrw", true), tuple("other", true));
  }

  private static List<Attribute> attributes(Event event) {
    return event.contests().stream().map(Contest::attribute).toList();
  }

  private static Event only(Page... pages) {
    var readings = Stream.of(pages).map(Page::reading).toList();
    var events = Chronicler.chronicle(readings, List.of(), World.DIRECTORY).events();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }
}
