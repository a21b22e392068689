package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Chronicle;
import isnad.model.EventType;
import isnad.model.Inherited;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Without this a paragraph taken over makes a second event in the month of the page that took it.
class InheritedTest {
  private final Page older = new Page("a").published("2025-06-10").says("رحل المقاتلون عن البلاد");
  private final Page later = new Page("b").published("2025-07-28");

  InheritedTest() {
    leaves(older, "رحل").by("wagner").to("mali").on("2025-06-06");
  }

  private static Told leaves(Page page, String trigger) {
    return page.report(EventType.RETREAT, trigger).mode("withdraw");
  }

  private Told lastWeek() {
    later.says("غادر المقاتلون الاسبوع الماضي").dated("2025-07-21/2025-07-27");
    return leaves(later, "غادر").at("mali").from("wagner").on("2025-07-21/2025-07-27");
  }

  @Test
  void last_week_in_a_page_with_stale_words_is_dated_by_an_older_report_of_the_deed() {
    var told = lastWeek();
    later.says("يعقد اللقاء في مايو القادم").stale();
    var chronicle = chronicle();
    assertThat(chronicle.events()).hasSize(1);
    assertThat(chronicle.asides().inherited())
        .extracting(Inherited::cause)
        .containsExactly(Inherited.Cause.TOLD_BEFORE, Inherited.Cause.CONTRADICTS_PAGE);
    var passage = chronicle.asides().inherited().getFirst();
    assertThat(passage.reports()).containsExactly(told.id());
    assertThat(passage.older())
        .isEqualTo(
            new Inherited.Older(
                older.reports().getFirst().id(),
                Told.when("2025-07-21/2025-07-27"),
                Told.when("2025-06-06")));
  }

  @Test
  void a_page_without_stale_words_is_believed() {
    lastWeek();
    var chronicle = chronicle();
    assertThat(chronicle.events()).hasSize(2);
    assertThat(chronicle.asides().inherited()).isEmpty();
  }

  @Test
  void a_date_with_figures_is_the_texts_own() {
    later.says("غادر المقاتلون في 25 يوليو").dated("2025-07-25");
    leaves(later, "غادر").at("mali").from("wagner").on("2025-07-25");
    later.says("يعقد اللقاء في مايو القادم").stale();
    assertThat(chronicle().events()).hasSize(2);
  }

  @Test
  void another_deed_of_last_week_keeps_its_date() {
    later.says("غادر المقاتلون الاسبوع الماضي").dated("2025-07-21/2025-07-27");
    leaves(later, "غادر").by("france").to("niger").on("2025-07-21/2025-07-27");
    later.says("يعقد اللقاء في مايو القادم").stale();
    assertThat(chronicle().events()).hasSize(2);
  }

  private Chronicle chronicle() {
    var readings = Stream.of(older, later).map(Page::reading).toList();
    return Chronicler.chronicle(readings, List.of(), World.DIRECTORY);
  }
}
