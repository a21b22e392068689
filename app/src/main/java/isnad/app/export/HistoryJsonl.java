package isnad.app.export;

import isnad.model.json.Line;
import isnad.store.History;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Who changed what, as records.
public final class HistoryJsonl {
  private HistoryJsonl() {}

  public static void write(List<History.Step> steps, Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          for (var step : steps) {
            line.record("step", () -> step(step, line));
          }
        });
  }

  private static void step(History.Step step, Line line) throws IOException {
    line.text("at", step.by().at().toString());
    line.text("by", step.by().who());
    line.text("what", step.what().name().toLowerCase(Locale.ROOT));
    line.text("subject", step.subject());
    line.text("content", step.content());
  }
}
