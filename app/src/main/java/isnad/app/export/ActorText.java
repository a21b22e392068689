package isnad.app.export;

import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Parties;
import isnad.fuse.relation.Relation;
import isnad.fuse.relation.RelationFinder;
import isnad.fuse.view.Belief;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Reading;
import isnad.model.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One actor: what each outlet calls it, its relations through time, what it says and what is said
/// about it, and the events in which it takes part.
public final class ActorText {
  private final Sheet sheet;
  private final Speech speech;
  private final Chronicle chronicle;
  private final RelationText relations;

  public ActorText(TextStyle style, Chronicle chronicle, Writer out) {
    this.sheet = new Sheet(out, style);
    this.speech = Speech.forText(chronicle, style.language());
    this.chronicle = chronicle;
    this.relations = new RelationText(sheet, speech, chronicle);
  }

  public void write(ActorId id, Lore lore) throws IOException {
    heading(id);
    called(sheet, speech, new Usage(chronicle), id);
    new SlantedText(sheet, speech, chronicle).write(id);
    relations.write(of(id, chronicle, lore));
    statements("says", said -> said.speech().speaker().equals(id));
    statements(
        "said.about",
        said -> said.speech().about().contains(id) && !said.speech().speaker().equals(id));
    events("as.actor", event -> event.happening().actors().contains(id));
    events("as.recipient", event -> event.happening().recipients().contains(id));
  }

  /// The relations in which the actor's party stands.
  public static List<Relation> of(ActorId id, Chronicle chronicle, Lore lore) {
    return of(
        new Parties(chronicle.directory()).of(id),
        RelationFinder.find(chronicle, lore, Belief.EVERYONE));
  }

  /// Those of some relations in which a party stands.
  public static List<Relation> of(ActorId party, List<Relation> relations) {
    return relations.stream()
        .filter(relation -> relation.from().equals(party) || relation.to().equals(party))
        .toList();
  }

  private void heading(ActorId id) throws IOException {
    sheet.line(0, sheet.ink(Ink.STRONG, speech.names().actor(id)));
    var actor = chronicle.directory().actor(id);
    if (actor != null) {
      var type = speech.words().word("actor", actor.type());
      var sides = speech.names().actors(actor.sides());
      var side = sides.isEmpty() ? "" : " · " + speech.words().say("side", sides);
      sheet.line(2, Bidi.isolated(id.value()) + " · " + type + side);
    }
  }

  static void called(Sheet sheet, Speech speech, Usage usage, ActorId id) throws IOException {
    var byOutlet = usage.of(id);
    if (!byOutlet.isEmpty()) {
      sheet.blank();
      sheet.line(0, sheet.ink(Ink.STRONG, speech.words().say("called.by")));
    }
    for (var outlet : byOutlet.entrySet()) {
      var names = outlet.getValue().stream().map(one -> speech.names().asWritten(one.said()));
      var said = names.collect(Collectors.joining(" · "));
      var by = speech.names().asWritten(outlet.getKey());
      sheet.line(2, speech.words().say("row", by, said));
    }
  }

  private void statements(String key, Predicate<Statement> about) throws IOException {
    var first = true;
    for (var reading : chronicle.readings()) {
      for (var statement : reading.statements()) {
        if (about.test(statement)) {
          if (first) {
            sheet.blank();
            sheet.line(0, sheet.ink(Ink.STRONG, speech.words().say(key)));
            first = false;
          }
          statement(reading, statement);
        }
      }
    }
  }

  private void statement(Reading reading, Statement statement) throws IOException {
    var said = statement.speech();
    var outlet = speech.chains().say(reading.article().outletOrId(), said.via());
    var act = speech.words().word("act", said.act());
    var when = said.when().known() ? " · " + speech.dates().say(said.when()) : "";
    sheet.line(2, act + " · " + speech.names().actor(said.speaker()) + when + " · " + outlet);
    var quote = Shown.of(reading.article().source(), statement.evidence().quote()).text();
    var plain = Controls.shown(quote.replaceAll("[\\s\\u00A0]+", " ").strip());
    sheet.item(6, "\u00AB", Bidi.quoted(plain, sheet.style().language()) + "\u00BB");
  }

  private void events(String key, Predicate<Event> takesPart) throws IOException {
    var events = chronicle.events().stream().filter(takesPart).toList();
    if (!events.isEmpty()) {
      sheet.blank();
      sheet.line(0, sheet.ink(Ink.STRONG, speech.words().say(key)));
    }
    for (var event : events) {
      sheet.line(2, relations.title(event.id()));
    }
  }
}
