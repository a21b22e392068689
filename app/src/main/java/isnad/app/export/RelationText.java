package isnad.app.export;

import isnad.fuse.relation.Relation;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Relations as lines: who is what to whom, from when to when, with what tells it.
final class RelationText {
  private final Sheet sheet;
  private final Speech speech;
  private final Map<EventId, Event> events = new HashMap<>();

  RelationText(Sheet sheet, Speech speech, Chronicle chronicle) {
    this.sheet = sheet;
    this.speech = speech;
    chronicle.events().forEach(event -> events.put(event.id(), event));
  }

  void write(List<Relation> relations) throws IOException {
    var words = speech.words();
    if (relations.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.line(0, sheet.ink(Ink.STRONG, words.say("relations")));
    for (var relation : relations) {
      var from = speech.names().actor(relation.from());
      var to = speech.names().actor(relation.to());
      var said = words.say("relation." + relation.kind(), from, to);
      var counts = words.count("reports", relation.reports().size());
      sheet.line(2, said + " · " + speech.dates().say(relation.when()) + " · " + counts);
      for (var event : relation.events()) {
        sheet.line(6, title(event));
      }
      var end = relation.endedBy();
      if (end != null) {
        sheet.line(6, words.say("ended.by", title(end)));
      }
    }
  }

  /// An event in a line: its shape, its headline, its date.
  String title(EventId id) {
    var event = event(id);
    if (event == null) {
      return Bidi.isolated(id.value());
    }
    var shape = Shape.of(event);
    return sheet.ink(shape.ink(), shape.sign())
        + " "
        + speech.titles().say(event)
        + " · "
        + speech.dates().say(event.happening().when());
  }

  @Nullable Event event(EventId id) {
    return events.get(id);
  }
}
