package isnad.fuse.correct;

import isnad.model.Correction;
import isnad.model.Correction.Value;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Happening.Kind;
import isnad.model.Report;
import isnad.model.When;
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
              in(corrected.happening(), replace.value()),
              report.chain(),
              new Evidence(evidence.quote(), evidence.trigger(), rule));
    }
    return corrected;
  }

  private static Happening in(Happening told, Value value) {
    return switch (value) {
      case Value.Actors actors ->
          made(told, told.kind(), new Sides(actors.ids(), told.recipients()));
      case Value.Recipients to -> made(told, told.kind(), new Sides(told.actors(), to.ids()));
      case Value.Type type -> made(told, new Kind(type.type(), null), Sides.of(told));
      case Value.Date date -> told.withWhen(date.when());
      case Value.At at -> made(told, told.when(), new Where.At(at.place()));
    };
  }

  private record Sides(List<isnad.model.ActorId> actors, List<isnad.model.ActorId> recipients) {
    static Sides of(Happening told) {
      return new Sides(told.actors(), told.recipients());
    }
  }

  private static Happening made(Happening told, Kind kind, Sides sides) {
    return new Happening(
        kind,
        sides.actors(),
        sides.recipients(),
        told.when(),
        told.where(),
        told.quantities(),
        told.polarity(),
        told.status());
  }

  private static Happening made(Happening told, When when, Where where) {
    return new Happening(
        told.kind(),
        told.actors(),
        told.recipients(),
        when,
        where,
        told.quantities(),
        told.polarity(),
        told.status());
  }
}
