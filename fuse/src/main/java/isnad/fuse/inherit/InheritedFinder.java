package isnad.fuse.inherit;

import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Directory;
import isnad.model.Inherited;
import isnad.model.Inherited.Cause;
import isnad.model.Inherited.Older;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds passages taken over from older texts, and dates them by reports of the same deed.
public final class InheritedFinder {
  private final Kinship kinship;
  private final Geography geography;
  private final List<StalePage> suspects;
  private final Map<String, List<Deed>> deeds = new HashMap<>();
  private final List<Inherited> found = new ArrayList<>();
  private final Map<ReportId, When> dates = new HashMap<>();

  private InheritedFinder(List<Reading> readings, Directory directory) {
    this.kinship = new Kinship(directory);
    this.geography = new Geography(directory);
    this.suspects = readings.stream().map(StalePage::of).filter(StalePage::suspect).toList();
  }

  /// @param readings by document id
  public static Inheritance find(List<Reading> readings, Directory directory) {
    var finder = new InheritedFinder(readings, directory);
    if (finder.suspects.isEmpty()) {
      return new Inheritance(readings, List.of());
    }
    readings.forEach(finder::index);
    finder.suspects.forEach(finder::find);
    finder.found.sort(Comparator.comparing(Inherited::document).thenComparing(Inherited::passage));
    return new Inheritance(readings.stream().map(finder::dated).toList(), finder.found);
  }

  /// What a suspected page dates by itself proves nothing about another.
  private void index(Reading reading) {
    var page = StalePage.of(reading);
    for (var report : reading.reports()) {
      if (!page.suspect() || !page.datedByPage(report)) {
        var deed = Deed.of(report, kinship, geography);
        deed.keys().forEach(key -> deeds.computeIfAbsent(key, any -> new ArrayList<>()).add(deed));
      }
    }
  }

  private void find(StalePage page) {
    found.addAll(page.contradicting());
    for (var report : page.reading().reports()) {
      if (page.datedByPage(report) && !dates.containsKey(report.id())) {
        older(report).ifPresent(older -> inherit(page, report, older.report()));
      }
    }
  }

  /// Of all who tell it with an older date the one nearest in time.
  private Optional<Deed> older(Report report) {
    var deed = Deed.of(report, kinship, geography);
    return deed.keys().stream()
        .flatMap(key -> deeds.getOrDefault(key, List.of()).stream())
        .filter(other -> other.isOlderThan(deed))
        .max(
            Comparator.comparing(InheritedFinder::middle)
                .thenComparing(other -> other.report().id(), Comparator.reverseOrder()));
  }

  private static LocalDate middle(Deed deed) {
    var middle = deed.middle();
    return middle == null ? LocalDate.MIN : middle;
  }

  private void inherit(StalePage page, Report report, Report older) {
    var own = older.happening().when();
    var told = page.likewise(report);
    told.forEach(other -> dates.put(other.id(), own));
    found.add(
        new Inherited(
            report.document(),
            page.passage(report.evidence().trigger()),
            Cause.TOLD_BEFORE,
            told.stream().map(Report::id).toList(),
            new Older(older.id(), report.happening().when(), own)));
  }

  private Reading dated(Reading reading) {
    return reading.reports().stream().noneMatch(report -> dates.containsKey(report.id()))
        ? reading
        : reading.withReports(reading.reports().stream().map(this::dated).toList());
  }

  private Report dated(Report report) {
    var date = dates.get(report.id());
    return date == null
        ? report
        : new Report(
            report.id(),
            report.document(),
            report.happening().withWhen(date),
            report.chain(),
            report.evidence());
  }
}
