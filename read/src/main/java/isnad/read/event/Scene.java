package isnad.read.event;

import isnad.model.ActorId;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Happening.Status;
import isnad.model.When;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dates what an article goes on to tell of a meeting that it has dated: the talks and signatures
/// of a visit, between the same countries, in the sentences right behind it and with no other time
/// between. Such a date is approximate.
final class Scene {
  /// How many sentences a scene goes on without its time.
  private static final int REACH = 2;

  private static final Set<EventType> DIPLOMACY =
      Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE);

  private final Directory directory;

  Scene(Directory directory) {
    this.directory = directory;
  }

  /// @param told in reading order
  List<Occurrence> date(List<Line> lines, List<Occurrence> told) {
    var dated = new ArrayList<Occurrence>();
    for (var occurrence : told) {
      var scene = undated(lines, occurrence) ? scene(lines, dated, occurrence) : null;
      var when = scene == null ? null : about(scene.happening().when());
      dated.add(when == null ? occurrence : occurrence.with(occurrence.happening().withWhen(when)));
    }
    return dated;
  }

  private boolean undated(List<Line> lines, Occurrence occurrence) {
    var happening = occurrence.happening();
    return !happening.when().known()
        && diplomatic(happening)
        && countries(happening).size() > 1
        && !earlier(lines.get(occurrence.line()), occurrence.from());
  }

  private static boolean diplomatic(Happening happening) {
    return DIPLOMACY.contains(happening.kind().type()) && happening.status() == Status.ACTUAL;
  }

  /// Whether "had" before the trigger puts it before the scene.
  private static boolean earlier(Line line, int trigger) {
    for (var at = 0; at < trigger; at++) {
      if (line.is(at, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Occurrence scene(
      List<Line> lines, List<Occurrence> before, Occurrence occurrence) {
    for (var scene : before.reversed()) {
      if (scene.line() < occurrence.line() - REACH
          || timed(lines, scene.line() + 1, occurrence.line())) {
        return null;
      }
      var happening = scene.happening();
      if (scene.line() < occurrence.line()
          && happening.when().known()
          && diplomatic(happening)
          && countries(happening).equals(countries(occurrence.happening()))) {
        return scene;
      }
    }
    return null;
  }

  private static boolean timed(List<Line> lines, int from, int to) {
    for (var number = from; number <= to; number++) {
      var line = lines.get(number);
      for (var at = 0; at < line.size(); at++) {
        var time = line.time(at);
        if (time != null && time.when().known()) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> countries(Happening happening) {
    var found = new TreeSet<String>();
    Stream.concat(happening.actors().stream(), happening.recipients().stream())
        .map(this::country)
        .filter(country -> country != null)
        .forEach(found::add);
    return found;
  }

  private @Nullable String country(ActorId id) {
    var actor = directory.actor(id);
    return actor == null ? null : actor.country();
  }

  private static @Nullable When about(When when) {
    return switch (when) {
      case When.Day day -> new When.Day(day.date(), true);
      case When.Month month -> new When.Month(month.month(), true);
      case When.InYear year -> new When.InYear(year.year(), true);
      case When.Between span -> month(span);
      case When.Since ignored -> null;
      case When.Until ignored -> null;
      case When.Unknown ignored -> null;
    };
  }

  private static @Nullable When month(When.Between span) {
    var from = span.earliest();
    var to = span.latest();
    return from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to))
        ? new When.Month(YearMonth.from(from), true)
        : null;
  }
}
