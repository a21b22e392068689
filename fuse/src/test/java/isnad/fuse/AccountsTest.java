package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import isnad.model.Event.Contest;
import isnad.model.Event.Version;
import isnad.model.ReportId;
import isnad.model.When;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a reader of five accounts finds once they lie side by side.
class AccountsTest {
  private final FiveAccounts told = new FiveAccounts();
  private final Chronicle chronicle =
      Chronicler.chronicle(told.readings(), List.of(), World.DIRECTORY);

  @Test
  void tellings_of_one_event_are_one_event() {
    var alike =
        List.of(
            List.of(told.battle0, told.battle1, told.battle4, told.dead1),
            List.of(told.drone2, told.drone4),
            List.of(told.leaves0, told.leaves2),
            List.of(told.exit3, told.exit4),
            List.of(told.accord3, told.accord4),
            List.of(told.coup2021In2, told.coup3, told.coup2021In4),
            List.of(told.coup2020In2, told.coup2020In4),
            List.of(told.recall2, told.recallBack2, told.recall4),
            List.of(told.france2, told.barkhane4),
            List.of(told.kidal1, told.kidal2));
    var apart = new ArrayList<String>();
    for (var group : alike) {
      for (var one : group) {
        if (event(one) != event(group.getFirst())) {
          apart.add(one.id() + " and " + group.getFirst().id());
        }
      }
    }
    assertThat(apart).isEmpty();
  }

  @Test
  void other_events_stay_apart() {
    var different =
        List.of(
            List.of(told.coup2020In4, told.coup2021In4),
            List.of(told.battle4, told.drone4),
            List.of(told.exit4, told.ecowas4),
            List.of(told.exit3, told.ecowas4),
            List.of(told.wedding4, told.hrw4),
            List.of(told.mutiny2, told.crash2),
            List.of(told.leaves2, told.minusma4),
            List.of(told.leaves0, told.minusma4),
            List.of(told.visit1, told.visitAgain1),
            List.of(told.dicko4, told.leaders4));
    for (var pair : different) {
      assertThat(event(pair.getFirst())).isNotSameAs(event(pair.getLast()));
    }
  }

  @Test
  void what_is_only_planned_is_not_what_happened() {
    assertThat(event(told.planned4)).isNotSameAs(event(told.leaves2));
  }

  @Test
  void a_stale_passage_makes_no_second_event() {
    assertThat(event(told.stale2)).isSameAs(event(told.leaves2));
    assertThat(event(told.leaves2).happening().when().edtf()).isEqualTo("2025-06~");
  }

  @Test
  void up_to_50_and_84_are_contested_and_dozens_are_not() {
    var contest = contest(event(told.battle4), Attribute.QUANTITY);
    assertThat(contest.of()).isEqualTo(new ActorId("wagner"));
    assertThat(contest.kind()).isEqualTo("killed");
    assertThat(contest.versions())
        .extracting(Version::value, Version::reports, Version::origins)
        .containsExactly(
            tuple("50 at most", List.of(told.dead1.id()), List.of("unnamed:001")),
            tuple("84", List.of(told.battle4.id()), List.of("csp_dpa")));
  }

  @Test
  void unnamed_lineage_is_shown_and_counts_as_no_origin() {
    assertThat(event(told.battle4).origins())
        .extracting(Event.Origin::id, Event.Origin::named)
        .contains(tuple("csp_dpa", true), tuple("magazine", true), tuple("unnamed:001", false));
  }

  @Test
  void the_place_of_the_drone_is_contested_and_denied_not_its_fall() {
    var event = event(told.drone4);
    assertThat(event).isSameAs(event(told.crash4));
    assertThat(contest(event, Attribute.PLACE).versions())
        .extracting(Version::value)
        .containsExactly("tinzaouaten", "mali");
    assertThat(event.denials())
        .containsExactly(
            new Event.Denial(
                new ActorId("mali_government"),
                List.of(told.crash4.id()),
                List.of(told.drone4.id()),
                Attribute.PLACE));
    assertThat(event.contests()).extracting(Contest::attribute).containsOnly(Attribute.PLACE);
  }

  @Test
  void when_the_criticism_began_is_contested() {
    assertThat(contest(event(told.critic4), Attribute.DATE).versions())
        .extracting(Version::value)
        .containsExactlyInAnyOrder("2023", "2022-12");
  }

  @Test
  void shares_that_can_both_be_true_are_not_contested() {
    assertThat(event(told.share2).contests()).isEmpty();
    assertThat(event(told.shareAgain2).contests()).isEmpty();
  }

  @Test
  void a_paper_that_covers_the_war_and_omits_the_battle_is_silent() {
    assertThat(event(told.battle4).silent())
        .extracting(Event.Silence::document)
        .containsExactly("002");
  }

  @Test
  void an_event_tells_what_its_reports_tell_together() {
    var battle = event(told.battle4).happening();
    assertThat(battle.when()).isEqualTo(Told.when("2024-07"));
    assertThat(battle.actors()).containsExactly(new ActorId("csp_dpa"));
    assertThat(battle.recipients())
        .containsExactly(new ActorId("mali_army"), new ActorId("wagner"));
    assertThat(event(told.drone4).happening().when()).isEqualTo(Told.when("2025-04-01"));
  }

  @Test
  void every_report_but_the_first_is_tied_with_reasons() {
    for (var event : chronicle.events()) {
      assertThat(event.ties()).hasSize(event.reports().size() - 1);
      assertThat(event.ties()).allSatisfy(tie -> assertThat(tie.reasons()).isNotEmpty());
    }
  }

  @Test
  void events_come_in_order_of_time_and_the_undated_last() {
    var known = chronicle.events().stream().map(e -> e.happening().when().known()).toList();
    assertThat(known.lastIndexOf(true)).isLessThan(known.indexOf(false));
    var begins =
        chronicle.events().stream()
            .map(event -> event.happening().when())
            .filter(When::known)
            .map(When::earliest)
            .toList();
    assertThat(begins).isSorted();
  }

  private Event event(Told report) {
    return event(report.id());
  }

  private Event event(ReportId report) {
    return chronicle.events().stream()
        .filter(event -> event.reports().contains(report))
        .findFirst()
        .orElseThrow();
  }

  private static Contest contest(Event event, Attribute attribute) {
    return event.contests().stream()
        .filter(contest -> contest.attribute() == attribute)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no contest of " + attribute + " in " + event));
  }
}
