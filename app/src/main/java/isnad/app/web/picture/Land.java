package isnad.app.web.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private final List<double[]> coasts;
  private final List<double[]> borders;

  private Land(List<double[]> coasts, List<double[]> borders) {
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
    var coasts = new ArrayList<double[]>();
    var borders = new ArrayList<double[]>();
    for (var line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
      var words = line.split(" ");
      switch (words[0]) {
        case "land" -> coasts.add(points(words));
        case "border" -> borders.add(points(words));
        default -> throw new IOException(FILE + " has a line that is no land and no border");
      }
    }
    return new Land(coasts, borders);
  }

  private static double[] points(String[] words) {
    var points = new double[words.length - 1];
    Arrays.setAll(points, i -> Integer.parseInt(words[i + 1]) / 100.0);
    for (var i = 2; i < points.length; i++) {
      points[i] = Math.round((points[i] + points[i - 2]) * 100) / 100.0;
    }
    return points;
  }

  public Paths within(Extent extent) {
    var land = new StringBuilder();
    coasts.forEach(ring -> Outline.area(drawn(ring, extent), land));
    var lines = new StringBuilder();
    borders.forEach(border -> Outline.line(drawn(border, extent), lines));
    return new Paths(land.toString(), lines.toString());
  }

  private static double[] drawn(double[] points, Extent extent) {
    var drawn = new double[points.length];
    for (var i = 0; i < points.length; i += 2) {
      drawn[i] = extent.x(points[i]) * WIDTH / 100;
      drawn[i + 1] = extent.y(points[i + 1]) * HEIGHT / 100;
    }
    return drawn;
  }
}
