package isnad.fuse.copy;

import isnad.fuse.slim.Lexicon;
import isnad.fuse.slim.PairSet;
import isnad.model.EventType;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final int[] ALONE = {};

  private static final Comparator<Report> READING_ORDER =
      Comparator.comparing(Report::document)
          .thenComparing(report -> report.evidence().trigger())
          .thenComparing(Report::id);

  private final ShingleIndex index = new ShingleIndex();
  private final SentenceLinks sentences = new SentenceLinks();
  private final List<Integer> lengths = new ArrayList<>();
  private final List<List<Report>> holding = new ArrayList<>();
  private final Lexicon lexicon;
  private final List<int[]> classes = new ArrayList<>();
  private final PairSet copied = new PairSet();
  private final Map<ReportId, List<ReportId>> groups = new HashMap<>();
  private final Map<String, Integer> firstSentence = new HashMap<>();
  private final Set<Integer> touched = new TreeSet<>();
  private final Set<ReportId> moved = new TreeSet<>();
  private int stretches;

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
          classes.add(ALONE);
        });
    hold(reading, first);
    var come = Stretch.of(reading, first, stretches, lexicon);
    stretches += come.size();
    for (var stretch : come) {
      for (var word = 0; word < stretch.size(); word++) {
        lengths.set(stretch.sentence(word), lengths.get(stretch.sentence(word)) + 1);
      }
    }
    come.forEach(this::add);
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
      touch(sentence);
    }
    hold(after, first);
  }

  private void add(Stretch stretch) {
    var change = index.add(stretch);
    for (var pair : change.parted()) {
      var one = pair.getFirst();
      var other = pair.getLast();
      var older = one.id() < other.id() ? one : other;
      var newer = older == one ? other : one;
      if (copied.contains(newer.id(), older.id()) && !index.near(newer, older)) {
        part(newer, older);
      }
    }
    change.near().forEach(other -> compare(stretch, other));
  }

  private void compare(Stretch newer, Stretch older) {
    var links = links(newer, older);
    if (!links.isEmpty()) {
      copied.add(newer.id(), older.id());
      links.forEach(link -> sentences.add(link[0], link[1]));
      touch(links);
    }
  }

  /// Which sentences of the two repeat one another: found again when it is asked again, for to keep
  /// it would take more room than all else.
  private List<int[]> links(Stretch newer, Stretch older) {
    var alignment = new Alignment(newer, older, lexicon);
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
    return links;
  }

  private void part(Stretch newer, Stretch older) {
    copied.remove(newer.id(), older.id());
    var links = links(newer, older);
    links.forEach(link -> sentences.remove(link[0], link[1]));
    touch(links);
  }

  private void touch(List<int[]> links) {
    for (var link : links) {
      for (var sentence : link) {
        touch(sentence);
      }
    }
  }

  private void touch(int sentence) {
    if (touched.add(sentence)) {
      Arrays.stream(classes.get(sentence)).forEach(touched::add);
    }
  }

  /// The reports whose group changed since, sorted.
  public Set<ReportId> settle() {
    var changed = new TreeSet<>(moved);
    moved.clear();
    for (var sentences : sentences.classes(touched)) {
      for (var sentence : sentences) {
        classes.set(sentence, sentences.length == 1 ? ALONE : sentences);
      }
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
