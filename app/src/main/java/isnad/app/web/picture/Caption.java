package isnad.app.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Where a disc's name stands: below it, else where there is room beside or above it.
///
/// @param everywhere whether a telephone has room for it too
public record Caption(Side side, boolean everywhere) {
  private static final Caption NOWHERE = new Caption(Side.NONE, false);
  private static final int MOST = 24;

  /// A name doesn't touch its own disc.
  private static final double APART = 0.01;

  public enum Side {
    BELOW,
    RIGHT,
    LEFT,
    ABOVE,
    NONE
  }

  /// How much room things take, in per cent of the map's width.
  private record Room(double letter, double line, double disc) {
    private static final Room DESK = new Room(0.64, 1.5, 1.4);
    private static final Room TELEPHONE = new Room(1.75, 3.6, 3.6);

    private Box disc(Chart.Disc around) {
      return new Box(around.x(), around.y() / Extent.RATIO, disc, disc);
    }

    private Box name(Chart.Disc of, Side side, int letters) {
      var half = letters * letter / 2;
      var off = disc + APART;
      var x =
          switch (side) {
            case RIGHT -> of.x() + off + half;
            case LEFT -> of.x() - off - half;
            case BELOW, ABOVE, NONE -> of.x();
          };
      var y = of.y() / Extent.RATIO;
      var middle =
          switch (side) {
            case BELOW -> y + off + line / 2;
            case ABOVE -> y - off - line / 2;
            case RIGHT, LEFT, NONE -> y;
          };
      return new Box(x, middle, half, line / 2);
    }
  }

  private record Box(double x, double y, double halfWidth, double halfHeight) {
    boolean onTheMap() {
      return x - halfWidth >= 0 && x + halfWidth <= 100;
    }

    boolean meets(Box other) {
      return Math.abs(x - other.x) < halfWidth + other.halfWidth
          && Math.abs(y - other.y) < halfHeight + other.halfHeight;
    }
  }

  /// @param discs the most told first
  /// @param name as it stands there
  static List<Caption> of(List<Chart.Disc> discs, Function<Chart.Disc, String> name) {
    var desk = new ArrayList<>(discs.stream().map(Room.DESK::disc).toList());
    var phone = new ArrayList<>(discs.stream().map(Room.TELEPHONE::disc).toList());
    var captions = new ArrayList<Caption>();
    for (var i = 0; i < discs.size(); i++) {
      captions.add(i < MOST ? of(discs.get(i), name.apply(discs.get(i)), desk, phone) : NOWHERE);
    }
    return captions;
  }

  private static Caption of(Chart.Disc disc, String name, List<Box> desk, List<Box> phone) {
    for (var side : List.of(Side.BELOW, Side.RIGHT, Side.LEFT, Side.ABOVE)) {
      if (placed(Room.DESK.name(disc, side, name.length()), desk)) {
        return new Caption(side, placed(Room.TELEPHONE.name(disc, side, name.length()), phone));
      }
    }
    return NOWHERE;
  }

  private static boolean placed(Box box, List<Box> taken) {
    var room = box.onTheMap() && taken.stream().noneMatch(box::meets);
    if (room) {
      taken.add(box);
    }
    return room;
  }
}
