package isnad.fuse.part;

import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Ground;
import isnad.model.Part;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Looks round each report for an event that its own may lie within.
public final class PartFinder {
  /// Reports on either side of one in its article: a passage tells a few things at a time.
  private static final int REACH = 6;

  /// The next paragraph goes on telling.
  private static final int PARAGRAPHS = 1;

  private final Map<ReportId, Whole> wholes = new HashMap<>();
  private final Map<EventId, Found> found = new TreeMap<>();
  private final Fit fit;

  private PartFinder(List<Event> events, List<Reading> readings, Directory directory) {
    this.fit = new Fit(directory);
    var reports = new HashMap<ReportId, Report>();
    readings.forEach(reading -> reading.reports().forEach(r -> reports.put(r.id(), r)));
    for (var event : events) {
      var told = event.reports().stream().map(reports::get).filter(Objects::nonNull).toList();
      var whole = new Whole(event, told);
      told.forEach(report -> wholes.put(report.id(), whole));
    }
  }

  private record Found(Whole whole, Part part) {}

  /// By the part's id, each with the one event that it lies in.
  public static List<Part> find(List<Event> events, List<Reading> readings, Directory directory) {
    var finder = new PartFinder(events, readings, directory);
    readings.forEach(finder::look);
    return finder.found.values().stream().map(Found::part).toList();
  }

  private void look(Reading reading) {
    var reports =
        reading.reports().stream()
            .filter(report -> wholes.containsKey(report.id()))
            .sorted(
                Comparator.comparing((Report r) -> r.evidence().trigger())
                    .thenComparing(Report::id))
            .toList();
    for (var at = 0; at < reports.size(); at++) {
      var report = reports.get(at);
      var around =
          reports.subList(Math.max(0, at - REACH), Math.min(reports.size(), at + REACH + 1));
      around.stream()
          .filter(other -> beside(report, other, reading.sentences()))
          .forEach(other -> offer(report, other));
    }
  }

  private static boolean beside(Report one, Report other, List<Sentence> sentences) {
    var a = paragraph(one, sentences);
    var b = paragraph(other, sentences);
    return a >= 0 && b >= 0 && Math.abs(a - b) <= PARAGRAPHS;
  }

  private static int paragraph(Report report, List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.span().covers(report.evidence().trigger()))
        .mapToInt(Sentence::paragraph)
        .findFirst()
        .orElse(-1);
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
