package isnad.app.web.picture;

import java.util.ArrayList;
import java.util.List;

/// Writes a line or an area as an SVG path, cut to what can be seen and no finer than a screen
/// shows.
final class Outline {
  /// Beyond the edge, so that the cut itself isn't seen.
  private static final double MARGIN = 20;

  private static final double FINEST = 1.5;

  private Outline() {}

  private record Dot(double x, double y) {}

  /// A side of the frame: dots whose coordinate, times the sign, is at least the limit, are inside.
  private record Side(boolean upright, int sign, double limit) {
    boolean holds(Dot dot) {
      return of(dot) * sign >= limit * sign;
    }

    private double of(Dot dot) {
      return upright ? dot.x() : dot.y();
    }

    Dot cut(Dot a, Dot b) {
      var part = (limit - of(a)) / (of(b) - of(a));
      return new Dot(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
    }
  }

  private static final List<Side> FRAME =
      List.of(
          new Side(true, 1, -MARGIN),
          new Side(true, -1, Land.WIDTH + MARGIN),
          new Side(false, 1, -MARGIN),
          new Side(false, -1, Land.HEIGHT + MARGIN));

  /// @param points x and y in turn, the last dot joined to the first
  static void area(double[] points, StringBuilder path) {
    if (outside(points)) {
      return;
    }
    var ring = dots(points);
    for (var side : FRAME) {
      ring = clipped(ring, side);
    }
    var seen = thinned(ring);
    if (seen.size() > 3) {
      write(seen, path);
      path.append('Z');
    }
  }

  /// @param points x and y in turn
  static void line(double[] points, StringBuilder path) {
    if (outside(points)) {
      return;
    }
    var run = new ArrayList<Dot>();
    for (var dot : dots(points)) {
      if (FRAME.stream().allMatch(side -> side.holds(dot))) {
        run.add(dot);
      } else {
        end(run, path);
      }
    }
    end(run, path);
  }

  private static void end(List<Dot> run, StringBuilder path) {
    if (run.size() > 1) {
      write(thinned(run), path);
    }
    run.clear();
  }

  /// Whether all of it lies beyond one side.
  private static boolean outside(double[] points) {
    var all = dots(points);
    return FRAME.stream().anyMatch(side -> all.stream().noneMatch(side::holds));
  }

  private static List<Dot> dots(double[] points) {
    var dots = new ArrayList<Dot>(points.length / 2);
    for (var i = 0; i < points.length; i += 2) {
      dots.add(new Dot(points[i], points[i + 1]));
    }
    return dots;
  }

  /// As Sutherland and Hodgman (1974) clip an area.
  private static List<Dot> clipped(List<Dot> ring, Side side) {
    var kept = new ArrayList<Dot>(ring.size());
    for (var i = 0; i < ring.size(); i++) {
      var dot = ring.get(i);
      var before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      if (side.holds(dot) != side.holds(before)) {
        kept.add(side.cut(before, dot));
      }
      if (side.holds(dot)) {
        kept.add(dot);
      }
    }
    return kept;
  }

  private static List<Dot> thinned(List<Dot> dots) {
    var kept = new ArrayList<Dot>();
    for (var i = 0; i < dots.size(); i++) {
      var dot = dots.get(i);
      var last = kept.isEmpty() ? null : kept.getLast();
      var far =
          last == null || Math.abs(dot.x() - last.x()) + Math.abs(dot.y() - last.y()) >= FINEST;
      if (far || i == dots.size() - 1) {
        kept.add(dot);
      }
    }
    return kept;
  }

  private static void write(List<Dot> dots, StringBuilder path) {
    for (var i = 0; i < dots.size(); i++) {
      path.append(i == 0 ? 'M' : i == 1 ? 'L' : ' ');
      path.append(tenths(dots.get(i).x())).append(' ').append(tenths(dots.get(i).y()));
    }
  }

  private static String tenths(double value) {
    var tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }
}
