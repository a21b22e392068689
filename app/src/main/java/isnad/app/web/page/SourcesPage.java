package isnad.app.web.page;

import isnad.app.export.OutletShare;
import isnad.app.export.Rows;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.fuse.view.Outlines.Head;
import isnad.model.ActorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What each source tells, leaves out and relies on, and how it names those whom others name
/// otherwise.
public record SourcesPage(String title, List<Outlet> outlets, Paging paging) implements Page {
  private static final int EACH = 12;
  private static final int MOST_ACTORS = 6;
  private static final int MOST_PAGES = 20;
  private static final int MOST_OMITTED = 50;

  private static final List<String> COLUMNS =
      List.of("outlet", "pages", "reports", "events", "alone", "omits", "own_voice", "relies");

  /// One source.
  ///
  /// @param counts pages, reports, events, and how many nobody else tells
  /// @param pages the first of them
  /// @param allPages where all are found; empty where these are all
  public record Outlet(
      Markup name,
      Markup counts,
      List<Text> pages,
      String allPages,
      Leans leans,
      Omitted omits,
      String events) {}

  /// @param relies on whom, and how often
  /// @param calls what it calls those whom others name otherwise
  public record Leans(List<Markup> relies, List<Markup> calls) {}

  /// @param all how many there are
  /// @param first of them
  public record Omitted(int all, List<EventLine> first) {}

  /// @param published the page's own date
  public record Text(Markup title, Markup published, String href) {}

  public static SourcesPage of(Visit visit) {
    var usage = visit.snapshot().usage();
    var disputed = usage.disputed().stream().limit(MOST_ACTORS).toList();
    var all = List.copyOf(pages(visit).entrySet());
    var paging = Paging.of(visit, all.size(), EACH);
    var outlets =
        paging.cut(all, EACH).stream()
            .map(one -> outlet(visit, one.getKey(), one.getValue(), disputed))
            .toList();
    return new SourcesPage(visit.words().say("sources"), outlets, paging);
  }

  /// All of them, in the order of the page.
  public static Rows rows(Visit visit) {
    var rows = new ArrayList<List<Rows.Cell>>();
    pages(visit).forEach((name, pages) -> rows.add(row(visit, name, pages.size())));
    return new Rows("source_row", COLUMNS, rows);
  }

  private static List<Rows.Cell> row(Visit visit, String name, int pages) {
    var share = Objects.requireNonNull(visit.snapshot().shares().get(name));
    var relies = new ArrayList<String>();
    share
        .relies()
        .forEach(
            (origin, reports) -> relies.add(visit.plain().origin(origin) + " \u00D7" + reports));
    return List.of(
        new Rows.Text(name),
        new Rows.Count(pages),
        new Rows.Count(share.reports()),
        new Rows.Count(share.told().size()),
        new Rows.Count(share.alone()),
        new Rows.Count(share.omits().size()),
        new Rows.Count(share.ownVoice()),
        new Rows.Several(relies));
  }

  /// The pages of each outlet, by name.
  private static Map<String, List<Head>> pages(Visit visit) {
    return visit.snapshot().accounts().outlines().heads().stream()
        .collect(Collectors.groupingBy(Head::outlet, TreeMap::new, Collectors.toList()));
  }

  private static Outlet outlet(Visit visit, String name, List<Head> pages, List<ActorId> disputed) {
    var share = Objects.requireNonNull(visit.snapshot().shares().get(name));
    var words = visit.words();
    return new Outlet(
        new Markup(visit.speech().names().asWritten(name)),
        visit.say(
            "source.tells",
            words.count("documents", pages.size()),
            words.count("reports", share.reports()),
            words.count("events", share.told().size()),
            words.count("events", share.alone())),
        pages.stream().limit(MOST_PAGES).flatMap(page -> page(visit, page).stream()).toList(),
        pages.size() > MOST_PAGES
            ? visit.address().to("search").only("q", "outlet:\"" + name + "\"").toString()
            : "",
        new Leans(relies(visit, name, share), calls(visit, name, disputed)),
        new Omitted(
            share.omits().size(),
            RelationLine.events(visit, share.omits().stream().limit(MOST_OMITTED).toList())),
        visit.address().to("events").with("outlet", name).toString());
  }

  private static Optional<Text> page(Visit visit, Head page) {
    return Optional.ofNullable(visit.snapshot().accounts().outlines().get(page.document()))
        .map(reading -> SourceHead.of(visit, reading))
        .map(head ->
            new Text(head.headline(), head.published(), Links.source(visit, page.document())));
  }

  private static List<Markup> relies(Visit visit, String name, OutletShare share) {
    var relies = new ArrayList<Markup>();
    share
        .relies()
        .forEach((origin, reports) ->
            relies.add(first(visit, share, origin, visit.speech().origin(origin), reports)));
    if (share.ownVoice() > 0) {
      relies.add(first(visit, share, name, visit.words().say("own.voice"), share.ownVoice()));
    }
    return relies;
  }

  /// Who is relied on how often, with the way to the first sentence.
  private static Markup first(
      Visit visit, OutletShare share, String origin, String said, int reports) {
    var report = Objects.requireNonNull(share.first().get(origin));
    return Cited.leading(said + " \u00D7" + reports, Links.chain(visit, report));
  }

  private static List<Markup> calls(Visit visit, String outlet, List<ActorId> disputed) {
    var names = visit.speech().names();
    var calls = new ArrayList<Markup>();
    for (var actor : disputed) {
      var called = visit.snapshot().usage().of(actor).getOrDefault(outlet, List.of());
      if (!called.isEmpty()) {
        var said =
            String.join(
                " · ", called.stream().map(one -> Cited.calling(visit, one).html()).toList());
        calls.add(visit.say("calls", names.actor(actor), said));
      }
    }
    return calls;
  }
}
