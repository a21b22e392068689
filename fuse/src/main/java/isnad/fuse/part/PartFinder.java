package isnad.fuse.part;

import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Ground;
import isnad.model.Part;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks round each report for an event that its own may lie within.
public final class PartFinder {
  /// Reports on either side of one in its article: a passage tells a few things at a time.
  private static final int REACH = 6;

  /// The next paragraph goes on telling.
  private static final int PARAGRAPHS = 1;

  private final Map<ReportId, Whole> wholes = new HashMap<>();
  private final Map<EventId, Found> found = new TreeMap<>();
  private final Map<String, List<Report>> byDocument = new HashMap<>();
  private final Told told;
  private final Fit fit;

  /// What else is known of reports.
  ///
  /// @param report one by its id, as it is told by now; absent where it isn't
  /// @param paragraph where a report stands in its document; below 0 where that isn't known
  public record Told(
      Function<ReportId, @Nullable Report> report, ToIntFunction<ReportId> paragraph) {}

  private PartFinder(List<Event> events, Told told, Directory directory) {
    this.fit = new Fit(directory);
    this.told = told;
    for (var event : events) {
      var reports = event.reports().stream().map(told.report()).filter(Objects::nonNull).toList();
      var whole = new Whole(event, reports);
      for (var report : reports) {
        wholes.put(report.id(), whole);
        byDocument.computeIfAbsent(report.document(), any -> new ArrayList<>()).add(report);
      }
    }
  }

  private record Found(Whole whole, Part part) {}

  /// By the part's id, each with the one event that it lies in.
  public static List<Part> find(List<Event> events, Told told, Directory directory) {
    var finder = new PartFinder(events, told, directory);
    finder.byDocument.values().forEach(finder::look);
    return finder.found.values().stream().map(Found::part).toList();
  }

  /// @param told all reports of one document
  private void look(List<Report> told) {
    var reports =
        told.stream()
            .sorted(
                Comparator.comparing((Report r) -> r.evidence().trigger())
                    .thenComparing(Report::id))
            .toList();
    for (var at = 0; at < reports.size(); at++) {
      var report = reports.get(at);
      var around =
          reports.subList(Math.max(0, at - REACH), Math.min(reports.size(), at + REACH + 1));
      around.stream().filter(other -> beside(report, other)).forEach(other -> offer(report, other));
    }
  }

  private boolean beside(Report one, Report other) {
    var a = told.paragraph().applyAsInt(one.id());
    var b = told.paragraph().applyAsInt(other.id());
    return a >= 0 && b >= 0 && Math.abs(a - b) <= PARAGRAPHS;
  }

  private void offer(Report one, Report other) {
    var part = wholes.get(one.id());
    var whole = wholes.get(other.id());
    var grounds = part == null || whole == null ? List.<Ground>of() : fit.grounds(part, whole);
    if (part == null || whole == null || grounds.isEmpty()) {
      return;
    }
    var id = part.event().id();
    var link = new Found(whole, new Part(id, whole.event().id(), grounds));
    found.merge(id, link, PartFinder::better);
  }

  private static Found better(Found one, Found other) {
    return Stream.of(one, other)
        .min(
            Comparator.comparingInt((Found f) -> -f.whole().documents())
                .thenComparing(f -> f.whole().event().id()))
        .orElse(one);
  }
}
