package isnad.store;

import isnad.model.Reading;
import isnad.model.Report;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words that no page has, by which the full text finds what a page tells as it finds what it says:
/// actors, types, places and dates of its claims, and its outlet. They narrow and may find too
/// much; the claims themselves decide.
final class Facets {
  private static final String MARK = "\u00b7";
  private static final int MOST = 5_000;
  private static final int MOST_MONTHS = 24;
  private static final int MOST_YEARS = 100;

  /// A claim whose date has one end only, or is of a whole age.
  private static final String OPEN = facet("open", "");

  private Facets() {}

  /// Those of a page.
  static List<String> of(Reading reading) {
    var facets = new TreeSet<String>();
    for (var report : reading.reports()) {
      var happening = report.happening();
      facets.add(facet("type", happening.kind().type().name()));
      actors(report).forEach(id -> facets.add(facet("actor", id)));
      var place = happening.where().place();
      if (place != null) {
        facets.add(facet("place", place.value()));
      }
      dates(happening.when().earliest(), happening.when().latest(), facets);
    }
    var outlet = reading.article().metadata().outlet();
    if (outlet != null) {
      facets.add(facet("outlet", outlet));
    }
    return facets.stream().limit(MOST).toList();
  }

  /// All whom a report names in any part.
  static List<String> actors(Report report) {
    var happening = report.happening();
    return Stream.of(happening.actors(), happening.recipients(), report.chain().tellers())
        .flatMap(List::stream)
        .map(Object::toString)
        .distinct()
        .toList();
  }

  /// Months of a short time, years of a longer one.
  private static void dates(
      @Nullable LocalDate earliest, @Nullable LocalDate latest, TreeSet<String> facets) {
    if (earliest != null && latest != null && yearsBetween(earliest, latest) <= MOST_YEARS) {
      if (months(earliest, latest) <= MOST_MONTHS) {
        monthsOf(earliest, latest).forEach(facets::add);
        yearsOf("year", earliest, latest).forEach(facets::add);
      } else {
        yearsOf("years", earliest, latest).forEach(facets::add);
      }
    } else if (earliest != null || latest != null) {
      facets.add(OPEN);
    }
  }

  /// What a filter asks for: one of each list.
  static List<List<String>> wanted(Filter filter) {
    var wanted = new ArrayList<List<String>>();
    filter.actors().forEach(some -> add(wanted, "actor", some));
    add(wanted, "type", filter.types());
    add(wanted, "place", filter.places());
    add(wanted, "outlet", filter.outlets());
    var earliest = filter.earliest();
    var latest = filter.latest();
    if (earliest != null && latest != null && yearsBetween(earliest, latest) <= MOST_YEARS) {
      var narrow =
          months(earliest, latest) <= MOST_MONTHS
              ? monthsOf(earliest, latest)
              : yearsOf("year", earliest, latest);
      var wide = Stream.concat(yearsOf("years", earliest, latest), Stream.of(OPEN));
      wanted.add(Stream.concat(narrow, wide).toList());
    }
    return wanted;
  }

  private static void add(List<List<String>> wanted, String kind, List<String> some) {
    if (!some.isEmpty()) {
      wanted.add(some.stream().map(one -> facet(kind, one)).distinct().toList());
    }
  }

  private static int yearsBetween(LocalDate earliest, LocalDate latest) {
    return latest.getYear() - earliest.getYear();
  }

  private static long months(LocalDate earliest, LocalDate latest) {
    return ChronoUnit.MONTHS.between(YearMonth.from(earliest), YearMonth.from(latest)) + 1;
  }

  private static Stream<String> monthsOf(LocalDate earliest, LocalDate latest) {
    var first = YearMonth.from(earliest);
    return LongStream.range(0, months(earliest, latest))
        .mapToObj(month -> facet("month", first.plusMonths(month).toString()));
  }

  private static Stream<String> yearsOf(String kind, LocalDate earliest, LocalDate latest) {
    return IntStream.rangeClosed(earliest.getYear(), latest.getYear())
        .mapToObj(year -> facet(kind, String.valueOf(year)));
  }

  /// No word of a page has the mark.
  private static String facet(String kind, String value) {
    var facet = new StringBuilder(MARK).append(kind).append(MARK);
    value
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : MARK.charAt(0))
        .forEach(facet::appendCodePoint);
    return facet.toString();
  }
}
