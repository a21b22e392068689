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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds passages taken over from older texts, and dates them by reports of the same deed.
public final class InheritedFinder {
  private final Kinship kinship;
  private final Geography geography;
  private final Map<String, List<Deed>> deeds = new HashMap<>();
  private final Map<String, StalePage> suspects = new TreeMap<>();
  private final Map<String, Set<String>> suspectsByKey = new HashMap<>();
  private final Map<String, Taken> taken = new TreeMap<>();
  private final Set<String> touched = new TreeSet<>();

  /// What one page was found to have taken over.
  private record Taken(List<Inherited> found, Map<ReportId, When> dates) {
    static Taken nothing() {
      return new Taken(new ArrayList<>(), new HashMap<>());
    }
  }

  public InheritedFinder(Directory directory) {
    this.kinship = new Kinship(directory);
    this.geography = new Geography(directory);
  }

  /// Forgets what a reading tells; the pages that may have taken it over are looked at again.
  public void remove(Reading reading) {
    var document = reading.document();
    suspects.remove(document);
    taken.remove(document);
    for (var report : reading.reports()) {
      for (var key : Deed.of(report, kinship, geography).keys()) {
        suspectsByKey.getOrDefault(key, new TreeSet<>()).remove(document);
        deeds
            .getOrDefault(key, new ArrayList<>())
            .removeIf(deed -> deed.report().id().equals(report.id()));
        touched.addAll(suspectsByKey.getOrDefault(key, Set.of()));
      }
    }
  }

  /// What a suspected page dates by itself proves nothing about another.
  public void add(Reading reading) {
    var page = StalePage.of(reading);
    if (page.suspect()) {
      suspects.put(reading.document(), page);
      touched.add(reading.document());
    }
    for (var report : reading.reports()) {
      var deed = Deed.of(report, kinship, geography);
      var suspected = page.suspect() && page.datedByPage(report);
      for (var key : deed.keys()) {
        if (suspected) {
          suspectsByKey.computeIfAbsent(key, any -> new TreeSet<>()).add(reading.document());
        } else {
          deeds.computeIfAbsent(key, any -> new ArrayList<>()).add(deed);
          touched.addAll(suspectsByKey.getOrDefault(key, Set.of()));
        }
      }
    }
  }

  /// The pages, of those that have come or may have changed since, whose dates changed.
  public List<Reading> settle() {
    var dated = new ArrayList<Reading>();
    for (var document : touched) {
      var page = suspects.get(document);
      if (page != null) {
        var now = find(page);
        var before = taken.put(document, now);
        if (!now.dates().equals(before == null ? Map.of() : before.dates())) {
          dated.add(dated(page.reading(), now.dates()));
        }
      }
    }
    touched.clear();
    return dated;
  }

  /// The reading with the dates of their own world in the passages that it took over.
  public Reading dated(Reading reading) {
    var found = taken.get(reading.document());
    return found == null ? reading : dated(reading, found.dates());
  }

  /// All that was taken over, by document and place.
  public List<Inherited> all() {
    return taken.values().stream()
        .flatMap(one -> one.found().stream())
        .sorted(Comparator.comparing(Inherited::document).thenComparing(Inherited::passage))
        .toList();
  }

  /// For each report that was told before, the report that tells the same.
  public Map<ReportId, ReportId> older() {
    var older = new TreeMap<ReportId, ReportId>();
    for (var inherited : all()) {
      var found = inherited.older();
      if (found != null) {
        older.put(inherited.reports().getFirst(), found.report());
      }
    }
    return older;
  }

  private Taken find(StalePage page) {
    var found = Taken.nothing();
    found.found().addAll(page.contradicting());
    for (var report : page.reading().reports()) {
      if (page.datedByPage(report) && !found.dates().containsKey(report.id())) {
        older(report).ifPresent(older -> inherit(page, report, older.report(), found));
      }
    }
    return found;
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

  private static void inherit(StalePage page, Report report, Report older, Taken into) {
    var own = older.happening().when();
    var told = page.likewise(report);
    told.forEach(other -> into.dates().put(other.id(), own));
    into.found()
        .add(
            new Inherited(
                report.document(),
                page.passage(report.evidence().trigger()),
                Cause.TOLD_BEFORE,
                told.stream().map(Report::id).toList(),
                new Older(older.id(), report.happening().when(), own)));
  }

  private static Reading dated(Reading reading, Map<ReportId, When> dates) {
    return reading.reports().stream().noneMatch(report -> dates.containsKey(report.id()))
        ? reading
        : reading.withReports(
            reading.reports().stream().map(report -> dated(report, dates)).toList());
  }

  private static Report dated(Report report, Map<ReportId, When> dates) {
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
