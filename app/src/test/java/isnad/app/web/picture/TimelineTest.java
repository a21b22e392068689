package isnad.app.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.words.Language;
import isnad.app.words.Words;
import isnad.fuse.relation.Parties;
import isnad.model.Edtf;
import isnad.model.EventType;
import isnad.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// When one of these fails, a date is drawn as more than its text tells, or events vanish from the
/// timeline.
class TimelineTest {
  private static final Parties PARTIES = new Parties(Made.directory());
  private static final Window JULY = window("2024-07-01", "2024-07-31");

  private static Window window(String from, String to) {
    return new Window(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Stretch stretch(String edtf) {
    return Stretch.of(Edtf.parse(edtf));
  }

  @Test
  void aDateIsDrawnAsWhatItIs() {
    assertThat(stretch("2024-07-25").kind()).isEqualTo(Stretch.Kind.DAY);
    assertThat(stretch("2024-07").kind()).isEqualTo(Stretch.Kind.WITHIN);
    assertThat(stretch("2024-07").sureFrom()).as("no day of the month is sure").isNull();
    assertThat(stretch("2024-07-25~").soft()).isTrue();
    assertThat(stretch("2024-07-25/2024-07-27").kind()).isEqualTo(Stretch.Kind.LASTING);
    assertThat(stretch("2015/2024").sureFrom()).isEqualTo("2015-12-31");
    assertThat(stretch("2015/2024").sureTo()).isEqualTo("2024-01-01");
    assertThat(stretch("2015~/..").kind()).isEqualTo(Stretch.Kind.SINCE);
    assertThat(stretch("2015~/..").soft()).isTrue();
    assertThat(stretch("../2023").kind()).isEqualTo(Stretch.Kind.UNTIL);
    assertThat(Stretch.of(When.NOT_TOLD).dated()).isFalse();
  }

  @Test
  void aWindowHoldsWholeYearsOfAllThatIsDated() {
    var all = List.of(stretch("2024-07-25"), stretch("2015/.."), Stretch.of(When.NOT_TOLD));
    assertThat(Window.of(all)).isEqualTo(window("2015-01-01", "2024-12-31"));
    assertThat(Window.of(List.of())).isNull();
  }

  @Test
  void aWindowMovesAndGrowsRoundItsMiddle() {
    assertThat(JULY.moved(1)).isEqualTo(window("2024-08-01", "2024-08-31"));
    assertThat(JULY.scaled(3)).isEqualTo(window("2024-05-31", "2024-08-31"));
    assertThat(JULY.scaled(0.0001).days()).isEqualTo(3);
    assertThat(window("0001-01-01", "9999-12-31").scaled(2).days()).isLessThan(3_660_000);
  }

  @Test
  void ticksAreAsFineAsThereIsRoomFor() {
    assertThat(Ticks.of(window("2024-07-25", "2024-07-27"), 10).days()).hasSize(3);
    assertThat(Ticks.of(window("2024-01-01", "2024-12-31"), 10).unit()).isEqualTo(Ticks.Unit.MONTH);
    assertThat(Ticks.of(window("1960-01-01", "2025-12-31"), 10).days())
        .contains(LocalDate.of(1970, 1, 1), LocalDate.of(2020, 1, 1));
    for (var days = 3L; days < 400_000; days = days * 3 / 2) {
      var window =
          Window.between(LocalDate.of(1900, 3, 5), LocalDate.of(1900, 3, 5).plusDays(days));
      assertThat(Ticks.of(window, 10).days()).as("%s days", days).hasSizeBetween(1, 12);
    }
  }

  @Test
  void aTickSaysItsYearFirstAndWithEachJanuary() {
    var ticks = Ticks.of(window("2023-11-10", "2024-04-20"), 6);
    assertThat(said(ticks, Language.EN))
        .containsExactly("December 2023", "January 2024", "February", "March", "April");
    assertThat(said(ticks, Language.AR)).startsWith("ديسمبر 2023", "يناير 2024", "فبراير");
    assertThat(said(Ticks.of(window("2024-07-25", "2024-07-27"), 6), Language.EN))
        .containsExactly("25 July 2024", "26 July", "27 July");
    assertThat(said(Ticks.of(window("2019-03-01", "2024-07-27"), 6), Language.EN))
        .containsExactly("2020", "2021", "2022", "2023", "2024");
  }

  @Test
  void whereTicksAreTooManyThoseThatTellAYearStay() {
    var ticks = Ticks.of(window("2024-03-10", "2025-09-20"), 6);
    var said = said(ticks, Language.EN);
    assertThat(IntStream.range(0, said.size()).filter(i -> !ticks.spare(i)).mapToObj(said::get))
        .containsExactly("July", "January 2025", "July");
  }

  private static List<String> said(Ticks ticks, Language language) {
    var words = Words.of(language);
    return IntStream.range(0, ticks.days().size()).mapToObj(i -> ticks.say(i, words)).toList();
  }

  @Test
  void everyMarkIsShownUndatedOrOutside() {
    var signs =
        Made.signs(
            Made.event("e1", EventType.ASSAULT, List.of("csp", "wagner"), "2024-07-25"),
            Made.event("e2", EventType.AGREE, List.of("mali", "csp"), "2015"),
            Made.event("e3", EventType.AGREE, List.of("mali", "algeria"), null));
    var timeline = Timeline.of(signs, JULY, Lanes.By.TYPE, PARTIES);
    assertThat(timeline.shown())
        .extracting(sign -> sign.event().id().value())
        .containsExactly("e1");
    assertThat(timeline.undated()).hasSize(1);
    assertThat(timeline.outside()).isEqualTo(1);
  }

  @Test
  void nothingDatedHasNoAxis() {
    var timeline = Timeline.of(List.of(Made.sign("e", null)), null, Lanes.By.TYPE, PARTIES);
    assertThat(timeline.window()).isNull();
    assertThat(timeline.undated()).hasSize(1);
  }

  @Test
  void theBodiesOfAStateShareALane() {
    var signs =
        Made.signs(
            Made.event("e1", EventType.ASSAULT, List.of("mali_army", "csp"), "2024-07-25"),
            Made.event("e2", EventType.ACCUSE, List.of("csp", "mali"), "2024-07-26"),
            Made.event("e3", EventType.PROTEST, List.of("algeria"), "2024-07-27"));
    var timeline = Timeline.of(signs, JULY, Lanes.By.PAIR, PARTIES);
    assertThat(timeline.lanes()).hasSize(2);
    assertThat(timeline.lanes().getFirst().bars()).hasSize(2);
    assertThat(timeline.lanes().getLast().subject()).isInstanceOf(Lanes.Subject.Alone.class);
  }

  @Test
  void marksOfOneDayLieAboveOneAnother() {
    var signs = List.of(Made.sign("e1", "2024-07-25"), Made.sign("e2", "2024-07-25"));
    var lane = Timeline.of(signs, JULY, Lanes.By.TYPE, PARTIES).lanes().getFirst();
    assertThat(lane.bars()).extracting(Bar::row).containsExactly(0, 1);
    assertThat(lane.bars()).allMatch(bar -> bar.label() != Bar.Label.NONE);
  }

  @Test
  void tenThousandAreCountedAndNoneIsLost() {
    var lane = Timeline.of(Made.daily(10_000), null, Lanes.By.TYPE, PARTIES).lanes().getFirst();
    assertThat(lane.bars()).isEmpty();
    assertThat(lane.columns().size()).isLessThan(60);
    assertThat(lane.columns().stream().mapToInt(column -> column.tally().all()).sum())
        .isEqualTo(10_000);
  }

  @Test
  void aCountedColumnLeadsToItsDays() {
    var signs = Made.daily(2000);
    var column =
        Timeline.of(signs, null, Lanes.By.TYPE, PARTIES).lanes().getFirst().columns().getFirst();
    var nearer = Timeline.of(signs, column.days(), Lanes.By.TYPE, PARTIES);
    assertThat(nearer.shown()).hasSize(column.tally().all());
  }

  @Test
  void whatReachesBeyondTheWindowIsCutAtItsEdge() {
    var bar = Bar.of(Made.sign("e", "2024-06/2024-08"), JULY, false);
    assertThat(bar.start()).isZero();
    assertThat(bar.end()).isEqualTo(100);
    var since = Bar.of(Made.sign("e", "2024-07-16/.."), JULY, false);
    assertThat(since.end()).isEqualTo(100);
    assertThat(since.at()).isEqualTo(since.start());
  }

  @Test
  void theStripCountsEverythingDated() {
    var signs = List.of(Made.sign("a", "2024"), Made.sign("b", "2015-03-02"), Made.sign("c", null));
    var strip = Objects.requireNonNull(Strip.of(signs));
    assertThat(strip.columns()).hasSize(2);
    assertThat(strip.most()).isEqualTo(1);
    assertThat(Strip.of(List.of())).isNull();
  }

  @Test
  void oneOldEventTakesNoRoomFromTheOthers() {
    var signs = new ArrayList<>(Made.daily(300));
    signs.add(Made.sign("old", "1916"));
    var strip = Objects.requireNonNull(Strip.of(signs));
    assertThat(strip.whole().from()).isEqualTo("1916-01-01");
    assertThat(strip.usual()).isEqualTo(window("2000-01-01", "2000-12-31"));
  }
}
