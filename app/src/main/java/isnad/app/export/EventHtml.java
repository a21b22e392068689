package isnad.app.export;

import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.Happening;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// One event as part of the page: what is told together with a reference behind each value, the
/// disputes, and each account with its chain and its quote.
final class EventHtml {
  private final Html page;
  private final Speech speech;
  private final boolean explain;

  EventHtml(Html page, Speech speech, boolean explain) {
    this.page = page;
    this.speech = speech;
    this.explain = explain;
  }

  void write(Event event, int number) {
    var shape = Shape.of(event);
    page.open("article", "class", "event " + shape.key(), "id", Anchors.event(event.id()));
    heading(event, number, shape);
    facts(event);
    new ContestHtml(page, speech).write(event);
    accounts(event);
    ties(event);
    page.close().newline();
  }

  private void heading(Event event, int number, Shape shape) {
    var happening = event.happening();
    page.open("header").open("h3");
    page.element("span", String.valueOf(number), "class", "number");
    ContestHtml.shape(page, shape, speech).markup(" ");
    page.element("a", speech.titles().say(event), "href", "#" + Anchors.event(event.id()));
    page.close();
    page.open("p", "class", "meta");
    page.phrase(speech.dates().say(happening.when()), speech.language(), "class", "when");
    new Refs(page, speech, event)
        .to(a -> happening.when().known() && same(a, happening, Happening::when));
    page.markup(" · ").phrase(speech.names().where(happening.where()), speech.language());
    new Refs(page, speech, event)
        .to(a -> happening.where().place() != null && same(a, happening, Happening::where));
    page.markup(" · ").markup(speech.type(event));
    if (!speech.status(event).isEmpty()) {
      page.markup(" · ").element("strong", speech.status(event));
    }
    page.close().open("p", "class", "counts");
    page.element("span", speech.bar(event), "class", "bar", "aria-hidden", "true");
    page.markup(" ").markup(speech.counts(event)).close().close().newline();
  }

  private static boolean same(
      Accounts.Account account, Happening all, Function<Happening, ?> part) {
    return part.apply(account.report().happening()).equals(part.apply(all));
  }

  private void facts(Event event) {
    var happening = event.happening();
    page.open("dl");
    sides(event, "who", happening.actors(), Happening::actors);
    sides(event, "whom", happening.recipients(), Happening::recipients);
    var figures = happening.quantities();
    if (!figures.isEmpty()) {
      term("figures");
      for (var figure : figures) {
        value(event, speech.figures().say(figure), account -> ContestHtml.tells(account, figure));
      }
      page.close();
    }
    lies(event);
    page.close().newline();
  }

  private void lies(Event event) {
    var around = speech.accounts().surroundings();
    events("part.of", around.whole(event).stream().toList());
    events("parts", around.parts(event));
  }

  private void events(String key, List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    term(key);
    for (var event : events) {
      var title = speech.titles().say(event);
      page.element("a", title, "href", "#" + Anchors.event(event.id())).markup(" ");
    }
    page.close();
  }

  private void sides(
      Event event, String key, List<ActorId> ids, Function<Happening, List<ActorId>> side) {
    if (ids.isEmpty()) {
      return;
    }
    term(key);
    for (var id : ids) {
      value(
          event,
          speech.names().actor(id),
          account -> side.apply(account.report().happening()).contains(id));
    }
    page.close();
  }

  /// Leaves the value's element open.
  private void term(String key) {
    page.element("dt", speech.words().say(key)).open("dd");
  }

  private void value(Event event, String markup, Predicate<Accounts.Account> telling) {
    page.open("span", "class", "value").phrase(markup, speech.language());
    new Refs(page, speech, event).to(telling);
    page.close().markup(" ");
  }

  private void accounts(Event event) {
    page.open("ol", "class", "accounts").newline();
    for (var account : speech.accounts().of(event)) {
      page.open("li", "id", Anchors.account(account.report().id()));
      account(account);
      page.close().newline();
    }
    page.close().newline();
  }

  private void account(Accounts.Account account) {
    Telling.write(page, speech, account);
    speech
        .accounts()
        .surroundings()
        .inherited(account.report().id())
        .ifPresent(passage ->
            page.element("p", speech.words().word("inherited", passage.cause()), "class", "meta"));
    if (explain) {
      explain(account);
    }
  }

  private void explain(Accounts.Account account) {
    var words = speech.words();
    var evidence = account.report().evidence();
    var trigger = Shown.of(account.reading().article().source(), evidence.trigger()).text();
    page.open("p", "class", "meta explain");
    page.markup(words.say("row", words.say("rule"), Html.bdi(evidence.rule()))).markup(" · ");
    page.markup(words.say("row", words.say("trigger"), Html.bdi(trigger))).close();
  }

  private void ties(Event event) {
    var reasons = event.ties().stream().filter(tie -> !tie.reasons().isEmpty()).toList();
    if (reasons.isEmpty()) {
      return;
    }
    page.open("details").element("summary", speech.words().say("why.one")).open("ul");
    for (var tie : reasons) {
      page.open("li");
      new Refs(page, speech, event)
          .to(a -> List.of(tie.report(), tie.to()).contains(a.report().id()));
      page.markup(" ").markup(speech.grounds().say(tie.reasons()));
      if (!tie.against().isEmpty()) {
        var against = speech.grounds().say(tie.against());
        page.markup(" ").element("span", speech.words().say("why.against", against));
      }
      page.close();
    }
    page.close().close().newline();
  }
}
