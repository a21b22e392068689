package isnad.app.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// An atlas as one extent shows it: places that would hide one another are one disc, and words
/// stand only where there is room for them.
///
/// @param outside places that this extent doesn't hold
public record Chart(Extent extent, List<Disc> discs, int outside) {
  private static final double NEAR = 2.6;
  private static final double LETTER = 0.95;
  private static final double LINE = 5;
  private static final int MOST_NAMES = 16;

  public Chart {
    discs = List.copyOf(discs);
  }

  /// One place, or several that lie too close to be told apart.
  ///
  /// @param spots the most told first; its middle is the disc's
  /// @param named whether there is room for its name
  public record Disc(List<Spot> spots, double x, double y, boolean named) {
    public Disc {
      spots = List.copyOf(spots);
    }

    public Spot first() {
      return spots.getFirst();
    }

    public Tally tally() {
      return Tally.of(spots.stream().flatMap(spot -> spot.signs().stream()).toList());
    }

    /// An extent that tells its places apart.
    public Extent closer() {
      return Extent.round(spots.stream().map(Spot::point).toList());
    }

    private boolean near(double x, double y) {
      return StrictMath.hypot(this.x - x, (this.y - y) / Extent.RATIO) < NEAR;
    }
  }

  /// @param name of a place, as plain text
  public static Chart of(List<Spot> spots, Extent extent, Function<Spot, String> name) {
    var inside = spots.stream().filter(spot -> extent.holds(spot.point())).toList();
    var discs = new ArrayList<Disc>();
    for (var spot : inside) {
      join(spot, extent, discs);
    }
    return new Chart(extent, named(discs, name), spots.size() - inside.size());
  }

  private static void join(Spot spot, Extent extent, List<Disc> discs) {
    var x = extent.x(spot.point().lon());
    var y = extent.y(spot.point().lat());
    for (var i = 0; i < discs.size(); i++) {
      var disc = discs.get(i);
      if (disc.near(x, y)) {
        var more = new ArrayList<>(disc.spots());
        more.add(spot);
        discs.set(i, new Disc(more, disc.x(), disc.y(), false));
        return;
      }
    }
    discs.add(new Disc(List.of(spot), x, y, false));
  }

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private static List<Disc> named(List<Disc> discs, Function<Spot, String> name) {
    var taken = new ArrayList<Box>();
    discs.forEach(disc -> taken.add(box(disc, 2 * NEAR, 0)));
    var named = new ArrayList<Disc>();
    for (var disc : discs) {
      var width = name.apply(disc.first()).length() * LETTER;
      var box = box(disc, width, NEAR + LINE / 2);
      var room = named.size() < MOST_NAMES && taken.stream().noneMatch(box::meets);
      if (room) {
        taken.add(box);
      }
      named.add(new Disc(disc.spots(), disc.x(), disc.y(), room));
    }
    return named;
  }

  /// Round the disc's middle, or so far below it.
  private static Box box(Disc disc, double width, double below) {
    var middle = disc.y() + below;
    return new Box(
        disc.x() - width / 2, middle - LINE / 2, disc.x() + width / 2, middle + LINE / 2);
  }
}
