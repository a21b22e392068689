package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.export.Speech;
import isnad.app.web.Filters;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.app.web.picture.Atlas;
import isnad.app.web.picture.Caption.Side;
import isnad.app.web.picture.Chart;
import isnad.app.web.picture.Extent;
import isnad.app.web.picture.Land;
import isnad.app.web.picture.PictureJsonl;
import isnad.app.web.picture.Rivals;
import isnad.app.web.picture.Sign;
import isnad.app.web.picture.Spot;
import isnad.app.words.Language;
import isnad.model.Place;
import isnad.model.Place.Precision;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where things happened.
///
/// @param bar what chooses the window; absent where nothing is dated
public record MapPage(
    String title, Atlas atlas, Chart chart, Land.Paths land, @Nullable TimeBar bar, Visit visit)
    implements Page {
  /// Of a figure as wide as the map: SVG measures radii by the diagonal.
  private static final double DIAGONAL = Math.sqrt((1 + 1 / (Extent.RATIO * Extent.RATIO)) / 2);

  private static final double STEP = 0.35;
  private static final double NAMED_UP_TO = 75;

  /// A word on the map, in per cent of its width and height.
  public record Word(String name, double x, double y) {}

  public static MapPage of(Visit visit) {
    var pictures = visit.snapshot().pictures();
    var drawn = Pictured.drawn(visit);
    var filters = visit.filters();
    var bar = TimeBar.of(drawn.strip(), filters.from(), filters.to(), visit.address());
    var placed =
        visit
            .snapshot()
            .once(
                new Key(filters, visit.language()),
                Placed.class,
                () -> Placed.of(visit, Pictured.within(drawn.signs(), bar)));
    var atlas = placed.atlas();
    var asked = Extent.parse(visit.address().first("view"));
    var extent = asked == null ? placed.usual() : asked;
    return new MapPage(
        visit.words().say("page.map"),
        atlas,
        Chart.of(atlas.spots(), extent, disc -> caption(disc, visit.plain())),
        pictures.land().within(extent),
        bar,
        visit);
  }

  private record Key(Filters filters, Language language) {}

  /// @param usual what is seen at first
  private record Placed(Atlas atlas, Extent usual) {
    static Placed of(Visit visit, List<Sign> signs) {
      var snapshot = visit.snapshot();
      var atlas = Atlas.of(signs, snapshot.voices()::report, snapshot.chronicle().directory());
      return new Placed(atlas, atlas.usual());
    }
  }

  private static String name(Place place, Speech speech) {
    return speech.names().place(place.id());
  }

  public String name(Place place) {
    return name(place, visit.plain());
  }

  private static String caption(Chart.Disc disc, Speech speech) {
    var more = disc.spots().size() - 1;
    var first = name(disc.first().place(), speech);
    return more == 0 ? first : first + " +" + more;
  }

  /// The name that stands beside a disc, and how many more places are in it.
  public String caption(Chart.Disc disc) {
    return caption(disc, visit.plain());
  }

  /// How many pixels from the disc's middle its name begins.
  public static int dx(Chart.Disc disc, Side side) {
    return switch (side) {
      case RIGHT -> edge(disc) + 4;
      case LEFT -> -edge(disc) - 4;
      case BELOW, ABOVE, NONE -> 0;
    };
  }

  /// How many pixels below the disc's middle its name stands.
  public static int dy(Chart.Disc disc, Side side) {
    return switch (side) {
      case BELOW -> edge(disc) + 15;
      case ABOVE -> -edge(disc) - 5;
      case RIGHT, LEFT, NONE -> 5;
    };
  }

  /// In a text from right to left a name that begins there ends at its left.
  public String anchor(Side side) {
    return switch (side) {
      case BELOW, ABOVE, NONE -> "middle";
      case RIGHT -> visit.language().rightToLeft() ? "end" : "start";
      case LEFT -> visit.language().rightToLeft() ? "start" : "end";
    };
  }

  private static int edge(Chart.Disc disc) {
    return reach(disc) + (precision(disc) == Precision.POINT ? 0 : 6);
  }

  public Extent extent() {
    return chart.extent();
  }

  /// How many pixels from its middle a disc reaches.
  public static int reach(Chart.Disc disc) {
    return (int) Math.min(26, 5 + Math.round(3.4 * Math.sqrt(disc.tally().all())));
  }

  /// The event where there is one, the places apart where there are several, else what happened
  /// there.
  public String href(Chart.Disc disc) {
    if (disc.tally().all() == 1) {
      var event = disc.first().signs().getFirst().event();
      return visit.address().to("event", event.id().value()).toString();
    }
    return disc.spots().size() > 1 ? at(disc.closer()) : at(disc.first());
  }

  /// Whether the link leads to the same page.
  public static boolean here(Chart.Disc disc) {
    return disc.tally().all() > 1;
  }

  /// What happened at one place.
  public String at(Spot spot) {
    return visit
        .address()
        .only("place", spot.place().id().value())
        .only("table", "open")
        .toString();
  }

  public String at(Extent extent) {
    return visit.address().only("view", extent.toString()).toString();
  }

  public String moved(int east, int north) {
    return at(extent().moved(east * STEP, north * STEP));
  }

  /// Back to where most happened.
  public String usual() {
    return visit.address().without("view").toString();
  }

  public String spoken(Chart.Disc disc) {
    var names = disc.spots().stream().limit(4).map(spot -> name(spot.place())).toList();
    var tally = disc.tally();
    return visit
        .words()
        .say(
            "disc",
            String.join(visit.words().say("list.comma"), names),
            visit.words().count("events", tally.all()),
            tally.contested(),
            tally.denied());
  }

  /// How exact the place of a disc is; the least exact of several.
  public static Precision precision(Chart.Disc disc) {
    return disc.spots().stream()
        .map(spot -> spot.place().precision())
        .max(Precision::compareTo)
        .orElse(Precision.POINT);
  }

  /// The sign beside a disc that holds something in dispute.
  public static @Nullable Shape badge(Chart.Disc disc) {
    var shape = disc.tally().shape();
    return disc.tally().all() > 1 && shape != Shape.TOLD ? shape : null;
  }

  public double x(Rivals.Candidate candidate) {
    var point = candidate.point();
    return point == null ? 0 : extent().x(point.lon());
  }

  public double y(Rivals.Candidate candidate) {
    var point = candidate.point();
    return point == null ? 0 : extent().y(point.lat());
  }

  /// The radius of a ring of so many kilometres, as SVG measures it.
  public double ring(double km) {
    return extent().wide(km) / DIAGONAL;
  }

  public static String percent(double value) {
    return Axis.percent(value);
  }

  /// The states whose name there is room for.
  public List<Word> states() {
    if (extent().degrees() > NAMED_UP_TO) {
      return List.of();
    }
    var told = chart.discs().stream().flatMap(disc -> disc.spots().stream()).map(Spot::place);
    var named = told.map(Place::id).toList();
    return visit.snapshot().chronicle().directory().places().stream()
        .filter(place -> place.precision() == Precision.COUNTRY && !named.contains(place.id()))
        .filter(place -> place.point() != null && extent().holds(place.point()))
        .map(this::word)
        .toList();
  }

  private Word word(Place place) {
    var point = place.point();
    return point == null
        ? new Word("", 0, 0)
        : new Word(name(place), extent().x(point.lon()), extent().y(point.lat()));
  }

  /// Who puts it there, and where that is.
  public Markup told(Rivals.Candidate candidate) {
    var speech = visit.speech();
    return new Markup(
        visit
            .words()
            .say(
                "rival",
                speech.names().where(candidate.where()),
                speech.tellers(candidate.version())));
  }

  public Markup where(Spot spot) {
    return new Markup(visit.speech().names().where(new isnad.model.Where.At(spot.place().id())));
  }

  /// The same as records.
  public static void write(Visit visit, Writer out) throws IOException {
    PictureJsonl.atlas(of(visit).atlas(), out);
  }

  /// All that narrows what is shown.
  public List<Chip> chips() {
    return Chip.of(visit);
  }
}
