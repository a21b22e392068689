package isnad.read.event;

import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Happening.Status;
import isnad.model.TurnedDown;
import isnad.model.When;
import isnad.read.clause.Line;
import isnad.read.clause.WordClasses;
import isnad.read.pack.Packs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/// Tells the sentence that reports an attack or a protest from the one that only refers to it: a
/// linear model over what stands in and round the trigger (`docs/model-card-reports.md`).
///
/// A chronicle tells old news too, so what a sentence says of the packs' regions is not judged, and
/// what has a calendar date and a named party is dropped only where the model is sure.
final class ReportJudge {
  private static final String TABLE = "reports";

  /// How far below zero the score of something dated with a named party may be.
  private static final double LENIENCY = 0.5;

  private final ReportWeights weights;
  private final WordClasses classes;
  private final Region region;

  private ReportJudge(ReportWeights weights, WordClasses classes, Region region) {
    this.region = region;
    this.weights = weights;
    this.classes = classes;
  }

  static ReportJudge from(Packs packs, WordClasses classes, Directory directory) {
    var tables = packs.tables(TABLE);
    var weights = tables.isEmpty() ? ReportWeights.none() : ReportWeights.of(tables.getFirst());
    return new ReportJudge(weights, classes, Region.from(packs, directory));
  }

  /// The candidates of a line less those that it only refers to. What it reports needs no name,
  /// time or place to be a report.
  List<Candidate> reported(
      List<Candidate> candidates, List<Casualties.Counted> counted, List<TurnedDown> turnedDown) {
    if (candidates.stream().noneMatch(this::judged)) {
      return candidates;
    }
    var line = candidates.getFirst().trigger().line();
    if (region.named(line)) {
      return candidates;
    }
    var sentence = new SentenceFeatures(line);
    var ofSentence = score(sentence.groups());
    var ofWording = new EnumMap<EventType, Double>(EventType.class);
    var reported = new ArrayList<Candidate>();
    for (var candidate : candidates) {
      if (!judged(candidate)) {
        reported.add(candidate);
        continue;
      }
      var features = new TriggerFeatures(candidate, candidates, counted, classes);
      var type = candidate.trigger().rule().kind().type();
      var wording = ofWording.computeIfAbsent(type, of -> wording(line, of));
      var score = weights.start(type) + ofSentence + wording + score(features.groups());
      if (score >= 0) {
        reported.add(candidate.asReported());
      } else if (score >= -leniency(candidate)) {
        reported.add(candidate);
      } else {
        turnedDown.add(turnedDown(candidate.trigger(), score));
      }
    }
    return reported;
  }

  private double wording(Line line, EventType type) {
    return score(new WordingFeatures(line, type).groups());
  }

  private double score(List<FeatureGroup> groups) {
    return groups.stream().mapToDouble(group -> group.score(weights::of)).sum();
  }

  private boolean judged(Candidate candidate) {
    return weights.judges(candidate.trigger().rule().kind().type()) && happened(candidate);
  }

  /// Whether it is said to have happened or to go on.
  static boolean happened(Candidate candidate) {
    var status = candidate.reality().status();
    return !candidate.reality().denied() && (status == Status.ACTUAL || status == Status.ONGOING);
  }

  /// How far below zero the candidate's score may be.
  static double leniency(Candidate candidate) {
    return !candidate.parts().empty() && onCalendar(candidate) ? LENIENCY : 0;
  }

  /// Whether its date is one of the calendar, not "yesterday" or "on Tuesday".
  private static boolean onCalendar(Candidate candidate) {
    var when = candidate.when();
    var line = candidate.trigger().line();
    for (var at = 0; when.known() && at < line.size(); at++) {
      var time = line.time(at);
      if (time != null
          && time.when().equals(when)
          && (figure(line, at) || !(when instanceof When.Day))) {
        return true;
      }
    }
    return false;
  }

  private static boolean figure(Line line, int at) {
    return Character.isDigit(line.word(at).charAt(0));
  }

  private static TurnedDown turnedDown(Trigger trigger, double score) {
    var why =
        String.format(Locale.ROOT, "the sentence refers to it and doesn't report it (%.2f)", score);
    return new TurnedDown(trigger.span(), trigger.rule().name(), why);
  }
}
