package isnad.app.export;

import isnad.fuse.view.Belief;
import isnad.fuse.view.Counted;
import isnad.fuse.view.FigureViews;
import isnad.fuse.view.Voices;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.json.Line;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// What every view makes of an event's figures, one record a figure and rule.
///
/// @param belief whose word counts
public record ComparisonJsonl(Belief belief) {
  public void write(Chronicle chronicle, Event event, Writer out) throws IOException {
    var views = new FigureViews(new Voices(chronicle)).of(event, belief);
    Line.write(
        out,
        line -> {
          for (var counted : views) {
            write(line, event, counted);
          }
        });
  }

  private void write(Line line, Event event, Counted counted) throws IOException {
    for (var seen : counted.views()) {
      line.record(
          "view",
          () -> {
            line.text("event", event.id());
            line.text("what", counted.subject().what().word());
            line.text("of", counted.subject().of());
            line.text("noun", counted.subject().noun());
            line.flag("part", counted.subject().part());
            line.text("rule", seen.rule().name().toLowerCase(Locale.ROOT));
            line.text("source", seen.rule().source());
            line.text("believing", belief instanceof Belief.Only only ? only.teller() : null);
            line.bounds(seen.amount());
            line.texts("reports", seen.reports());
          });
    }
  }
}
