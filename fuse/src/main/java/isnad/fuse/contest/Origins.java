package isnad.fuse.contest;

import isnad.fuse.copy.Copies;
import isnad.model.Event.Origin;
import isnad.model.Link;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where each report's telling starts: the last named teller of its chain; else, where the lineage
/// is unnamed, nowhere that could be checked; else the outlet itself. A copy that names nobody has
/// its origin from the text it was copied from: whom that one names, or its outlet.
final class Origins {
  private final Map<ReportId, Told> reports = new HashMap<>();
  private final Map<String, Start> shared = new HashMap<>();
  private final Copies copies;

  Origins(Copies copies) {
    this.copies = copies;
  }

  void put(Reading reading) {
    var date = reading.article().metadata().published();
    var outlet = reading.article().outletOrId();
    var day = date == null ? LocalDate.MAX : date;
    reading.reports().forEach(report -> reports.put(report.id(), new Told(report, outlet, day)));
    shared.clear();
  }

  @Nullable Report report(ReportId id) {
    var told = reports.get(id);
    return told == null ? null : told.report();
  }

  /// @param named false for unnamed lineage, which counts as no origin
  record Start(String id, boolean named) {}

  private record Told(Report report, String outlet, LocalDate published) {}

  Start of(Report report) {
    var told = reports.get(report.id());
    if (told == null) {
      return new Start(report.document(), true);
    }
    var group = copies.group(report.id());
    return group.isEmpty() || teller(report) != null
        ? start(report, told.outlet())
        : shared.computeIfAbsent(copies.name(report.id()), any -> share(group));
  }

  /// Whether both come from one named origin and the one was published after the other.
  boolean revises(Report later, Report earlier) {
    var origin = of(earlier);
    return origin.named()
        && origin.equals(of(later))
        && published(earlier).isBefore(published(later))
        && !published(later).equals(LocalDate.MAX);
  }

  private LocalDate published(Report report) {
    var told = reports.get(report.id());
    return told == null ? LocalDate.MAX : told.published();
  }

  /// By id, the named first.
  List<Origin> all(List<Report> reports) {
    var byStart = new TreeMap<Start, List<ReportId>>(ORDER);
    for (var report : reports) {
      byStart.computeIfAbsent(of(report), any -> new ArrayList<>()).add(report.id());
    }
    return byStart.entrySet().stream()
        .map(entry -> new Origin(entry.getKey().id(), entry.getKey().named(), entry.getValue()))
        .toList();
  }

  /// Their ids, sorted.
  List<String> ids(List<Report> reports) {
    return reports.stream().map(report -> of(report).id()).distinct().sorted().toList();
  }

  private static final Comparator<Start> ORDER =
      Comparator.comparing(Start::named).reversed().thenComparing(Start::id);

  private Start share(List<ReportId> group) {
    var earliest =
        group.stream()
            .map(reports::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Told::published))
            .toList();
    var first = earliest.stream().filter(told -> teller(told.report()) != null).findFirst();
    var told = first.orElseGet(earliest::getFirst);
    return start(told.report(), told.outlet());
  }

  private static Start start(Report report, String outlet) {
    var teller = teller(report);
    if (teller != null) {
      return new Start(teller.teller().value(), true);
    }
    return report.chain().links().isEmpty()
        ? new Start(outlet, true)
        : new Start("unnamed:" + report.document(), false);
  }

  private static @Nullable Link teller(Report report) {
    return report.chain().links().reversed().stream().filter(Link::named).findFirst().orElse(null);
  }
}
