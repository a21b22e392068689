package isnad.model.json;

import isnad.model.Amount;
import isnad.model.Event;
import isnad.model.Ground;
import isnad.model.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The line of one event: what its reports tell together, what they dispute, and why they are one.
///
/// @param outlets how many outlets tell it
/// @param part what it lies within; absent for most
record EventLines(Line line, Event event, int outlets, @Nullable Part part) {
  void write(HappeningFields happening, Wording wording) throws IOException {
    var title = wording.title(event);
    line.record(
        "event",
        () -> {
          line.text("id", event.id());
          line.text("title_ar", title.ar());
          line.text("title_en", title.en());
          happening.write(event.happening());
          line.texts("reports", event.reports());
          line.count("outlets", outlets);
          line.list("origins", this::origins);
          line.list("contested", this::contests);
          line.list("denials", this::denials);
          line.texts("silent", event.silent().stream().map(Event.Silence::document).toList());
          line.list("silent_because", this::silences);
          line.list("ties", this::ties);
          partOf();
        });
  }

  private void partOf() throws IOException {
    if (part != null) {
      line.text("part_of", part.whole());
      line.list("part_because", () -> grounds(part.reasons()));
    }
  }

  private void origins() throws IOException {
    for (var origin : event.origins()) {
      line.item(() -> {
        line.text("id", origin.id());
        line.flag("named", origin.named());
        var stance = origin.stance();
        line.text("stance", stance == null ? null : stance.name().toLowerCase(Locale.ROOT));
        line.texts("reports", origin.reports());
      });
    }
  }

  private void contests() throws IOException {
    for (var contest : event.contests()) {
      line.item(() -> {
        line.text("attribute", word(contest.attribute()));
        line.text("of", contest.of());
        line.text("kind", contest.kind());
        line.list("values", () -> versions(contest));
      });
    }
  }

  private void versions(Event.Contest contest) throws IOException {
    for (var version : contest.versions()) {
      line.item(() -> version(version));
    }
  }

  private void version(Event.Version version) throws IOException {
    Amount amount = version.amount();
    if (amount == null) {
      line.text("value", version.value());
    } else {
      line.bounds(amount);
    }
    line.texts("reports", version.reports());
    line.texts("origins", version.origins());
    if (!version.superseded().isEmpty()) {
      line.texts("superseded", version.superseded());
    }
  }

  private void denials() throws IOException {
    for (var denial : event.denials()) {
      line.item(() -> {
        line.text("by", denial.by());
        line.texts("reports", denial.reports());
        line.texts("of", denial.of());
        line.text("part", word(denial.part()));
      });
    }
  }

  private void silences() throws IOException {
    for (var silence : event.silent()) {
      line.item(() -> {
        line.text("document", silence.document());
        line.number("named", BigDecimal.valueOf(silence.named()));
        line.texts("tells", silence.tells());
      });
    }
  }

  private void ties() throws IOException {
    for (var tie : event.ties()) {
      line.item(() -> {
        line.text("report", tie.report());
        line.text("to", tie.to());
        line.list("reasons", () -> grounds(tie.reasons()));
        line.list("against", () -> grounds(tie.against()));
      });
    }
  }

  private void grounds(List<Ground> grounds) throws IOException {
    for (var ground : grounds) {
      line.item(() -> {
        line.text("ground", ground.sort().word());
        line.texts("of", ground.of());
      });
    }
  }

  private static String word(Event.Attribute attribute) {
    return attribute.name().toLowerCase(Locale.ROOT);
  }
}
