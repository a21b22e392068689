package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who an actor is, and with whom it is met most.
///
/// @param plain its name as plain text
/// @param sides on whose side it stands; empty where no pack says so
/// @param pairs the parties that share most events with its own
public record ActorHead(
    String plain, Markup name, String id, Markup kind, List<Way> sides, List<Way> pairs) {
  private static final int MOST = 6;

  /// A way to somebody.
  public record Way(Markup said, String href, int events) {}

  static ActorHead of(Visit visit, ActorId id) {
    var actor = visit.snapshot().chronicle().directory().actor(id);
    var names = visit.speech().names();
    return new ActorHead(
        visit.plain().names().actor(id),
        new Markup(names.actor(id)),
        id.value(),
        new Markup(actor == null ? "" : visit.words().word("actor", actor.type())),
        actor == null
            ? List.of()
            : actor.sides().stream()
                .map(side -> new Way(new Markup(names.actor(side)), Links.actor(visit, side), 0))
                .toList(),
        pairs(visit, id));
  }

  private static List<Way> pairs(Visit visit, ActorId id) {
    var met = new TreeMap<ActorId, Integer>();
    var parties = visit.snapshot().pictures().parties();
    var party = parties.of(id);
    for (var event : visit.snapshot().index().of(party)) {
      var happening = event.happening();
      var recipients = parties.of(happening.recipients());
      Stream.concat(
              parties.of(happening.actors()).stream().filter(actor -> !recipients.contains(actor)),
              recipients.stream())
          .filter(other -> !other.equals(party))
          .forEach(other -> met.merge(other, 1, Integer::sum));
    }
    return met.entrySet().stream()
        .sorted(Map.Entry.<ActorId, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(one ->
            new Way(
                new Markup(visit.speech().names().actor(one.getKey())),
                Links.between(visit, id, one.getKey()),
                one.getValue()))
        .toList();
  }
}
