package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The record behind a mark in a source's text: what was read there, by which rule, through whom.
///
/// @param kind what it is, in words
/// @param facts name and value
/// @param ways on from it
public record Picked(Markup kind, List<Fact> facts, List<Way> ways) {
  /// How the ids of mentions begin; behind it stands their place in the reading.
  static final String MENTION = "m";

  public record Fact(Markup name, Markup value) {}

  /// @param said plain words
  public record Way(String said, String href) {}

  static String kind(Mention mention) {
    return switch (mention) {
      case Mention.OfActor of -> "actor";
      case Mention.OfPlace of -> "place";
      case Mention.OfTime of -> "time";
      case Mention.OfQuantity of -> "quantity";
    };
  }

  /// Absent where the reading has no such mark.
  static @Nullable Picked of(Visit visit, Reading reading, String id) {
    for (var statement : reading.statements()) {
      if (statement.id().value().equals(id)) {
        return statement(visit, reading, statement);
      }
    }
    for (var account : visit.snapshot().accounts().in(reading.document())) {
      if (account.report().id().value().equals(id)) {
        return new PickedReport(visit, account).picked();
      }
    }
    for (var i = 0; i < reading.mentions().size(); i++) {
      if (id.equals(MENTION + i)) {
        return mention(visit, reading.mentions().get(i));
      }
    }
    return null;
  }

  private static Picked mention(Visit visit, Mention mention) {
    var facts = new ArrayList<Fact>();
    var ways = new ArrayList<Way>();
    var speech = visit.speech();
    switch (mention) {
      case Mention.OfActor of -> {
        facts.add(fact(visit, "pick.who", speech.names().actor(of.actor())));
        facts.add(fact(visit, "pick.form", visit.words().word("form", of.form())));
        ways.add(way(visit, "to.actor", Links.actor(visit, of.actor())));
      }
      case Mention.OfPlace of -> {
        facts.add(fact(visit, "place", speech.names().place(of.place())));
        facts.add(fact(visit, "pick.form", visit.words().word("form", of.form())));
        var there = visit.address().to("events").with("place", of.place().value());
        ways.add(way(visit, "to.place", there.toString()));
      }
      case Mention.OfTime of -> {
        facts.add(fact(visit, "date", speech.dates().say(of.when())));
        facts.add(fact(visit, "rule", speech.names().asWritten(of.rule())));
      }
      case Mention.OfQuantity of ->
          facts.add(fact(visit, "figures", speech.figures().say(of.quantity())));
    }
    return new Picked(visit.say("pick." + kind(mention)), facts, ways);
  }

  private static Picked statement(Visit visit, Reading reading, Statement statement) {
    var speech = visit.speech();
    var said = statement.speech();
    var facts = new ArrayList<Fact>();
    facts.add(fact(visit, "pick.speaker", speech.names().actor(said.speaker())));
    facts.add(fact(visit, "pick.act", visit.words().word("act", said.act())));
    if (!said.about().isEmpty()) {
      facts.add(fact(visit, "pick.about", speech.names().actors(said.about())));
    }
    if (said.when().known()) {
      facts.add(fact(visit, "date", speech.dates().say(said.when())));
    }
    var outlet = reading.article().outletOrId();
    facts.add(fact(visit, "chain", speech.chains().say(outlet, said.via())));
    facts.add(fact(visit, "rule", speech.names().asWritten(statement.evidence().rule())));
    var ways = List.of(way(visit, "to.actor", Links.actor(visit, said.speaker())));
    return new Picked(visit.say("pick.statement"), facts, ways);
  }

  static Fact fact(Visit visit, String key, String value) {
    return new Fact(visit.say(key), new Markup(value));
  }

  static Way way(Visit visit, String key, String href) {
    return new Way(visit.words().say(key), href);
  }
}
