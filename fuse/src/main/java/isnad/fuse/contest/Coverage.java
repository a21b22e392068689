package isnad.fuse.contest;

import isnad.fuse.world.Kinship;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Whom a document names, how often, and of which times it tells.
final class Coverage {
  /// A longer span of time names an era, not a time that the document tells of.
  private static final long LONGEST = 366;

  private final String document;
  private final Map<String, Integer> named = new TreeMap<>();
  private final TreeMap<LocalDate, String> beginnings = new TreeMap<>();
  private final TreeMap<LocalDate, String> ends = new TreeMap<>();

  Coverage(Reading reading, Kinship kinship) {
    this.document = reading.document();
    for (var mention : reading.mentions()) {
      switch (mention) {
        case Mention.OfActor of -> named.merge(kinship.root(of.actor()), 1, Integer::sum);
        case Mention.OfTime of -> add(of.when());
        case Mention.OfPlace of -> {}
        case Mention.OfQuantity of -> {}
      }
    }
    reading.reports().stream().map(Report::happening).forEach(told -> add(told.when()));
  }

  String document() {
    return document;
  }

  int times(String root) {
    return named.getOrDefault(root, 0);
  }

  /// The roots named at least so often, sorted.
  List<String> named(int often) {
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() >= often)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The years from the first time told to the last.
  List<Integer> years() {
    return beginnings.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(beginnings.firstKey().getYear(), ends.lastKey().getYear())
            .boxed()
            .toList();
  }

  /// The last time told before a day and the first told after another, as EDTF, where both lie
  /// within so many years.
  Optional<List<String>> around(LocalDate from, LocalDate to, int years) {
    var before = ends.lowerEntry(from);
    var after = beginnings.higherEntry(to);
    return before == null
            || after == null
            || before.getKey().isBefore(from.minusYears(years))
            || after.getKey().isAfter(to.plusYears(years))
        ? Optional.empty()
        : Optional.of(List.of(before.getValue(), after.getValue()));
  }

  private void add(When when) {
    var from = when.earliest();
    var to = when.latest();
    if (from != null && to != null && ChronoUnit.DAYS.between(from, to) < LONGEST) {
      var words = String.valueOf(when.edtf());
      beginnings.putIfAbsent(from, words);
      ends.putIfAbsent(to, words);
    }
  }
}
