package isnad.app.web.page;

import isnad.app.web.Visit;
import isnad.app.web.picture.Ticks;
import isnad.app.web.picture.Window;
import isnad.fuse.relation.Band;
import isnad.fuse.relation.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The tension of a pair as a drawing: time along it, from the right in a language that runs so,
/// conflict above the middle line and cooperation below. Between two events it fades.
///
/// @param middle the height at which there is no tension
/// @param line what is drawn through the points
/// @param band what the disagreement of accounts leaves open
public record Curve(
    int width,
    int height,
    double middle,
    String line,
    String band,
    List<Point> points,
    List<Tick> ticks) {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 260;
  private static final int EDGE = 24;

  /// Room for the words of a tick at the end.
  private static final int END = 100;

  private static final int MOST_TICKS = 6;
  private static final int GAP = 4;
  private static final int PIECES = 18;

  /// More lie on each other; the line has all of them.
  private static final int MOST_POINTS = 200;

  /// What is nearer than this to what was drawn before it adds nothing.
  private static final double NEAR = 0.7;

  /// One event.
  ///
  /// @param href its sentences
  /// @param title its headline and what it adds; plain text
  public record Point(double x, double y, String href, String title) {}

  /// A date along the axis.
  ///
  /// @param words where what is said of it begins
  /// @param spare whether a small drawing has no room for it
  public record Tick(double x, double words, String said, boolean spare) {}

  private record Scale(Window window, Band most, boolean mirrored) {
    static Scale of(List<Step> steps, boolean mirrored) {
      var low = steps.stream().mapToDouble(step -> step.tension().low()).min().orElse(0);
      var high = steps.stream().mapToDouble(step -> step.tension().high()).max().orElse(0);
      var window = new Window(steps.getFirst().day(), steps.getLast().day());
      return new Scale(window, new Band(Math.min(0, low), 0, Math.max(0, high)), mirrored);
    }

    double x(LocalDate day) {
      var along = EDGE + window.at(day) / 100 * (WIDTH - EDGE - END);
      return mirrored ? WIDTH - along : along;
    }

    /// So much behind a day, as one writes.
    double behind(LocalDate day, int step) {
      return mirrored ? x(day) - step : x(day) + step;
    }

    double y(double tension) {
      var range = Math.max(1, most.high() - most.low());
      return EDGE + (most.high() - tension) / range * (HEIGHT - 3 * EDGE);
    }

    Spot at(LocalDate day, double tension) {
      return new Spot(x(day), y(tension));
    }
  }

  /// A place of the drawing.
  private record Spot(double x, double y) {
    boolean near(Spot other) {
      return Math.abs(x - other.x) < NEAR && Math.abs(y - other.y) < NEAR;
    }

    String written() {
      return round(x) + "," + round(y);
    }
  }

  /// The tension on a day.
  private record Sample(LocalDate day, Band tension) {}

  static Curve of(Visit visit, List<Step> steps) {
    if (steps.isEmpty()) {
      return new Curve(WIDTH, HEIGHT, HEIGHT / 2.0, "", "", List.of(), List.of());
    }
    var scale = Scale.of(steps, visit.language().rightToLeft());
    var samples = samples(steps, visit.snapshot().lore().halfLife());
    return new Curve(
        WIDTH,
        HEIGHT,
        round(scale.y(0)),
        line(samples, scale),
        band(samples, scale),
        points(visit, steps, scale),
        ticks(visit, scale));
  }

  /// Each event raises or lowers what is left of those before.
  private static List<Sample> samples(List<Step> steps, double halfLife) {
    var samples = new ArrayList<Sample>();
    samples.add(new Sample(steps.getFirst().day(), Band.NOTHING));
    for (var i = 0; i < steps.size(); i++) {
      samples.add(new Sample(steps.get(i).day(), steps.get(i).tension()));
      if (i + 1 < steps.size()) {
        fade(samples, steps.get(i), steps.get(i + 1).day(), halfLife);
      }
    }
    return samples;
  }

  /// Sampled most densely where it falls fastest.
  private static void fade(List<Sample> samples, Step last, LocalDate until, double halfLife) {
    var days = ChronoUnit.DAYS.between(last.day(), until);
    for (var piece = 1; piece <= PIECES; piece++) {
      var passed = Math.round(halfLife * piece / 3);
      if (passed < days) {
        samples.add(left(last, passed, halfLife));
      }
    }
    samples.add(left(last, days, halfLife));
  }

  private static Sample left(Step last, long days, double halfLife) {
    var share = Math.pow(0.5, days / halfLife);
    var tension = last.tension();
    return new Sample(
        last.day().plusDays(days),
        new Band(tension.low() * share, tension.middle() * share, tension.high() * share));
  }

  private static String line(List<Sample> samples, Scale scale) {
    var points = samples.stream().map(one -> scale.at(one.day(), one.tension().middle())).toList();
    return "M" + String.join(" L", drawn(points));
  }

  private static String band(List<Sample> samples, Scale scale) {
    var points = new ArrayList<Spot>();
    samples.forEach(one -> points.add(scale.at(one.day(), one.tension().high())));
    samples.reversed().forEach(one -> points.add(scale.at(one.day(), one.tension().low())));
    return String.join(" ", drawn(points));
  }

  /// The first, the last, and of those between them what is apart from the one before.
  private static List<String> drawn(List<Spot> spots) {
    var drawn = new ArrayList<Spot>();
    for (var spot : spots) {
      if (drawn.isEmpty() || !spot.near(drawn.getLast())) {
        drawn.add(spot);
      }
    }
    if (!drawn.getLast().equals(spots.getLast())) {
      drawn.add(spots.getLast());
    }
    return drawn.stream().map(Spot::written).toList();
  }

  /// The last, where there are too many.
  private static List<Point> points(Visit visit, List<Step> steps, Scale scale) {
    return IntStream.range(Math.max(0, steps.size() - MOST_POINTS), steps.size())
        .mapToObj(i -> point(visit, steps, i, scale))
        .toList();
  }

  private static Point point(Visit visit, List<Step> steps, int at, Scale scale) {
    var step = steps.get(at);
    var title =
        visit
            .snapshot()
            .event(step.event().value())
            .map(event ->
                visit.plain().titles().say(event)
                    + " \u00B7 "
                    + visit.plain().dates().say(event.happening().when()))
            .orElse("");
    return new Point(
        round(scale.x(step.day())),
        round(scale.y(step.tension().middle())),
        PairPage.Steps.place(visit, steps, at),
        title);
  }

  private static List<Tick> ticks(Visit visit, Scale scale) {
    var ticks = Ticks.of(scale.window(), MOST_TICKS);
    return IntStream.range(0, ticks.days().size())
        .mapToObj(i -> {
          var day = ticks.days().get(i);
          var said = ticks.say(i, visit.words());
          return new Tick(round(scale.x(day)), round(scale.behind(day, GAP)), said, ticks.spare(i));
        })
        .toList();
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
