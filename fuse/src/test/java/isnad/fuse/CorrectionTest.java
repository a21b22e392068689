package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.ActorId;
import isnad.model.Amount;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Stamp;
import isnad.model.Correction.Value;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Ground;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.PlaceId;
import isnad.model.Quantity.What;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Span;
import isnad.model.Where;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An analyst's word stands above the reading, and nothing else moves.
class CorrectionTest {
  private static final Stamp STAMP = new Stamp("amina", Instant.EPOCH, "checked");

  private final FiveAccounts told = new FiveAccounts();

  @Test
  void a_rejected_report_leaves_the_chronicle() {
    var chronicle = chronicle(new Correction.Reject(told.dead1.anchor(), STAMP));
    assertThat(chronicle.events()).noneMatch(event -> event.reports().contains(told.dead1.id()));
    assertThat(event(chronicle, told.battle4).contests()).isEmpty();
    assertThat(chronicle.orphans()).isEmpty();
  }

  @Test
  void a_statement_no_longer_carries_a_rejected_report() {
    var chronicle = chronicle(new Correction.Reject(told.crash4.anchor(), STAMP));
    assertThat(chronicle.readings())
        .flatExtracting(reading -> reading.statements())
        .allSatisfy(statement -> assertThat(statement.carries()).isEmpty());
  }

  @Test
  void joined_reports_are_one_event_and_the_tie_names_the_analyst() {
    var join = new Correction.Join(told.visit1.anchor(), told.visitAgain1.anchor(), STAMP);
    var event = event(chronicle(join), told.visit1);
    assertThat(event.reports()).contains(told.visitAgain1.id());
    assertThat(event.ties())
        .flatExtracting(Event.Tie::reasons)
        .contains(new Ground(Ground.Sort.ANALYST, "amina: checked"));
  }

  @Test
  void parted_reports_are_two_events_and_all_others_stay_where_they_were() {
    var before = chronicle();
    var after = chronicle(new Correction.Part(told.leaves0.anchor(), told.leaves2.anchor(), STAMP));
    assertThat(event(after, told.leaves0)).isNotEqualTo(event(after, told.leaves2));
    var elsewhere =
        before.events().stream()
            .filter(event -> !event.reports().contains(told.leaves2.id()))
            .toList();
    assertThat(after.events()).containsAll(elsewhere);
    assertThat(reports(after)).containsExactlyInAnyOrderElementsOf(reports(before));
  }

  @Test
  void the_last_word_on_a_pair_counts() {
    var part = new Correction.Part(told.exit3.anchor(), told.exit4.anchor(), STAMP);
    var join = new Correction.Join(told.exit4.anchor(), told.exit3.anchor(), STAMP);
    assertThat(event(chronicle(part, join), told.exit3).reports()).contains(told.exit4.id());
    assertThat(event(chronicle(join, part), told.exit3).reports()).doesNotContain(told.exit4.id());
  }

  @Test
  void a_part_stands_above_joins_that_lead_round_it() {
    var chronicle =
        chronicle(
            new Correction.Join(told.visit1.anchor(), told.dicko4.anchor(), STAMP),
            new Correction.Join(told.dicko4.anchor(), told.leaders4.anchor(), STAMP),
            new Correction.Part(told.visit1.anchor(), told.leaders4.anchor(), STAMP));
    assertThat(event(chronicle, told.visit1)).isNotEqualTo(event(chronicle, told.leaders4));
  }

  @Test
  void a_replaced_value_is_the_reports_own_and_its_rule_names_the_analyst() {
    var anchor = told.battle4.anchor();
    var day = new Correction.Value.Date(Told.when("2024-07-26"));
    var by = new Correction.Value.Actors(List.of(new ActorId("fla")));
    var chronicle =
        chronicle(
            new Correction.Replace(anchor, day, STAMP), new Correction.Replace(anchor, by, STAMP));
    var report =
        chronicle.readings().stream()
            .flatMap(reading -> reading.reports().stream())
            .filter(one -> one.id().equals(told.battle4.id()))
            .findFirst()
            .orElseThrow();
    assertThat(report.happening().when()).isEqualTo(Told.when("2024-07-26"));
    assertThat(report.happening().actors()).containsExactly(new ActorId("fla"));
    assertThat(report.evidence().rule()).endsWith("corrected by amina");
  }

  @Test
  void every_value_of_a_report_can_be_replaced() {
    assertThat(replaced(new Value.Mode("airstrike")).happening().kind().mode())
        .isEqualTo("airstrike");
    var near = new Where.Near(new PlaceId("kidal"), BigDecimal.TEN);
    assertThat(replaced(new Value.At(near)).happening().where()).isEqualTo(near);
    assertThat(replaced(new Value.At(Where.NOT_TOLD)).happening().where())
        .isEqualTo(Where.NOT_TOLD);
    assertThat(replaced(new Value.Said(Polarity.DENIED)).happening().polarity())
        .isEqualTo(Polarity.DENIED);
    assertThat(replaced(new Value.Standing(Status.PLANNED)).happening().status())
        .isEqualTo(Status.PLANNED);
    assertThat(replaced(new Value.Tellers(List.of(new ActorId("fla")))).chain().tellers())
        .containsExactly(new ActorId("fla"));
  }

  @Test
  void a_figure_is_replaced_where_it_stands_added_at_the_trigger_or_taken_out() {
    var of = new ActorId("wagner");
    var before = replaced(new Value.Said(Polarity.ASSERTED)).happening().quantities();
    var killed = before.stream().filter(q -> of.equals(q.of())).findFirst().orElseThrow();
    var fewer = new Value.Figure(What.KILLED, of, Amount.exactly(70));
    assertThat(replaced(fewer).happening().quantities())
        .hasSameSizeAs(before)
        .anyMatch(q -> q.span().equals(killed.span()) && q.amount().equals(Amount.exactly(70)));
    var more = new Value.Figure(What.WOUNDED, of, Amount.exactly(3));
    assertThat(replaced(more).happening().quantities())
        .hasSize(before.size() + 1)
        .anyMatch(q -> q.what() == What.WOUNDED && q.span().equals(trigger(told.battle4)));
    assertThat(replaced(new Value.Figure(What.KILLED, of, null)).happening().quantities())
        .noneMatch(q -> q.what() == What.KILLED && of.equals(q.of()));
  }

  @Test
  void two_events_are_joined_whole_and_parted_whole() {
    var all = List.of(told.battle4.anchor(), told.leaves0.anchor(), told.leaves2.anchor());
    var joined = chronicle(new Correction.Join(all, STAMP));
    assertThat(event(joined, told.battle4).reports())
        .contains(told.leaves0.id(), told.leaves2.id());
    var parted =
        chronicle(
            new Correction.Join(all, STAMP),
            new Correction.Part(all.subList(0, 1), all.subList(1, 3), STAMP));
    assertThat(event(parted, told.battle4).reports())
        .doesNotContain(told.leaves0.id(), told.leaves2.id());
    var again =
        chronicle(
            new Correction.Part(all.subList(0, 1), all.subList(1, 3), STAMP),
            new Correction.Join(all, STAMP));
    assertThat(event(again, told.battle4).reports()).contains(told.leaves0.id(), told.leaves2.id());
  }

  private Report replaced(Value value) {
    var chronicle = chronicle(new Correction.Replace(told.battle4.anchor(), value, STAMP));
    return chronicle.readings().stream()
        .flatMap(reading -> reading.reports().stream())
        .filter(one -> one.id().equals(told.battle4.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Span trigger(Told report) {
    return report.evidence().trigger();
  }

  @Test
  void other_words_at_the_place_are_an_orphan() {
    var anchor = told.battle4.anchor();
    var words = new Correction.Words("", "never written", "");
    var reject =
        new Correction.Reject(
            new Anchor(anchor.sha256(), anchor.span(), anchor.type(), words), STAMP);
    assertThat(chronicle(reject).events()).isEqualTo(chronicle().events());
    assertThat(chronicle(reject).orphans())
        .extracting(Correction.Orphan::why)
        .containsExactly("the document is here, but other words stand there");
  }

  @Test
  void a_correction_that_no_longer_fits_is_an_orphan_and_moves_nothing() {
    var anchor = told.battle4.anchor();
    var moved =
        new Anchor(
            anchor.sha256(),
            new Span(anchor.span().start() + 1, anchor.span().end() + 1),
            EventType.ASSAULT);
    var reject = new Correction.Reject(moved, STAMP);
    var gone =
        new Correction.Join(new Anchor("no such hash", moved.span(), moved.type()), anchor, STAMP);
    var chronicle = chronicle(reject, gone);
    assertThat(chronicle.events()).isEqualTo(chronicle().events());
    assertThat(chronicle.orphans())
        .extracting(Correction.Orphan::correction)
        .containsExactly(reject, gone);
  }

  private Chronicle chronicle(Correction... ledger) {
    return Chronicler.chronicle(told.readings(), List.of(ledger), World.DIRECTORY);
  }

  private static List<ReportId> reports(Chronicle chronicle) {
    return chronicle.events().stream().flatMap(event -> event.reports().stream()).toList();
  }

  private static Event event(Chronicle chronicle, Told report) {
    return chronicle.events().stream()
        .filter(event -> event.reports().contains(report.id()))
        .findFirst()
        .orElseThrow();
  }
}
