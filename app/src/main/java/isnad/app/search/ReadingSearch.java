package isnad.app.search;

import isnad.app.keep.SearchWords;
import isnad.model.Chronicle;
import isnad.model.Reading;
import isnad.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds pages and claims among the readings of one chronicle. What it looks words up in is made
/// with the first search, or before it.
public final class ReadingSearch implements Search {
  private final Chronicle chronicle;
  private final Function<String, List<String>> stems;
  private @Nullable Index index;

  /// @param stems of a folded word: words with one in common are forms of one another
  public ReadingSearch(Chronicle chronicle, Function<String, List<String>> stems) {
    this.chronicle = chronicle;
    this.stems = stems;
  }

  private record Index(
      Map<Reading, Set<String>> words, Map<String, Set<String>> byStem, KnownNames names) {}

  /// Those published last first, the undated last.
  @Override
  public Some find(SearchQuery query, Searching.Part part) {
    var all = find(query);
    var from = Math.min(part.from(), all.size());
    var to = Math.min(from + part.most(), all.size());
    return new Some(all.subList(from, to), all.size(), false);
  }

  private List<Found> find(SearchQuery query) {
    var outlets =
        chronicle.readings().stream().map(one -> one.article().outletOrId()).distinct().toList();
    var index = index();
    var wanted = Wanted.of(query, index.names(), outlets);
    var contested = wanted.filter().contested();
    var disputes = contested == null ? Disputes.NONE : Disputes.of(chronicle);
    var phrases = phrases(query, index);
    var found = new ArrayList<Found>();
    for (var reading : chronicle.readings()) {
      if (holds(index.words().getOrDefault(reading, Set.of()), phrases)
          && fromOutlet(reading, wanted)) {
        add(reading, phrases, claims(reading, wanted, disputes), wanted, found);
      }
    }
    found.sort((one, other) -> -day(one.reading()).compareTo(day(other.reading())));
    return found;
  }

  private static String day(Reading reading) {
    var day = reading.article().metadata().published();
    return day == null ? "" : day.toString();
  }

  private static void add(
      Reading reading,
      List<List<Set<String>>> phrases,
      List<Report> reports,
      Wanted wanted,
      List<Found> found) {
    if (wanted.ofClaims() && reports.isEmpty()) {
      return;
    }
    var best = PageLines.of(reading).best(phrases);
    if (best != null) {
      found.add(new Found(reading, best.line(), best.matches(), reports));
    } else if (phrases.stream().noneMatch(phrase -> phrase.size() > 1)) {
      found.add(new Found(reading, null, List.of(), reports));
    }
  }

  private static List<Report> claims(Reading reading, Wanted wanted, Disputes disputes) {
    return wanted.ofClaims()
        ? reading.reports().stream()
            .filter(report -> wanted.fits(report, disputes.of(report)))
            .toList()
        : List.of();
  }

  private static boolean fromOutlet(Reading reading, Wanted wanted) {
    var outlets = wanted.filter().outlets();
    return outlets.isEmpty() || outlets.contains(reading.article().outletOrId());
  }

  private static boolean holds(Set<String> words, List<List<Set<String>>> phrases) {
    return phrases.stream()
        .flatMap(List::stream)
        .allMatch(forms -> forms.stream().anyMatch(words::contains));
  }

  private List<List<Set<String>>> phrases(SearchQuery query, Index index) {
    return query.phrases().stream()
        .map(phrase -> phrase.stream().map(word -> forms(word, index)).toList())
        .toList();
  }

  private Set<String> forms(String word, Index index) {
    var forms = new TreeSet<>(Set.of(word));
    for (var stem : stems.apply(word)) {
      forms.addAll(index.byStem().getOrDefault(stem, Set.of()));
    }
    return forms;
  }

  @Override
  public void prepare() {
    index();
  }

  private synchronized Index index() {
    if (index == null) {
      var made = new Index(new HashMap<>(), new HashMap<>(), KnownNames.of(chronicle.directory()));
      for (var reading : chronicle.readings()) {
        made.words().put(reading, SearchWords.words(reading.article()));
      }
      var all = new HashSet<String>();
      made.words().values().forEach(all::addAll);
      for (var word : all) {
        for (var stem : stems.apply(word)) {
          made.byStem().computeIfAbsent(stem, any -> new TreeSet<>()).add(word);
        }
      }
      index = made;
    }
    return index;
  }
}
