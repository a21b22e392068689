package isnad.app.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.web.picture.Caption.Side;
import isnad.model.ActorId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When one of these fails, names on a picture lie over one another, or the busiest has none.
class CaptionTest {
  private static Chart.Disc disc(double x, double y) {
    return new Chart.Disc(List.of(), x, y);
  }

  private static List<Side> sides(String name, Chart.Disc... discs) {
    return Caption.of(List.of(discs), disc -> name).stream().map(Caption::side).toList();
  }

  @Test
  void aLonelyPlaceIsNamedBelow() {
    assertThat(sides("Kidal", disc(50, 50))).containsExactly(Side.BELOW);
  }

  @Test
  void aNeighbourBelowMovesTheName() {
    assertThat(sides("Kidal", disc(50, 50), disc(50, 54))).containsExactly(Side.RIGHT, Side.BELOW);
  }

  @Test
  void noNameLeavesTheMap() {
    assertThat(sides("Tinzaouaten", disc(99, 50), disc(1, 50)))
        .containsExactly(Side.LEFT, Side.RIGHT);
  }

  @Test
  void inAThrongTheMostToldKeepTheirNames() {
    var throng = new Chart.Disc[60];
    for (var i = 0; i < throng.length; i++) {
      throng[i] = disc(50 + i % 8, 50 + i / 8);
    }
    var sides = sides("Liptako-Gourma", throng);
    assertThat(sides).contains(Side.NONE);
    assertThat(sides.subList(24, 60)).containsOnly(Side.NONE);
  }

  @Test
  void aTelephoneHasRoomForTheBusiestNameOnly() {
    var nodes =
        List.of(
            new Network.Node(new ActorId("mali"), 50, 50, 9),
            new Network.Node(new ActorId("wagner"), 52, 51, 3),
            new Network.Node(new ActorId("niger"), 50, 90, 1));
    assertThat(Labels.crowded(nodes, ActorId::value)).isEqualTo(Set.of(new ActorId("wagner")));
  }
}
