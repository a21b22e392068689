package isnad.app.web.page;

import isnad.app.web.Filters;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.app.web.picture.Bond;
import isnad.app.web.picture.Labels;
import isnad.app.web.picture.Network;
import isnad.app.web.picture.PictureJsonl;
import isnad.app.web.picture.Sign;
import isnad.app.words.Language;
import isnad.fuse.relation.Relation;
import isnad.model.ActorId;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who has to do with whom, through time.
///
/// @param bonds of all parties in the window, the busiest first
/// @param picked one or two parties that are looked at
/// @param bar what chooses the window; absent where nothing is dated
public record NetworkPage(
    String title,
    Network network,
    List<Bond> bonds,
    List<ActorId> picked,
    @Nullable TimeBar bar,
    Axis axis,
    Visit visit)
    implements Page {
  private static final String BETWEEN = "~";
  private static final int LONGEST = 26;

  public static NetworkPage of(Visit visit) {
    var drawn = Pictured.drawn(visit);
    var filters = visit.filters();
    var bar = TimeBar.of(drawn.strip(), filters.from(), filters.to(), visit.address());
    var bound =
        visit
            .snapshot()
            .once(
                new Key(filters, visit.language()),
                Bound.class,
                () -> Bound.of(visit, drawn.signs(), Pictured.within(drawn.signs(), bar)));
    var bonds = bound.bonds();
    var pick = visit.address().first("pick");
    var picked =
        pick == null
            ? List.<ActorId>of()
            : Stream.of(pick.split(BETWEEN, 2))
                .filter(id -> !id.isBlank())
                .map(ActorId::new)
                .toList();
    return new NetworkPage(
        visit.words().say("page.network"),
        bound.network(),
        bonds,
        picked,
        bar,
        new Axis(visit.language().rightToLeft()),
        visit);
  }

  private record Key(Filters filters, Language language) {}

  /// @param bonds of the window, those of most events first
  private record Bound(Network network, List<Bond> bonds) {
    static Bound of(Visit visit, List<Sign> all, List<Sign> within) {
      var finder = visit.snapshot().pictures().bonds();
      var whole = finder.of(all);
      var bonds = within == all ? whole : finder.of(within);
      var sorted = bonds.stream().sorted((a, b) -> b.signs().size() - a.signs().size()).toList();
      return new Bound(Network.of(whole, bonds), sorted);
    }
  }

  public String name(ActorId party) {
    return visit.plain().names().actor(party);
  }

  /// Those whose names have no room on a telephone.
  public Set<ActorId> crowded() {
    return Labels.crowded(network.nodes(), this::shortName);
  }

  /// The name, cut between words where it is long.
  public String shortName(ActorId party) {
    var name = name(party);
    if (name.length() <= LONGEST) {
      return name;
    }
    var cut = name.lastIndexOf(' ', LONGEST);
    return name.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "\u2026";
  }

  public String pick(ActorId party) {
    return visit.address().only("pick", party.value()).toString();
  }

  public String pick(Bond bond) {
    return visit
        .address()
        .only("pick", bond.one().value() + BETWEEN + bond.other().value())
        .toString();
  }

  public String unpick() {
    return visit.address().without("pick").toString();
  }

  public boolean picks(ActorId party) {
    return picked.contains(party);
  }

  public boolean picks(Bond bond) {
    return picked.size() == 1
        ? picked.contains(bond.one()) || picked.contains(bond.other())
        : picked.contains(bond.one()) && picked.contains(bond.other());
  }

  /// The bonds of those who are picked.
  public List<Bond> pickedBonds() {
    return picked.isEmpty() ? List.of() : bonds.stream().filter(this::picks).toList();
  }

  /// What is told of those who are picked.
  public List<Sign> pickedSigns() {
    return pickedBonds().stream().flatMap(bond -> bond.signs().stream()).distinct().toList();
  }

  public String pickedNames() {
    return visit.words().list(picked.stream().map(this::name).toList());
  }

  public static double thick(Bond bond) {
    return Math.round(10 * Math.min(9, 1.2 + 1.5 * StrictMath.log(bond.signs().size()))) / 10.0;
  }

  public static int reach(Network.Node node) {
    return (int) Math.min(20, 5 + Math.round(2.2 * Math.sqrt(node.events())));
  }

  public String tone(Bond bond) {
    return visit.words().word("bond", bond.tone());
  }

  public String spoken(Bond bond) {
    return visit
        .words()
        .say(
            "bond.spoken",
            name(bond.one()),
            name(bond.other()),
            visit.words().count("events", bond.signs().size()),
            tone(bond));
  }

  public String spoken(Network.Node node) {
    return visit
        .words()
        .say("row", name(node.party()), visit.words().count("events", node.events()));
  }

  /// What one is to the other, and when.
  public Markup relation(Relation relation) {
    var names = visit.speech().names();
    var said =
        visit
            .words()
            .say(
                "relation." + relation.kind(),
                names.actor(relation.from()),
                names.actor(relation.to()));
    return new Markup(
        relation.when().known()
            ? said + " \u00B7 " + visit.speech().dates().say(relation.when())
            : said);
  }

  /// The same as records.
  public static void write(Visit visit, Writer out) throws IOException {
    PictureJsonl.bonds(of(visit).bonds(), out);
  }

  /// All that narrows what is shown.
  public List<Chip> chips() {
    return Chip.of(visit);
  }
}
