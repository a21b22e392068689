package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.view.Belief;
import isnad.fuse.view.Claim;
import isnad.fuse.view.Counted;
import isnad.fuse.view.FigureViews;
import isnad.fuse.view.Rule;
import isnad.fuse.view.Voices;
import isnad.model.Amount;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A view that follows another rule than the one it names tells its reader a lie.
class FigureViewsTest {
  private final List<Page> pages = new ArrayList<>();

  /// One page that tells the battle with one figure.
  private Told battle(String outlet, String published, Amount killed) {
    var page = new Page("p" + pages.size()).outlet(outlet).published(published);
    pages.add(page);
    return page.says("battle %1$s1 %1$s2 %1$s3 %1$s4 %1$s5".formatted(outlet.repeat(4)))
        .report(EventType.ASSAULT, "battle")
        .by("csp_dpa")
        .to("wagner")
        .on("2024-07-25")
        .at("tinzaouaten")
        .killed("wagner", killed);
  }

  private Chronicle chronicle() {
    List<Reading> readings = pages.stream().map(Page::reading).toList();
    return Chronicler.chronicle(readings, List.of(), World.DIRECTORY);
  }

  private Counted counted(Belief belief) {
    var chronicle = chronicle();
    Event event = chronicle.events().getFirst();
    assertThat(event.reports()).as("one event").hasSize(pages.size());
    return new FigureViews(new Voices(chronicle)).of(event, belief).getFirst();
  }

  private static Map<Rule, Amount> views(Counted counted) {
    var views = new TreeMap<Rule, Amount>();
    counted.views().forEach(seen -> views.put(seen.rule(), seen.amount()));
    return views;
  }

  private static Amount exactly(long number) {
    return Amount.exactly(number);
  }

  @Test
  void each_rule_reads_the_same_claims_its_own_way() {
    battle("a", "2024-08-02", exactly(84)).from("csp_dpa");
    battle("b", "2024-08-03", Told.upTo(50)).fromUnnamed();
    battle("c", "2024-08-04", Told.dozens());
    var views = views(counted(Belief.EVERYONE));
    assertThat(views)
        .containsEntry(Rule.LOW, Told.dozens())
        .containsEntry(Rule.BEST, exactly(84))
        .containsEntry(Rule.HIGH, exactly(84))
        .containsEntry(Rule.CONSERVATIVE, exactly(10));
  }

  @Test
  void between_equals_the_best_is_the_lower() {
    battle("a", "2024-08-02", exactly(84)).from("csp_dpa");
    battle("b", "2024-08-03", exactly(50)).from("reuters");
    var views = views(counted(Belief.EVERYONE));
    assertThat(views).containsEntry(Rule.BEST, exactly(50)).containsEntry(Rule.HIGH, exactly(84));
  }

  @Test
  void ten_repeats_of_one_statement_are_one_origin() {
    battle("a", "2024-08-02", exactly(84)).from("csp_dpa");
    battle("b", "2024-08-03", exactly(84)).from("csp_dpa");
    battle("c", "2024-08-03", exactly(50)).from("reuters");
    battle("d", "2024-08-04", exactly(50)).from("hrw");
    assertThat(views(counted(Belief.EVERYONE))).containsEntry(Rule.ORIGINS, exactly(50));
  }

  @Test
  void a_later_figure_of_one_origin_takes_back_the_earlier_and_both_stay() {
    battle("a", "2024-07-29", Told.atLeast(25)).from("csp_dpa");
    battle("b", "2024-08-02", exactly(84)).from("csp_dpa");
    battle("c", "2025-08-02", Told.atLeast(25)).from("csp_dpa");
    var counted = counted(Belief.EVERYONE);
    assertThat(views(counted)).containsEntry(Rule.LOW, exactly(84));
    assertThat(counted.claims())
        .extracting(Claim::superseded)
        .as("a repeat of the first count a year later revises nothing")
        .containsExactly(true, false, true);
  }

  @Test
  void a_vaguer_word_takes_nothing_back() {
    battle("a", "2024-08-02", exactly(84)).from("reuters");
    battle("b", "2024-08-05", Told.dozens()).from("reuters");
    assertThat(counted(Belief.EVERYONE).claims())
        .extracting(Claim::superseded)
        .containsExactly(false, false);
  }

  @Test
  void believing_one_teller_leaves_the_others_out() {
    battle("a", "2024-08-02", exactly(84)).from("csp_dpa");
    battle("b", "2024-08-03", exactly(50));
    assertThat(views(counted(new Belief.Only("b")))).containsEntry(Rule.HIGH, exactly(50));
    assertThat(views(counted(new Belief.Only("csp_dpa")))).containsEntry(Rule.LOW, exactly(84));
  }

  @Test
  void the_conservative_view_is_a_plain_number() {
    battle("a", "2024-08-02", new Amount.AtMost(BigDecimal.valueOf(50)));
    assertThat(views(counted(Belief.EVERYONE))).containsEntry(Rule.CONSERVATIVE, exactly(50));
  }
}
