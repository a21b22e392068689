package isnad.app.export;

import isnad.fuse.relation.Band;
import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Relation;
import isnad.fuse.relation.TensionFinder;
import isnad.fuse.relation.TensionFinder.Pair;
import isnad.fuse.view.Belief;
import isnad.fuse.view.Outlines;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.json.Line;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// An actor, a pair or all outlets as records: `called`, `relation`, `step`, `outlet`.
public record RelationJsonl(Chronicle chronicle, Lore lore) {
  /// What each outlet calls the actor, and its relations.
  public void actor(ActorId id, Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          called(line, new Usage(chronicle), id);
          relations(line, ActorText.of(id, chronicle, lore));
        });
  }

  /// The relations of two parties, and each step of their tension.
  public void pair(Pair pair, Belief belief, Writer out) throws IOException {
    var tension = TensionFinder.between(chronicle, pair, lore, belief);
    Line.write(
        out,
        line -> {
          relations(line, PairText.of(pair, chronicle, lore, belief));
          for (var step : tension.steps()) {
            line.record(
                "step",
                () -> {
                  line.text("event", step.event());
                  line.text("day", step.day());
                  line.object("adds", () -> band(line, step.adds()));
                  line.object("tension", () -> band(line, step.tension()));
                  line.texts("reports", step.reports());
                });
          }
        });
  }

  /// What each outlet tells, leaves out and relies on.
  public void outlets(Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          for (var outlet : OutletShare.all(chronicle, Outlines.of(chronicle)).entrySet()) {
            line.record("outlet", () -> outlet(line, outlet.getKey(), outlet.getValue()));
          }
          var usage = new Usage(chronicle);
          for (var actor : usage.disputed()) {
            called(line, usage, actor);
          }
        });
  }

  private static void outlet(Line line, String outlet, OutletShare share) throws IOException {
    line.text("outlet", outlet);
    line.count("reports", share.reports());
    line.texts("tells", share.told());
    line.count("alone", share.alone());
    line.texts("omits", share.omits());
    line.count("own_voice", share.ownVoice());
    line.list(
        "relies",
        () -> {
          for (var origin : share.relies().entrySet()) {
            line.item(() -> {
              line.text("origin", origin.getKey());
              line.count("reports", origin.getValue());
            });
          }
        });
  }

  private static void called(Line line, Usage usage, ActorId id) throws IOException {
    for (var outlet : usage.of(id).entrySet()) {
      line.record(
          "called",
          () -> {
            line.text("actor", id);
            line.text("outlet", outlet.getKey());
            line.texts("names", outlet.getValue().stream().map(Usage.Count::said).toList());
          });
    }
  }

  private static void relations(Line line, List<Relation> relations) throws IOException {
    for (var relation : relations) {
      line.record(
          "relation",
          () -> {
            line.text("relation", relation.kind().name().toLowerCase(Locale.ROOT));
            line.text("from", relation.from());
            line.text("to", relation.to());
            line.text("date", relation.when().edtf());
            line.text("ended_by", relation.endedBy());
            line.texts("events", relation.events());
            line.texts("reports", relation.reports());
          });
    }
  }

  private static void band(Line line, Band band) throws IOException {
    line.number("low", rounded(band.low()));
    line.number("middle", rounded(band.middle()));
    line.number("high", rounded(band.high()));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
  }
}
