package isnad.app.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// An atlas as one extent shows it: places that would hide one another are one disc, and words
/// stand only where there is room for them.
///
/// @param captions where the name of each disc stands
/// @param outside places that this extent doesn't hold
public record Chart(Extent extent, List<Disc> discs, List<Caption> captions, int outside) {
  private static final double NEAR = 2.6;

  public Chart {
    discs = List.copyOf(discs);
    captions = List.copyOf(captions);
  }

  /// One place, or several that lie too close to be told apart.
  ///
  /// @param spots the most told first; its middle is the disc's
  public record Disc(List<Spot> spots, double x, double y) {
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

  /// @param name of a disc, as plain text
  public static Chart of(List<Spot> spots, Extent extent, Function<Disc, String> name) {
    var inside = spots.stream().filter(spot -> extent.holds(spot.point())).toList();
    var discs = new ArrayList<Disc>();
    for (var spot : inside) {
      join(spot, extent, discs);
    }
    return new Chart(extent, discs, Caption.of(discs, name), spots.size() - inside.size());
  }

  private static void join(Spot spot, Extent extent, List<Disc> discs) {
    var x = extent.x(spot.point().lon());
    var y = extent.y(spot.point().lat());
    for (var i = 0; i < discs.size(); i++) {
      var disc = discs.get(i);
      if (disc.near(x, y)) {
        var more = new ArrayList<>(disc.spots());
        more.add(spot);
        discs.set(i, new Disc(more, disc.x(), disc.y()));
        return;
      }
    }
    discs.add(new Disc(List.of(spot), x, y));
  }
}
