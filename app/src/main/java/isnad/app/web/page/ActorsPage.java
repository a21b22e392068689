package isnad.app.web.page;

import isnad.app.export.Rows;
import isnad.app.web.Filters;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.Event;
import isnad.read.text.Letters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who takes part in the events or speaks of them, those in most events first.
///
/// @param asked what the list is narrowed to; empty for all
public record ActorsPage(String title, String asked, List<Line> actors, Paging paging)
    implements Page {
  private static final int EACH = 100;

  /// One actor.
  ///
  /// @param acts in how many events it acts
  /// @param receives how many are done to it
  /// @param speaks how many statements it makes
  public record Line(
      Markup name, Markup kind, String href, int acts, int receives, int speaks, int sort) {}

  private static final class Counted {
    private int acts;
    private int receives;
    private int speaks;

    int all() {
      return acts + receives + speaks;
    }
  }

  public static ActorsPage of(Visit visit) {
    var counted = fitting(visit);
    var paging = Paging.of(visit, counted.size(), EACH);
    var lines =
        paging.cut(counted, EACH).stream()
            .map(one -> line(visit, one.getKey(), one.getValue()))
            .toList();
    return new ActorsPage(visit.words().say("page.actors"), asked(visit), lines, paging);
  }

  /// All that fit, in the order of the page.
  public static Rows rows(Visit visit) {
    return new Rows(
        "actor_row",
        List.of("actor", "name", "type", "acts", "receives", "speaks"),
        fitting(visit).stream().map(one -> row(visit, one.getKey(), one.getValue())).toList());
  }

  private static List<Rows.Cell> row(Visit visit, ActorId id, Counted counted) {
    var actor = visit.snapshot().chronicle().directory().actor(id);
    return List.of(
        new Rows.Text(id),
        new Rows.Text(visit.plain().names().actor(id)),
        new Rows.Text(actor == null ? null : actor.type()),
        new Rows.Count(counted.acts),
        new Rows.Count(counted.receives),
        new Rows.Count(counted.speaks));
  }

  private static String asked(Visit visit) {
    return Objects.requireNonNullElse(visit.address().first("q"), "");
  }

  private static List<Map.Entry<ActorId, Counted>> fitting(Visit visit) {
    var asked = asked(visit);
    return counted(visit).entrySet().stream()
        .filter(one -> named(visit, one.getKey(), asked))
        .sorted(Comparator.comparingInt(one -> -one.getValue().all()))
        .toList();
  }

  private record Key(Filters filters) {}

  private record All(Map<ActorId, Counted> counted) {}

  private static Map<ActorId, Counted> counted(Visit visit) {
    return visit
        .snapshot()
        .once(new Key(visit.filters()), All.class, () -> new All(count(visit)))
        .counted();
  }

  private static Map<ActorId, Counted> count(Visit visit) {
    var counted = new HashMap<ActorId, Counted>();
    for (Event event : visit.snapshot().events(visit.filters())) {
      var happening = event.happening();
      happening.actors().forEach(id -> of(counted, id).acts++);
      happening.recipients().forEach(id -> of(counted, id).receives++);
    }
    visit.snapshot().talk().speaks().forEach((id, times) -> of(counted, id).speaks += times);
    return new TreeMap<>(counted);
  }

  private static Counted of(Map<ActorId, Counted> counted, ActorId id) {
    return counted.computeIfAbsent(id, any -> new Counted());
  }

  private static Line line(Visit visit, ActorId id, Counted counted) {
    var actor = visit.snapshot().chronicle().directory().actor(id);
    var kind = actor == null ? "" : visit.words().word("actor", actor.type());
    return new Line(
        new Markup(visit.speech().names().actor(id)),
        new Markup(kind),
        Links.actor(visit, id),
        counted.acts,
        counted.receives,
        counted.speaks,
        counted.all());
  }

  private static boolean named(Visit visit, ActorId id, String asked) {
    var actor = visit.snapshot().chronicle().directory().actor(id);
    if (asked.isBlank() || actor == null) {
      return asked.isBlank();
    }
    var english = Objects.requireNonNullElse(actor.nameEn(), "");
    return Stream.concat(Stream.of(actor.nameAr(), english), actor.names().stream())
        .anyMatch(name -> folded(name).contains(folded(asked)));
  }

  private static String folded(String text) {
    return Letters.fold(text).toLowerCase(Locale.ROOT).strip();
  }
}
