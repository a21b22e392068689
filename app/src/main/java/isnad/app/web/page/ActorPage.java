package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.export.ActorText;
import isnad.app.export.SlantedText;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.fuse.relation.Relation;
import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.Naming;
import isnad.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One actor: what each outlet calls it, its relations through time, what it says and what is said
/// about it, the events in which it takes part.
public record ActorPage(
    String title,
    ActorHead head,
    List<Called> called,
    Some<Slanted> slanted,
    Some<RelationLine> relations,
    Said said,
    Events events)
    implements Page {
  private static final int MOST_STATEMENTS = 20;
  private static final int MOST_EVENTS = 100;
  private static final int MOST_LINES = 40;

  /// What one outlet calls it, the most used first.
  public record Called(Markup outlet, List<Markup> names) {}

  /// A word that takes a side, who uses it, how often, and where first.
  public record Slanted(Markup by, Markup word, Markup quote, String href) {}

  public record Said(List<StatementLine> by, List<StatementLine> about) {}

  /// @param all where all of them are; empty where these are all
  public record Events(List<EventLine> acts, List<EventLine> receives, String all) {}

  public static ActorPage of(Visit visit) {
    var id = new ActorId(visit.address().about());
    var chronicle = visit.snapshot().chronicle();
    var talk = visit.snapshot().talk();
    var filters = visit.filters();
    var with = filters.fitting(visit.snapshot().index().with(id), visit.snapshot().accounts());
    var acts = with.stream().filter(event -> event.happening().actors().contains(id)).toList();
    var receives =
        with.stream().filter(event -> event.happening().recipients().contains(id)).toList();
    var by = statements(visit, talk.by(id), one -> one.speech().speaker().equals(id));
    var called = called(visit, id);
    if (acts.isEmpty() && receives.isEmpty() && by.isEmpty() && called.isEmpty()) {
      if (chronicle.directory().actor(id) == null) {
        throw new NotFoundResponse();
      }
    }
    var head = ActorHead.of(visit, id);
    return new ActorPage(
        head.plain(),
        head,
        called,
        Some.of(namings(visit, id), MOST_LINES, some -> slanted(visit, some)),
        Some.of(relations(visit, id), MOST_LINES, some -> RelationLine.of(visit, some)),
        new Said(by, statements(visit, talk.about(id), one -> one.speech().about().contains(id))),
        new Events(
            first(visit, acts),
            first(visit, receives),
            Math.max(acts.size(), receives.size()) > MOST_EVENTS
                ? visit.address().to("events").only("actor", id.value()).toString()
                : ""));
  }

  private static List<Relation> relations(Visit visit, ActorId id) {
    var pictures = visit.snapshot().pictures();
    return ActorText.of(pictures.parties().of(id), pictures.relations());
  }

  private static List<EventLine> first(Visit visit, List<Event> events) {
    return EventLine.of(visit, events.stream().limit(MOST_EVENTS).toList());
  }

  private static List<Called> called(Visit visit, ActorId id) {
    var names = visit.speech().names();
    return visit.snapshot().usage().of(id).entrySet().stream()
        .map(one ->
            new Called(
                new Markup(names.asWritten(one.getKey())),
                one.getValue().stream().map(count -> Cited.calling(visit, count)).toList()))
        .toList();
  }

  private static List<Naming> namings(Visit visit, ActorId id) {
    return visit.snapshot().chronicle().asides().namings().stream()
        .filter(naming -> naming.slant() != null && naming.of().equals(id))
        .toList();
  }

  private static List<Slanted> slanted(Visit visit, List<Naming> namings) {
    var slanted = new ArrayList<Slanted>();
    for (var naming : namings) {
      var slant = naming.slant();
      if (slant != null) {
        var names = visit.speech().names();
        var tone = visit.words().word("tone", slant.tone());
        var word = names.named(naming.name());
        var spot = naming.at().getFirst();
        var quote =
            visit
                .snapshot()
                .text(spot.document())
                .map(reading ->
                    Cited.marked(reading, SlantedText.around(reading, spot.span()), spot.span()))
                .orElse(Cited.NONE);
        slanted.add(
            new Slanted(
                new Markup(names.teller(naming.by())),
                visit.say("slanted.word", word, naming.at().size(), tone),
                quote,
                Links.source(visit, spot.document())));
      }
    }
    return slanted;
  }

  private static List<StatementLine> statements(
      Visit visit, List<String> documents, Predicate<Statement> which) {
    return documents.stream()
        .flatMap(document -> visit.snapshot().reading(document).stream())
        .flatMap(reading ->
            reading.statements().stream()
                .filter(which)
                .map(statement -> StatementLine.of(visit, reading, statement)))
        .limit(MOST_STATEMENTS)
        .toList();
  }
}
