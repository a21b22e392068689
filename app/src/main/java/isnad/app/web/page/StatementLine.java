package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.Reading;
import isnad.model.Statement;

/// An act of speech in a list: who says what sort of thing, when, through whom, in which words.
public record StatementLine(
    Markup speaker, Markup act, Markup when, Markup chain, Markup quote, String source) {
  static StatementLine of(Visit visit, Reading reading, Statement statement) {
    var speech = visit.speech();
    var said = statement.speech();
    return new StatementLine(
        new Markup(speech.names().actor(said.speaker())),
        new Markup(visit.words().word("act", said.act())),
        new Markup(said.when().known() ? speech.dates().say(said.when()) : ""),
        new Markup(speech.chains().say(reading.article().outletOrId(), said.via())),
        Cited.quoted(reading, statement.evidence().quote()),
        Links.source(visit, reading.document(), statement.id()));
  }
}
