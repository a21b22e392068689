package isnad.fuse.contest;

import isnad.fuse.contest.Origins.Start;
import isnad.model.Amount;
import isnad.model.Event.Version;
import isnad.model.Report;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// The values that reports give to one attribute, and those of them that cannot both be true.
///
/// @param <T> what the attribute's values are
final class Versions<T> {
  private final Map<T, List<Report>> told = new LinkedHashMap<>();
  private final BiPredicate<T, T> exclude;

  Versions(BiPredicate<T, T> exclude) {
    this.exclude = exclude;
  }

  /// All values of a report before those of the next.
  void add(T value, Report report) {
    var reports = told.computeIfAbsent(value, any -> new ArrayList<>());
    if (reports.isEmpty() || !reports.getLast().equals(report)) {
      reports.add(report);
    }
  }

  /// In the order in which they were added; empty where all can be true together.
  List<Version> contested(Function<T, String> words, Origins origins) {
    return told.keySet().stream()
        .filter(value -> told.keySet().stream().anyMatch(other -> dispute(value, other)))
        .map(value -> version(value, words, origins))
        .toList();
  }

  /// One report that gives two values gives them of two things.
  private boolean dispute(T value, T other) {
    var one = told.getOrDefault(value, List.of());
    var others = told.getOrDefault(other, List.of());
    return exclude.test(value, other) && !(one.size() == 1 && one.equals(others));
  }

  private Version version(T value, Function<T, String> words, Origins origins) {
    var reports = told.getOrDefault(value, List.of());
    var amount = value instanceof Amount figure ? figure : null;
    var superseded = amount == null ? List.<ReportId>of() : superseded(value, reports, origins);
    return new Version(words.apply(value), amount, ids(reports), origins.ids(reports), superseded);
  }

  /// The reports whose origin gave a figure later that denies this one.
  private List<ReportId> superseded(T value, List<Report> reports, Origins origins) {
    var later =
        told.entrySet().stream()
            .filter(entry -> exclude.test(value, entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    var last = later.isEmpty() ? Map.<Start, LocalDate>of() : origins.last(later);
    return reports.stream()
        .filter(report -> origins.revised(report, last))
        .map(Report::id)
        .toList();
  }

  static List<ReportId> ids(List<Report> reports) {
    return reports.stream().map(Report::id).toList();
  }
}
