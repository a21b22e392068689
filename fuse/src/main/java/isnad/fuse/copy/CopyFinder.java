package isnad.fuse.copy;

import isnad.model.EventType;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds reports that stand in sentences which repeat one another.
public final class CopyFinder {
  /// An edited copy keeps four words of five, two accounts of one event about two of five.
  private static final double COPIED = 0.65;

  /// In a paragraph that is a copy as a whole, a sentence may have been edited more than the rest.
  private static final double COPIED_WITHIN_COPY = 0.4;

  private static final int SHORTEST = 6;

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Links sentences = new Links();

  private CopyFinder() {}

  public static Copies find(List<Reading> readings) {
    var finder = new CopyFinder();
    var index = new ShingleIndex();
    var first = new ArrayList<Integer>();
    for (var document = 0; document < readings.size(); document++) {
      first.add(finder.lengths.size());
      finder.add(readings.get(document), document, index);
    }
    return finder.copies(readings, first);
  }

  private void add(Reading reading, int document, ShingleIndex index) {
    var firstSentence = lengths.size();
    reading.sentences().forEach(sentence -> lengths.add(0));
    for (var stretch : Stretch.of(reading, document, firstSentence)) {
      stretches.add(stretch);
      stretch.words().forEach(w -> lengths.set(w.sentence(), lengths.get(w.sentence()) + 1));
      index.add(stretch).forEach(earlier -> compare(stretches.get(earlier), stretch));
    }
  }

  private void compare(Stretch earlier, Stretch later) {
    var alignment = new Alignment(earlier, later);
    var needed = alignment.shared() >= COPIED ? COPIED_WITHIN_COPY : COPIED;
    alignment
        .bySentence()
        .forEach((one, commons) ->
            commons.forEach((other, common) -> {
              var shorter = Math.min(lengths.get(one), lengths.get(other));
              if (shorter >= SHORTEST && common >= needed * shorter) {
                sentences.join(one, other);
              }
            }));
  }

  private record Key(int sentence, EventType type) {}

  private Copies copies(List<Reading> readings, List<Integer> first) {
    var groups = new LinkedHashMap<Key, List<Report>>();
    for (var document = 0; document < readings.size(); document++) {
      var reading = readings.get(document);
      for (var report : reading.reports()) {
        var sentence = holding(report, reading);
        if (sentence >= 0 && sentences.joined(first.get(document) + sentence)) {
          var root = sentences.root(first.get(document) + sentence);
          var key = new Key(root, report.happening().kind().type());
          groups.computeIfAbsent(key, any -> new ArrayList<>()).add(report);
        }
      }
    }
    return new Copies(groups.values().stream().filter(CopyFinder::spread).map(this::ids).toList());
  }

  private static boolean spread(List<Report> reports) {
    return reports.stream().map(Report::document).distinct().count() > 1;
  }

  private List<ReportId> ids(List<Report> reports) {
    return reports.stream().map(Report::id).toList();
  }

  private static int holding(Report report, Reading reading) {
    var trigger = report.evidence().trigger();
    return IntStream.range(0, reading.sentences().size())
        .filter(i -> reading.sentences().get(i).span().covers(trigger))
        .findFirst()
        .orElse(-1);
  }

  /// Sentences joined into classes, each known by its first.
  private static final class Links {
    private final Map<Integer, Integer> parents = new HashMap<>();

    boolean joined(int sentence) {
      return parents.containsKey(sentence);
    }

    int root(int sentence) {
      var root = sentence;
      var parent = parents.getOrDefault(root, root);
      while (parent != root) {
        root = parent;
        parent = parents.getOrDefault(root, root);
      }
      parents.put(sentence, root);
      return root;
    }

    void join(int one, int other) {
      var a = root(one);
      var b = root(other);
      parents.put(Math.max(a, b), Math.min(a, b));
      parents.put(Math.min(a, b), Math.min(a, b));
    }
  }
}
