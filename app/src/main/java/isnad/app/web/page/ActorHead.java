package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Snapshot;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    var snapshot = visit.snapshot();
    var party = snapshot.pictures().parties().of(id);
    var met = snapshot.once(new Key(party), Met.class, () -> Met.of(snapshot, party));
    return met.most().stream()
        .map(one ->
            new Way(
                new Markup(visit.speech().names().actor(one.party())),
                Links.between(visit, id, one.party()),
                one.events()))
        .toList();
  }

  private record Key(ActorId party) {}

  /// Another party, and in how many events it is met.
  private record Other(ActorId party, int events) {}

  private record Met(List<Other> most) {
    static Met of(Snapshot snapshot, ActorId party) {
      var met = new TreeMap<ActorId, Integer>();
      var parties = snapshot.pictures().parties();
      for (var event : snapshot.index().of(party)) {
        var present = new HashSet<>(parties.of(event.happening().actors()));
        present.addAll(parties.of(event.happening().recipients()));
        if (present.remove(party)) {
          present.forEach(other -> met.merge(other, 1, Integer::sum));
        }
      }
      var most =
          First.largest(met.entrySet(), Map.Entry::getValue, MOST).stream()
              .map(one -> new Other(one.getKey(), one.getValue()))
              .toList();
      return new Met(most);
    }
  }
}
