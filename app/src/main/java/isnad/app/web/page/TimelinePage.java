package isnad.app.web.page;

import isnad.app.web.Filters;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.app.web.picture.Bar;
import isnad.app.web.picture.Lane;
import isnad.app.web.picture.Lanes;
import isnad.app.web.picture.PictureJsonl;
import isnad.app.web.picture.Sign;
import isnad.app.web.picture.Ticks;
import isnad.app.web.picture.Timeline;
import isnad.app.web.picture.Window;
import isnad.app.words.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chronicle along time.
///
/// @param bar what chooses the window; absent where nothing is dated
/// @param ticks of the axis; absent with it
public record TimelinePage(
    String title,
    Timeline timeline,
    Lanes.By by,
    @Nullable TimeBar bar,
    @Nullable Ticks ticks,
    Axis axis,
    Visit visit)
    implements Page {
  /// More that have no date are no part of a picture of time.
  public static final int MOST_UNDATED = 12;

  private static final int AXIS = 30;
  private static final int HEADING = 24;
  private static final int ROW = 22;
  private static final int GAP = 10;
  private static final int MOST_TICKS = 10;

  public static TimelinePage of(Visit visit) {
    var drawn = Pictured.drawn(visit);
    var filters = Filters.of(visit.address());
    var asked = TimeBar.of(drawn.strip(), filters.from(), filters.to(), visit.address());
    var all = visit.address().first("span") != null;
    var bar = asked == null || asked.chosen() != null || all ? asked : asked.usual();
    var by = "pair".equals(visit.address().first("lanes")) ? Lanes.By.PAIR : Lanes.By.TYPE;
    var window = bar == null ? null : bar.window();
    var timeline =
        visit
            .snapshot()
            .once(
                new Key(filters, visit.language(), by, window),
                Timeline.class,
                () ->
                    Timeline.of(drawn.signs(), window, by, visit.snapshot().pictures().parties()));
    return new TimelinePage(
        visit.words().say("page.timeline"),
        timeline,
        by,
        bar,
        bar == null ? null : Ticks.of(bar.window(), MOST_TICKS),
        new Axis(visit.language().rightToLeft()),
        visit);
  }

  private record Key(Filters filters, Language language, Lanes.By by, @Nullable Window window) {}

  /// Where a lane begins, in pixels from the top.
  public int top(int lane) {
    var top = AXIS;
    for (var above : timeline.lanes().subList(0, lane)) {
      top += high(above);
    }
    return top;
  }

  public static int high(Lane lane) {
    return HEADING + lane.rows() * ROW + GAP;
  }

  public int height() {
    return top(timeline.lanes().size());
  }

  /// The middle of a row of a lane.
  public int row(int lane, int row) {
    return top(lane) + HEADING + row * ROW + ROW / 2;
  }

  /// Where the columns of a lane stand on.
  public int floor(int lane) {
    return top(lane) + HEADING + timeline.lanes().get(lane).rows() * ROW;
  }

  /// How high a column is, in pixels.
  public static int tall(Lane lane, int events) {
    var most = lane.columns().stream().mapToInt(column -> column.tally().all()).max().orElse(1);
    return Math.max(events == 0 ? 0 : 3, events * lane.rows() * ROW / most);
  }

  /// Where a bar's words stand, in per cent.
  public double words(Bar one) {
    return one.label() == Bar.Label.BEFORE
        ? Math.min(one.start(), one.at())
        : one.sign().stretch().dated() && one.label() == Bar.Label.AFTER
            ? Math.max(one.at(), Math.min(one.end(), 100))
            : one.at();
  }

  public String subject(Lanes.Subject subject) {
    var speech = visit.plain();
    var words = speech.words();
    return switch (subject) {
      case Lanes.Subject.OfType(var type) -> words.word("type", type);
      case Lanes.Subject.OfPair(var one, var other) ->
          words.say("pair", speech.names().actor(one), speech.names().actor(other));
      case Lanes.Subject.Alone(var party) -> words.say("lane.alone", speech.names().actor(party));
      case Lanes.Subject.Nobody() -> words.say("lane.nobody");
      case Lanes.Subject.Others() -> words.say("lane.others");
    };
  }

  /// All that a sign says, for those who do not see it.
  public String spoken(Sign sign) {
    return Pictured.spoken(sign, visit);
  }

  /// Whether it is told as having happened; else it is only planned, threatened or thought of.
  public boolean happened(Sign sign) {
    return switch (sign.event().happening().status()) {
      case ACTUAL, ONGOING -> true;
      case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> false;
    };
  }

  public String lanes(Lanes.By other) {
    return other == Lanes.By.PAIR
        ? visit.address().only("lanes", "pair").toString()
        : visit.address().without("lanes").toString();
  }

  /// Where all are listed that have no date.
  public String undated() {
    return visit
        .address()
        .without("from")
        .without("to")
        .to("events")
        .only("date", Filters.NONE)
        .toString();
  }

  /// The same as records.
  public static void write(Visit visit, Writer out) throws IOException {
    PictureJsonl.timeline(of(visit).timeline(), out);
  }

  /// All that narrows what is shown.
  public List<Chip> chips() {
    return Chip.of(visit);
  }
}
