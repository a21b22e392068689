package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somewhere on the map.
///
/// @param names every known way of naming it, as written
/// @param countries ISO 3166 alpha-3; two where a border runs through it
/// @param point absent where nobody knows
public record Place(
    PlaceId id,
    String nameAr,
    @Nullable String nameEn,
    List<String> names,
    List<String> countries,
    @Nullable Point point,
    Precision precision,
    boolean known) {
  public Place {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
  }

  public Place named(List<String> names) {
    return new Place(id, nameAr, nameEn, names, countries, point, precision, known);
  }

  /// How much of the map a place's point stands for.
  public enum Precision {
    POINT,
    REGION,
    COUNTRY
  }

  /// WGS 84, in degrees.
  public record Point(double lat, double lon) {
    public Point {
      if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
        throw new IllegalArgumentException("no point on earth: " + lat + ", " + lon);
      }
    }
  }
}
