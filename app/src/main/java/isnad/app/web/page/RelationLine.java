package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.fuse.relation.Relation;
import isnad.model.EventId;
import java.util.List;
import java.util.Objects;

/// What one party is to another for a time, with the events that tell it.
///
/// @param ended by which event; none or one
/// @param pair where both stand side by side
public record RelationLine(
    Markup said,
    Markup when,
    Markup reports,
    List<EventLine> events,
    List<EventLine> ended,
    String pair) {
  private static final int MOST = 8;

  static List<RelationLine> of(Visit visit, List<Relation> relations) {
    return relations.stream().map(relation -> of(visit, relation)).toList();
  }

  private static RelationLine of(Visit visit, Relation relation) {
    var speech = visit.speech();
    var names = speech.names();
    var ended = relation.endedBy();
    return new RelationLine(
        visit.say(
            "relation." + relation.kind(),
            names.actor(relation.from()),
            names.actor(relation.to())),
        new Markup(speech.dates().say(relation.when())),
        new Markup(visit.words().count("reports", relation.reports().size())),
        events(visit, relation.events().stream().limit(MOST).toList()),
        ended == null ? List.of() : events(visit, List.of(ended)),
        Links.between(visit, relation.from(), relation.to()));
  }

  static List<EventLine> events(Visit visit, List<EventId> ids) {
    return ids.stream()
        .map(id -> visit.snapshot().event(id.value()).orElse(null))
        .filter(Objects::nonNull)
        .map(event -> EventLine.of(visit, event))
        .toList();
  }
}
