package isnad.app.web.picture;

import isnad.model.ActorId;
import java.util.List;

/// Places parties so that those who have to do with one another stand close and no two hide each
/// other, as Fruchterman and Reingold (1991) do it. The same parties always stand alike.
final class Layout {
  private static final int ROUNDS = 400;
  private static final int PARTINGS = 300;
  private static final double PULL_IN = 0.35;
  private static final double WARMEST = 0.12;
  private static final double EDGE_X = 9;
  private static final double EDGE_Y = 7;
  private static final double ROOM_X = 15;
  private static final double ROOM_Y = 9;

  private final List<ActorId> parties;
  private final double[][] pull;
  private final double[] x;
  private final double[] y;

  private Layout(List<ActorId> parties, List<Bond> bonds) {
    this.parties = parties;
    this.pull = new double[parties.size()][parties.size()];
    this.x = new double[parties.size()];
    this.y = new double[parties.size()];
    for (var bond : bonds) {
      var one = parties.indexOf(bond.one());
      var other = parties.indexOf(bond.other());
      pull[one][other] = 1 + StrictMath.log(bond.signs().size());
      pull[other][one] = pull[one][other];
    }
    for (var i = 0; i < parties.size(); i++) {
      var turn = 2 * Math.PI * i / parties.size();
      x[i] = StrictMath.cos(turn) * 0.5;
      y[i] = StrictMath.sin(turn) * 0.5;
    }
  }

  static Layout of(List<ActorId> parties, List<Bond> bonds) {
    var layout = new Layout(parties, bonds);
    for (var round = 0; round < ROUNDS; round++) {
      layout.step(WARMEST * (1 - (double) round / ROUNDS));
    }
    layout.fill(layout.x, EDGE_X);
    layout.fill(layout.y, EDGE_Y);
    layout.part();
    return layout;
  }

  Network.Node node(ActorId party, int events) {
    var at = parties.indexOf(party);
    return new Network.Node(party, hundredths(x[at]), hundredths(y[at]), events);
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private void step(double warmth) {
    var moveX = new double[x.length];
    var moveY = new double[x.length];
    var apart = 0.9 / Math.sqrt(Math.max(1, x.length));
    for (var i = 0; i < x.length; i++) {
      moveX[i] = -x[i] * PULL_IN;
      moveY[i] = -y[i] * PULL_IN;
      for (var j = 0; j < x.length; j++) {
        var dx = x[i] - x[j];
        var dy = y[i] - y[j];
        var far = Math.max(0.01, Math.sqrt(dx * dx + dy * dy));
        var force = i == j ? 0 : apart * apart / far - pull[i][j] * far * far / apart / 4;
        moveX[i] += dx / far * force;
        moveY[i] += dy / far * force;
      }
    }
    for (var i = 0; i < x.length; i++) {
      var far = Math.max(1e-9, Math.sqrt(moveX[i] * moveX[i] + moveY[i] * moveY[i]));
      x[i] += moveX[i] / far * Math.min(far, warmth);
      y[i] += moveY[i] / far * Math.min(far, warmth);
    }
  }

  /// Stretches to the whole width or height, but for a margin.
  private void fill(double[] values, double edge) {
    var low = Double.MAX_VALUE;
    var high = -Double.MAX_VALUE;
    for (var value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    for (var i = 0; i < values.length; i++) {
      var part = high - low < 1e-6 ? 0.5 : (values[i] - low) / (high - low);
      values[i] = edge + part * (100 - 2 * edge);
    }
  }

  /// Moves those apart whose names would lie over one another, the shorter way.
  private void part() {
    for (var round = 0; round < PARTINGS; round++) {
      for (var i = 0; i < x.length; i++) {
        for (var j = i + 1; j < x.length; j++) {
          part(i, j);
        }
      }
    }
  }

  private void part(int i, int j) {
    var over = ROOM_X - Math.abs(x[i] - x[j]);
    var above = ROOM_Y - Math.abs(y[i] - y[j]);
    if (over <= 0 || above <= 0) {
      return;
    }
    if (over / ROOM_X < above / ROOM_Y) {
      part(x, i, j, over / 4, EDGE_X);
    } else {
      part(y, i, j, above / 4, EDGE_Y);
    }
  }

  private static void part(double[] values, int i, int j, double by, double edge) {
    var way = values[i] <= values[j] ? -by : by;
    values[i] = Math.clamp(values[i] + way, edge, 100 - edge);
    values[j] = Math.clamp(values[j] - way, edge, 100 - edge);
  }
}
