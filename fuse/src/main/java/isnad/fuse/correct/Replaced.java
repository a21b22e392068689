package isnad.fuse.correct;

import isnad.model.ActorId;
import isnad.model.Chain;
import isnad.model.Correction;
import isnad.model.Correction.Value;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Happening.Kind;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.Link;
import isnad.model.Quantity;
import isnad.model.Report;
import isnad.model.Span;
import isnad.model.Where;
import java.util.List;

/// A report with values of an analyst in the place of those that were read. Its rule says so.
final class Replaced {
  private Replaced() {}

  /// @param replacing the oldest first: the last word on a value counts
  static Report in(Report report, List<Correction.Replace> replacing) {
    var corrected = report;
    for (var replace : replacing) {
      var evidence = corrected.evidence();
      var rule = evidence.rule() + ", corrected by " + replace.stamp().who();
      corrected =
          new Report(
              report.id(),
              report.document(),
              in(corrected.happening(), replace.value(), evidence.trigger()),
              in(corrected.chain(), replace.value(), evidence.trigger()),
              new Evidence(evidence.quote(), evidence.trigger(), rule));
    }
    return corrected;
  }

  /// Its links stand where the report stands: the analyst found the tellers, no cue did.
  private static Chain in(Chain told, Value value, Span trigger) {
    return value instanceof Value.Tellers tellers
        ? new Chain(tellers.ids().stream().map(id -> link(id, told, trigger)).toList())
        : told;
  }

  private static Link link(ActorId id, Chain told, Span trigger) {
    return told.links().stream()
        .filter(link -> link.teller().equals(id))
        .findFirst()
        .orElseGet(() -> new Link(id, true, trigger));
  }

  private static Happening in(Happening told, Value value, Span trigger) {
    return switch (value) {
      case Value.Actors actors -> sides(told, actors.ids(), told.recipients());
      case Value.Recipients to -> sides(told, told.actors(), to.ids());
      case Value.Type type -> kind(told, new Kind(type.type(), null));
      case Value.Mode mode -> kind(told, new Kind(told.kind().type(), mode.mode()));
      case Value.Date date -> told.withWhen(date.when());
      case Value.At at -> where(told, at.where());
      case Value.Figure figure -> quantities(told, Counts.in(told.quantities(), figure, trigger));
      case Value.Said said -> standing(told, said.polarity(), told.status());
      case Value.Standing standing -> standing(told, told.polarity(), standing.status());
      case Value.Tellers tellers -> told;
    };
  }

  private static Happening sides(Happening told, List<ActorId> actors, List<ActorId> recipients) {
    return new Happening(
        told.kind(),
        actors,
        recipients,
        told.when(),
        told.where(),
        told.quantities(),
        told.polarity(),
        told.status());
  }

  private static Happening kind(Happening told, Kind kind) {
    return new Happening(
        kind,
        told.actors(),
        told.recipients(),
        told.when(),
        told.where(),
        told.quantities(),
        told.polarity(),
        told.status());
  }

  private static Happening where(Happening told, Where where) {
    return new Happening(
        told.kind(),
        told.actors(),
        told.recipients(),
        told.when(),
        where,
        told.quantities(),
        told.polarity(),
        told.status());
  }

  private static Happening quantities(Happening told, List<Quantity> quantities) {
    return new Happening(
        told.kind(),
        told.actors(),
        told.recipients(),
        told.when(),
        told.where(),
        quantities,
        told.polarity(),
        told.status());
  }

  private static Happening standing(Happening told, Polarity polarity, Status status) {
    return new Happening(
        told.kind(),
        told.actors(),
        told.recipients(),
        told.when(),
        told.where(),
        told.quantities(),
        polarity,
        status);
  }
}
