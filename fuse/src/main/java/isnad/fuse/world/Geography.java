package isnad.fuse.world;

import isnad.model.Directory;
import isnad.model.Place;
import isnad.model.Place.Precision;
import isnad.model.PlaceId;
import isnad.model.Where;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How two places lie to one another.
public final class Geography {
  private static final double EARTH_KM = 6371;

  /// Texts name the nearest town they know: what lies closer than this may be one place.
  private static final double NEIGHBOURS_KM = 30;

  private final Directory directory;

  public Geography(Directory directory) {
    this.directory = directory;
  }

  /// How two answers to "where" lie to one another.
  public enum Lie {
    SAME,
    /// one is near the other, or both are close by
    NEAR,
    /// one is a country and the other lies in it
    WITHIN,
    /// two points of one country, too far apart to be one
    ELSEWHERE,
    /// in countries that have nothing in common
    ABROAD,
    /// nothing is known that joins or parts them
    OPEN;

    /// Whether one happening can't have been at both.
    public boolean excludes() {
      return this == ELSEWHERE || this == ABROAD;
    }
  }

  public Lie between(Where one, Where other) {
    var a = one.place();
    var b = other.place();
    if (a == null || b == null) {
      return Lie.OPEN;
    }
    if (a.equals(b)) {
      return one instanceof Where.At && other instanceof Where.At ? Lie.SAME : Lie.NEAR;
    }
    var first = directory.place(a);
    var second = directory.place(b);
    if (first == null || second == null || nearCountry(one, first) || nearCountry(other, second)) {
      return Lie.OPEN;
    }
    return lie(first, second, NEIGHBOURS_KM + off(one) + off(other));
  }

  /// Whether it is finer than a country.
  public boolean fine(Where where) {
    var precision = precision(where);
    return precision != null && precision != Precision.COUNTRY;
  }

  /// How exact the place is, a region of several countries counting as one; absent where no place
  /// is told or the directory doesn't know it.
  public @Nullable Precision precision(Where where) {
    var place = place(where.place());
    if (place == null) {
      return null;
    }
    var wide = place.precision() == Precision.REGION && place.countries().size() != 1;
    return wide ? Precision.COUNTRY : place.precision();
  }

  /// ISO 3166 alpha-3; empty where nothing is known.
  public List<String> countries(Where where) {
    var place = place(where.place());
    return place == null ? List.of() : place.countries();
  }

  private @Nullable Place place(@Nullable PlaceId id) {
    return id == null ? null : directory.place(id);
  }

  private static Lie lie(Place a, Place b, double reach) {
    var points = a.precision() == Precision.POINT && b.precision() == Precision.POINT;
    var far = far(a, b, reach);
    if (a.countries().isEmpty() || b.countries().isEmpty()) {
      return Lie.OPEN;
    }
    if (points && !far) {
      return Lie.NEAR;
    }
    if (a.countries().stream().noneMatch(b.countries()::contains)) {
      return Lie.ABROAD;
    }
    if (a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY) {
      return Lie.WITHIN;
    }
    return points ? Lie.ELSEWHERE : Lie.OPEN;
  }

  /// "Near the Algerian border" may be on either side of it.
  private static boolean nearCountry(Where where, Place place) {
    return where instanceof Where.Near && place.precision() == Precision.COUNTRY;
  }

  private static double off(Where where) {
    return where instanceof Where.Near near && near.km() != null ? km(near.km()) : 0;
  }

  private static double km(@Nullable BigDecimal km) {
    return km == null ? 0 : km.doubleValue();
  }

  /// Unknown points count as far: two names for two places.
  private static boolean far(Place a, Place b, double reach) {
    var one = a.point();
    var other = b.point();
    return one == null || other == null || distance(one, other) > reach;
  }

  private static double distance(Place.Point a, Place.Point b) {
    var lat = StrictMath.toRadians(b.lat() - a.lat());
    var lon = StrictMath.toRadians(b.lon() - a.lon());
    var h =
        StrictMath.pow(StrictMath.sin(lat / 2), 2)
            + StrictMath.cos(StrictMath.toRadians(a.lat()))
                * StrictMath.cos(StrictMath.toRadians(b.lat()))
                * StrictMath.pow(StrictMath.sin(lon / 2), 2);
    return 2 * EARTH_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, h)));
  }
}
