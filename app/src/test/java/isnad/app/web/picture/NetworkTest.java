package isnad.app.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Parties;
import isnad.model.Event;
import isnad.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// When one of these fails, the network shows a bond that nobody told, or parties jump about as the
/// window moves.
class NetworkTest {
  private static final Lore LORE =
      new Lore(List.of(), Map.of("ASSAULT", -9.0, "AID", 7.0, "OTHER", 0.0), 30);
  private static final Bonds BONDS = new Bonds(LORE, new Parties(Made.directory()), List.of());

  private static final Event ATTACK =
      Made.event("e1", EventType.ASSAULT, List.of("mali_army", "csp"), "2024-07-25");
  private static final Event ANSWER =
      Made.event("e2", EventType.ASSAULT, List.of("csp", "mali"), "2024-08-01");
  private static final Event AID =
      Made.event("e3", EventType.AID, List.of("wagner", "mali"), "2023-01-01");

  private static List<Bond> bonds(Event... events) {
    return BONDS.of(Made.signs(events));
  }

  @Test
  void aBondIsOfTwoPartiesWhicheverActs() {
    var bonds = bonds(ATTACK, ANSWER, AID);
    assertThat(bonds).hasSize(2);
    assertThat(bonds.getFirst().signs()).hasSize(2);
    assertThat(bonds.getFirst().tone()).isEqualTo(Bond.Tone.HOSTILE);
    assertThat(bonds.getLast().tone()).isEqualTo(Bond.Tone.FRIENDLY);
  }

  @Test
  void whoeverActsAloneIsBoundToNobody() {
    assertThat(bonds(Made.event("e", EventType.PROTEST, List.of("csp"), "2024"))).isEmpty();
  }

  @Test
  void partiesKeepTheirPlacesWhateverTheWindow() {
    var whole = bonds(ATTACK, ANSWER, AID);
    var all = Network.of(whole, whole);
    var then = Network.of(whole, bonds(AID));
    assertThat(then.bonds()).hasSize(1);
    for (var node : all.nodes()) {
      assertThat(then.node(node.party()).x()).isEqualTo(node.x());
      assertThat(then.node(node.party()).y()).isEqualTo(node.y());
    }
  }

  @Test
  void nobodyHidesAnotherAndAllAreOnTheSheet() {
    var events = new ArrayList<Event>();
    for (var i = 0; i < 60; i++) {
      events.add(Made.event("e" + i, EventType.AID, List.of("p" + i % 40, "q" + i % 7), "2024"));
    }
    var bonds = BONDS.of(Sign.of(events, event -> ""));
    var network = Network.of(bonds, bonds);
    assertThat(network.left()).isEqualTo(47 - network.nodes().size());
    assertThat(network.nodes()).allMatch(node -> node.x() >= 0 && node.x() <= 100);
    for (var one : network.nodes()) {
      for (var other : network.nodes()) {
        var same = Math.abs(one.x() - other.x()) < 1 && Math.abs(one.y() - other.y()) < 1;
        assertThat(same && one != other).as("%s over %s", one, other).isFalse();
      }
    }
  }

  @Test
  void oneAndNoneAreDrawnToo() {
    assertThat(Network.of(List.of(), List.of()).nodes()).isEmpty();
    var one = bonds(AID);
    assertThat(Network.of(one, one).nodes()).hasSize(2).allMatch(node -> !Double.isNaN(node.x()));
  }
}
