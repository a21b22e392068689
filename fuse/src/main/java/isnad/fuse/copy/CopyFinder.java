package isnad.fuse.copy;

import isnad.fuse.slim.Lexicon;
import isnad.model.EventType;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds reports that stand in sentences which repeat one another, and keeps what it found: a
/// reading that comes changes only the groups that it has to do with.
public final class CopyFinder {
  /// An edited copy keeps four words of five, two accounts of one event about two of five.
  private static final double COPIED = 0.65;

  /// In a paragraph that is a copy as a whole, a sentence may have been edited more than the rest.
  private static final double COPIED_WITHIN_COPY = 0.4;

  private static final int SHORTEST = 6;

  private static final Comparator<Report> READING_ORDER =
      Comparator.comparing(Report::document)
          .thenComparing(report -> report.evidence().trigger())
          .thenComparing(Report::id);

  private final ShingleIndex index = new ShingleIndex();
  private final SentenceLinks sentences = new SentenceLinks();
  private final List<Integer> lengths = new ArrayList<>();
  private final List<List<Report>> holding = new ArrayList<>();
  private final Lexicon lexicon;
  private final Map<Integer, Set<Integer>> classes = new HashMap<>();
  private final Map<Stretch, Map<Stretch, List<int[]>>> copied = new IdentityHashMap<>();
  private final Map<ReportId, List<ReportId>> groups = new HashMap<>();
  private final Map<String, Integer> firstSentence = new HashMap<>();
  private final Set<Integer> touched = new TreeSet<>();
  private final Set<ReportId> moved = new TreeSet<>();

  public CopyFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The copies found so far; they change as readings come.
  public Copies copies() {
    return new Copies(groups);
  }

  /// All at once.
  public static Copies find(List<Reading> readings) {
    var finder = new CopyFinder(new Lexicon());
    readings.forEach(finder::add);
    finder.settle();
    return finder.copies();
  }

  public void add(Reading reading) {
    var first = lengths.size();
    firstSentence.put(reading.document(), first);
    reading
        .sentences()
        .forEach(sentence -> {
          lengths.add(0);
          holding.add(List.of());
        });
    hold(reading, first);
    var stretches = Stretch.of(reading, first, lexicon);
    for (var stretch : stretches) {
      for (var word = 0; word < stretch.size(); word++) {
        lengths.set(stretch.sentence(word), lengths.get(stretch.sentence(word)) + 1);
      }
    }
    stretches.forEach(this::add);
  }

  private void hold(Reading reading, int first) {
    for (var report : reading.reports()) {
      var sentence = sentence(report, reading);
      if (sentence >= 0) {
        var before = holding.get(first + sentence).stream();
        holding.set(first + sentence, Stream.concat(before, Stream.of(report)).toList());
      }
    }
  }

  /// Puts other reports of a page that is here in the place of its own; its text stays.
  public void retell(Reading before, Reading after) {
    var first = firstSentence.getOrDefault(after.document(), 0);
    for (var report : before.reports()) {
      moved.addAll(copies().group(report.id()));
      groups.remove(report.id());
    }
    for (var sentence = first; sentence < first + after.sentences().size(); sentence++) {
      holding.set(sentence, List.of());
      touched.add(sentence);
      touched.addAll(classes.getOrDefault(sentence, Set.of()));
    }
    hold(after, first);
  }

  private void add(Stretch stretch) {
    var change = index.add(stretch);
    for (var pair : change.parted()) {
      var one = pair.getFirst();
      var other = pair.getLast();
      if (copied.getOrDefault(one, Map.of()).containsKey(other) && !index.near(one, other)) {
        part(one, other);
      }
    }
    change.near().forEach(other -> compare(stretch, other));
  }

  private void compare(Stretch one, Stretch other) {
    var alignment = new Alignment(one, other, lexicon);
    var needed = alignment.shared() >= COPIED ? COPIED_WITHIN_COPY : COPIED;
    var links = new ArrayList<int[]>();
    alignment
        .bySentence()
        .forEach((mine, commons) ->
            commons.forEach((theirs, common) -> {
              var shorter = Math.min(lengths.get(mine), lengths.get(theirs));
              if (shorter >= SHORTEST && common >= needed * shorter) {
                links.add(new int[] {mine, theirs});
              }
            }));
    if (!links.isEmpty()) {
      copied.computeIfAbsent(one, any -> new IdentityHashMap<>()).put(other, links);
      copied.computeIfAbsent(other, any -> new IdentityHashMap<>()).put(one, links);
      links.forEach(link -> sentences.add(link[0], link[1]));
      touch(links);
    }
  }

  private void part(Stretch one, Stretch other) {
    var links = copied.getOrDefault(one, new IdentityHashMap<>()).remove(other);
    copied.getOrDefault(other, new IdentityHashMap<>()).remove(one);
    if (links != null) {
      links.forEach(link -> sentences.remove(link[0], link[1]));
      touch(links);
    }
  }

  private void touch(List<int[]> links) {
    for (var link : links) {
      for (var sentence : link) {
        touched.add(sentence);
        touched.addAll(classes.getOrDefault(sentence, Set.of()));
      }
    }
  }

  /// The reports whose group changed since, sorted.
  public Set<ReportId> settle() {
    var changed = new TreeSet<>(moved);
    moved.clear();
    for (var sentences : sentences.classes(touched)) {
      var together = new HashSet<>(sentences);
      sentences.forEach(sentence -> classes.put(sentence, together));
      var byType = new TreeMap<EventType, List<Report>>();
      for (var sentence : sentences) {
        for (var report : holding.get(sentence)) {
          byType
              .computeIfAbsent(report.happening().kind().type(), any -> new ArrayList<>())
              .add(report);
        }
      }
      byType.values().forEach(reports -> group(reports, changed));
    }
    touched.clear();
    return changed;
  }

  private void group(List<Report> reports, Set<ReportId> changed) {
    var spread = reports.stream().map(Report::document).distinct().count() > 1;
    var ids = reports.stream().sorted(READING_ORDER).map(Report::id).toList();
    for (var id : ids) {
      var group = spread ? ids : List.<ReportId>of();
      var before = spread ? groups.put(id, group) : groups.remove(id);
      if (!group.equals(before == null ? List.of() : before)) {
        changed.add(id);
      }
    }
  }

  private static int sentence(Report report, Reading reading) {
    var trigger = report.evidence().trigger();
    return IntStream.range(0, reading.sentences().size())
        .filter(i -> reading.sentences().get(i).span().covers(trigger))
        .findFirst()
        .orElse(-1);
  }
}
