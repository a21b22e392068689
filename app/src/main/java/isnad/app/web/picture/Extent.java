package isnad.app.web.picture;

import isnad.model.Place.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The part of the earth that a map shows: its middle and how many degrees it is wide. Drawn as
/// Mercator did, so that near a town directions and shapes are true; maps are never mirrored.
public record Extent(double lat, double lon, double degrees) {
  /// How much wider than high a map is.
  public static final double RATIO = 1.5;

  public static final Extent EARTH = new Extent(28, 12, 350);

  private static final double NARROWEST = 0.5;
  private static final double WIDEST = 350;
  private static final double USUAL_NARROWEST = 7;
  private static final double MARGIN = 1.35;
  private static final double HIGHEST = 80;

  public Extent {
    lat = Math.clamp(lat, -HIGHEST, HIGHEST);
    lon = Math.clamp(lon, -180.0, 180.0);
    degrees = Math.clamp(degrees, NARROWEST, WIDEST);
  }

  /// One that holds the points, with some room round them; the earth for none.
  public static Extent round(List<Point> points) {
    if (points.isEmpty()) {
      return EARTH;
    }
    var lons = points.stream().mapToDouble(Point::lon).summaryStatistics();
    var ups = points.stream().mapToDouble(point -> up(point.lat())).summaryStatistics();
    var wide = Math.max(lons.getMax() - lons.getMin(), (ups.getMax() - ups.getMin()) * RATIO);
    return new Extent(
        down((ups.getMin() + ups.getMax()) / 2),
        (lons.getMin() + lons.getMax()) / 2,
        Math.max(USUAL_NARROWEST, wide * MARGIN));
  }

  /// As an address tells it: latitude, longitude and width, with commas; absent where it tells
  /// none.
  public static @Nullable Extent parse(@Nullable String text) {
    var words = text == null ? List.<String>of() : List.of(text.split(",", -1));
    try {
      var numbers = words.stream().mapToDouble(Double::parseDouble).toArray();
      return numbers.length == 3 && Arrays.stream(numbers).allMatch(Double::isFinite)
          ? new Extent(numbers[0], numbers[1], numbers[2])
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f,%.3f,%.2f", lat, lon, degrees);
  }

  /// Where a point stands, in per cent of the width; below 0 or above 100 outside.
  public double x(double lon) {
    return 50 + 100 * (lon - this.lon) / degrees;
  }

  /// Where it stands, in per cent of the height.
  public double y(double lat) {
    return risen(up(lat));
  }

  /// The same for a latitude as Mercator stretches it.
  double risen(double up) {
    return 50 + 100 * RATIO * (up(lat) - up) / degrees;
  }

  /// How many per cent of the width so many kilometres are in the middle of the map.
  public double wide(double km) {
    return 100 * km / (111.32 * StrictMath.cos(StrictMath.toRadians(lat))) / degrees;
  }

  public boolean holds(Point point) {
    var x = x(point.lon());
    var y = y(point.lat());
    return x >= 0 && x <= 100 && y >= 0 && y <= 100;
  }

  public Extent scaled(double factor) {
    return new Extent(lat, lon, degrees * factor);
  }

  /// Moved by parts of its own width and height; up and to the east are positive.
  public Extent moved(double east, double north) {
    return new Extent(down(up(lat) + north * degrees / RATIO), lon + east * degrees, degrees);
  }

  /// Degrees of latitude as Mercator stretches them, in degrees of longitude.
  static double up(double lat) {
    var radians = StrictMath.toRadians(Math.clamp(lat, -HIGHEST - 4, HIGHEST + 4));
    return StrictMath.toDegrees(StrictMath.log(StrictMath.tan(Math.PI / 4 + radians / 2)));
  }

  private static double down(double up) {
    return StrictMath.toDegrees(
        2 * StrictMath.atan(StrictMath.exp(StrictMath.toRadians(up))) - Math.PI / 2);
  }
}
