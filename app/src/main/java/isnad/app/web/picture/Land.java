package isnad.app.web.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Coasts and borders of the earth, from Natural Earth; borders as it draws them, of which nothing
/// is claimed.
///
/// The resource `earth.txt` has one line for each: `land` or `border`, then longitude and latitude
/// in hundredths of a degree, each as the step from the one before.
public final class Land {
  private static final String FILE = "/isnad/web/earth.txt";

  /// The drawing is this wide in its own units.
  public static final int WIDTH = 1200;

  /// The drawing is this high in its own units.
  public static final int HEIGHT = (int) (WIDTH / Extent.RATIO);

  private static final double ROUND = 360;

  private final List<Course> coasts;
  private final List<Course> borders;

  private Land(List<Course> coasts, List<Course> borders) {
    this.coasts = coasts;
    this.borders = borders;
  }

  /// The land and the borders within one extent, as the paths of an SVG.
  public record Paths(String land, String borders) {}

  public static Land read() {
    try (var in = Land.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("the program was built without " + FILE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Land read(InputStream in) throws IOException {
    var coasts = new ArrayList<Course>();
    var borders = new ArrayList<Course>();
    for (var line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
      var words = line.split(" ");
      switch (words[0]) {
        case "land" -> coasts.add(Course.of(points(words)));
        case "border" -> borders.add(Course.of(points(words)));
        default -> throw new IOException(FILE + " has a line that is no land and no border");
      }
    }
    return new Land(coasts, borders);
  }

  /// Longitudes go on beyond 180 degrees where a coast does: a step is never the long way round.
  private static double[] points(String[] words) {
    var points = new double[words.length - 1];
    Arrays.setAll(points, i -> Integer.parseInt(words[i + 1]) / 100.0);
    for (var i = 2; i < points.length; i++) {
      var step = i % 2 == 0 ? points[i] - ROUND * Math.round(points[i] / ROUND) : points[i];
      points[i] = Math.round((step + points[i - 2]) * 100) / 100.0;
    }
    return points;
  }

  /// @param points longitude and latitude in turn, the latter as Mercator stretches it
  private record Course(double[] points, double west, double east) {
    static Course of(double[] points) {
      var west = Double.POSITIVE_INFINITY;
      var east = Double.NEGATIVE_INFINITY;
      for (var i = 0; i < points.length; i += 2) {
        west = Math.min(west, points[i]);
        east = Math.max(east, points[i]);
        points[i + 1] = Extent.up(points[i + 1]);
      }
      return new Course(points, west, east);
    }

    /// As it lies in an extent; each time that it does, where that goes round the earth.
    void draw(Extent extent, Consumer<double[]> pen) {
      for (var round = -ROUND; round <= ROUND; round += ROUND) {
        if (extent.x(east + round) > 0 && extent.x(west + round) < 100) {
          pen.accept(drawn(extent, round));
        }
      }
    }

    private double[] drawn(Extent extent, double round) {
      var drawn = new double[points.length];
      var equator = extent.risen(0);
      var degree = extent.risen(1) - equator;
      for (var i = 0; i < points.length; i += 2) {
        drawn[i] = extent.x(points[i] + round) * WIDTH / 100;
        drawn[i + 1] = (equator + points[i + 1] * degree) * HEIGHT / 100;
      }
      return drawn;
    }
  }

  public Paths within(Extent extent) {
    var land = new StringBuilder();
    coasts.forEach(coast -> coast.draw(extent, points -> Outline.area(points, land)));
    var lines = new StringBuilder();
    borders.forEach(border -> border.draw(extent, points -> Outline.line(points, lines)));
    return new Paths(land.toString(), lines.toString());
  }
}
