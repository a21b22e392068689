package isnad.fuse.part;

import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.Report;
import isnad.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An event with its reports, as one that others may lie within.
record Whole(Event event, List<Report> reports) {
  /// Battles last days; a longer span is a campaign or a vague date.
  private static final long LONGEST = 31;

  int documents() {
    return (int) reports.stream().map(Report::document).distinct().count();
  }

  Happening happening() {
    return event.happening();
  }

  /// Whether it is a use of force that happened.
  boolean fought() {
    var happening = happening();
    return happening.kind().type() == EventType.ASSAULT
        && happening.polarity() == Polarity.ASSERTED
        && (happening.status() == Status.ACTUAL || happening.status() == Status.ONGOING);
  }

  /// All who take part, as any report tells.
  List<ActorId> cast() {
    return reports.stream()
        .map(Report::happening)
        .flatMap(told -> Stream.concat(told.actors().stream(), told.recipients().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  @Nullable LocalDate first() {
    return exact()
        .map(When::earliest)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  @Nullable LocalDate last() {
    return exact()
        .map(When::latest)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /// The dates that its reports tell to the day, or within a few of them.
  private Stream<When> exact() {
    return reports.stream().map(report -> report.happening().when()).filter(Whole::brief);
  }

  private static boolean brief(When when) {
    var from = when.earliest();
    var to = when.latest();
    return from != null && to != null && ChronoUnit.DAYS.between(from, to) < LONGEST;
  }
}
