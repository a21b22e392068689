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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where each report's telling starts: the last named teller of its chain; else, where the lineage
/// is unnamed, nowhere that could be checked; else the outlet itself. A copy that names nobody has
/// its origin from the text it was copied from: whom that one names, or its outlet.
final class Origins {
  private final Map<String, Page> pages = new HashMap<>();
  private final Function<ReportId, @Nullable Report> reports;
  private final Map<String, Start> shared = new HashMap<>();
  private final Copies copies;

  Origins(Copies copies, Function<ReportId, @Nullable Report> reports) {
    this.copies = copies;
    this.reports = reports;
  }

  void put(Reading reading) {
    var date = reading.article().metadata().published();
    var day = date == null ? LocalDate.MAX : date;
    pages.put(reading.document(), new Page(reading.article().outletOrId(), day));
    shared.clear();
  }

  @Nullable Report report(ReportId id) {
    return reports.apply(id);
  }

  /// @param named false for unnamed lineage, which counts as no origin
  record Start(String id, boolean named) {}

  /// @param published the last of all days where it isn't known
  private record Page(String outlet, LocalDate published) {}

  private Page page(Report report) {
    var document = report.document();
    return pages.getOrDefault(document, new Page(document, LocalDate.MAX));
  }

  Start of(Report report) {
    var group = copies.group(report.id());
    return group.isEmpty() || teller(report) != null
        ? start(report)
        : shared.computeIfAbsent(copies.name(report.id()), any -> share(group));
  }

  /// When each named origin of these reports was published last, where that is known.
  Map<Start, LocalDate> last(List<Report> reports) {
    var last = new HashMap<Start, LocalDate>();
    for (var report : reports) {
      var origin = of(report);
      var day = published(report);
      if (origin.named() && !day.equals(LocalDate.MAX)) {
        last.merge(origin, day, (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return last;
  }

  /// Whether its own named origin was published again after it.
  ///
  /// @param last when each origin was
  boolean revised(Report report, Map<Start, LocalDate> last) {
    var day = last.get(of(report));
    return day != null && published(report).isBefore(day);
  }

  private LocalDate published(Report report) {
    return page(report).published();
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
            .map(reports)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(this::published))
            .toList();
    var first = earliest.stream().filter(report -> teller(report) != null).findFirst();
    return start(first.orElseGet(earliest::getFirst));
  }

  private Start start(Report report) {
    var teller = teller(report);
    if (teller != null) {
      return new Start(teller.teller().value(), true);
    }
    return report.chain().links().isEmpty()
        ? new Start(page(report).outlet(), true)
        : new Start("unnamed:" + report.document(), false);
  }

  private static @Nullable Link teller(Report report) {
    return report.chain().links().reversed().stream().filter(Link::named).findFirst().orElse(null);
  }
}
