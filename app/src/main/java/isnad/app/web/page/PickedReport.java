package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Shown;
import isnad.app.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The record behind a report's sentence.
record PickedReport(Visit visit, Accounts.Account account) {
  Picked picked() {
    var ways = new ArrayList<Picked.Way>();
    var id = account.report().id();
    visit
        .snapshot()
        .telling(id)
        .ifPresent(event -> ways.add(Picked.way(visit, "to.event", Links.event(visit, event))));
    ways.add(Picked.way(visit, "to.chain", Links.chain(visit, id)));
    return new Picked(visit.say("pick.report"), facts(), ways);
  }

  List<Picked.Fact> facts() {
    var facts = new ArrayList<Picked.Fact>();
    var speech = visit.speech();
    var report = account.report();
    var happening = report.happening();
    facts.add(Picked.fact(visit, "what", speech.titles().say(report)));
    if (!happening.actors().isEmpty()) {
      facts.add(Picked.fact(visit, "who", speech.names().actors(happening.actors())));
    }
    if (!happening.recipients().isEmpty()) {
      facts.add(Picked.fact(visit, "whom", speech.names().actors(happening.recipients())));
    }
    facts.add(Picked.fact(visit, "date", speech.dates().say(happening.when())));
    facts.add(Picked.fact(visit, "place", speech.names().where(happening.where())));
    if (!happening.quantities().isEmpty()) {
      var said = happening.quantities().stream().map(speech.figures()::say).distinct();
      facts.add(Picked.fact(visit, "figures", said.collect(Collectors.joining(" · "))));
    }
    facts.add(Picked.fact(visit, "chain", speech.chains().say(account.outlet(), report.chain())));
    var source = account.reading().article().source();
    var trigger = Shown.of(source, report.evidence().trigger()).text();
    facts.add(Picked.fact(visit, "trigger", speech.names().asWritten(trigger)));
    facts.add(Picked.fact(visit, "rule", speech.names().asWritten(report.evidence().rule())));
    return facts;
  }
}
