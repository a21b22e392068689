package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isnad.fuse.relation.Band;
import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Relation;
import isnad.fuse.relation.RelationFinder;
import isnad.fuse.relation.RelationKind;
import isnad.fuse.relation.Tension;
import isnad.fuse.relation.TensionFinder;
import isnad.fuse.relation.TensionFinder.Pair;
import isnad.fuse.view.Belief;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.EventType;
import isnad.model.Happening.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A relation that began or ended elsewhere, or a tension without its reason, misleads quietly.
class RelationTest {
  private static final Lore LORE =
      new Lore(
          List.of(
              new Lore.Rule(RelationKind.SUPPORTS, List.of("AID"), List.of("SANCTION withdraw")),
              new Lore.Rule(RelationKind.OPPOSES, List.of("ACCUSE"), List.of())),
          Map.of("ASSAULT", -9.0, "ASSAULT aerial", -9.5, "AID", 10.0, "ACCUSE", -3.0),
          30);

  private final List<Page> pages = new ArrayList<>();

  private Told told(EventType type, String date) {
    var page = new Page("p" + pages.size()).outlet("outlet " + pages.size());
    pages.add(page);
    var report =
        page.says("word" + pages.size() + " of a deed").report(type, "word" + pages.size());
    return report.by("algeria").to("mali_government").on(date);
  }

  private Chronicle chronicle() {
    return Chronicler.chronicle(
        pages.stream().map(Page::reading).toList(), List.of(), World.DIRECTORY);
  }

  private List<Relation> relations() {
    return RelationFinder.find(chronicle(), LORE, Belief.EVERYONE);
  }

  private Tension tension(Belief belief) {
    var pair = new Pair(new ActorId("mali"), new ActorId("algeria"));
    return TensionFinder.between(chronicle(), pair, LORE, belief);
  }

  @Test
  void a_relation_runs_from_first_to_last_reported_between_whole_states() {
    told(EventType.AID, "2021-03");
    told(EventType.AID, "2023-05-02").to("mali_army");
    assertThat(relations())
        .singleElement()
        .satisfies(relation -> {
          assertThat(relation.from()).isEqualTo(new ActorId("algeria"));
          assertThat(relation.to()).isEqualTo(new ActorId("mali"));
          assertThat(relation.when().edtf()).isEqualTo("2021-03/2023-05-02");
          assertThat(relation.reports()).hasSize(2);
          assertThat(relation.endedBy()).isNull();
        });
  }

  @Test
  void a_contrary_event_ends_it_and_a_later_one_begins_another() {
    told(EventType.AID, "2021-03-01");
    told(EventType.SANCTION, "2022-06-01").mode("withdraw").by("mali").to("algeria_government");
    told(EventType.AID, "2024-02-01");
    assertThat(relations())
        .extracting(relation -> relation.when().edtf(), relation -> relation.endedBy() != null)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2021-03-01/2022-06-01", true),
            org.assertj.core.groups.Tuple.tuple("2024-02-01", false));
  }

  @Test
  void what_is_only_planned_or_denied_makes_nothing() {
    told(EventType.AID, "2021-03-01").status(Status.PLANNED);
    told(EventType.ACCUSE, "2022-03-01").denied();
    assertThat(relations()).isEmpty();
    assertThat(tension(Belief.EVERYONE).steps()).isEmpty();
  }

  @Test
  void an_event_counts_half_after_a_half_life() {
    told(EventType.ASSAULT, "2024-01-01").mode("aerial");
    told(EventType.ACCUSE, "2024-01-31").by("mali").to("algeria");
    var steps = tension(Belief.EVERYONE).steps();
    assertThat(steps).hasSize(2);
    assertThat(steps.getFirst().tension()).isEqualTo(new Band(9.5, 9.5, 9.5));
    assertThat(steps.getLast().tension().middle()).isCloseTo(9.5 / 2 + 3, within(1e-9));
  }

  @Test
  void cooperation_lowers_it() {
    told(EventType.AID, "2024-01-01");
    assertThat(tension(Belief.EVERYONE).steps().getFirst().tension().middle()).isEqualTo(-10);
  }

  @Test
  void a_denial_and_unnamed_lineage_open_the_band_down_to_nothing() {
    told(EventType.ASSAULT, "2024-01-01").fromUnnamed();
    var adds = tension(Belief.EVERYONE).steps().getFirst().adds();
    assertThat(adds.low()).isZero();
    assertThat(adds.high()).isEqualTo(9);
  }

  @Test
  void believing_one_outlet_leaves_only_its_steps() {
    told(EventType.ASSAULT, "2024-01-01");
    told(EventType.ACCUSE, "2024-03-01");
    assertThat(tension(new Belief.Only("outlet 1")).steps()).hasSize(1);
  }

  @Test
  void what_is_dated_by_years_only_is_named_and_moves_nothing() {
    told(EventType.ASSAULT, "2021/2024");
    assertThat(tension(Belief.EVERYONE).steps()).isEmpty();
    assertThat(tension(Belief.EVERYONE).unplaced()).hasSize(1);
  }
}
