package isnad.read.event;

import isnad.model.Article;
import isnad.model.EventType;
import isnad.model.Mention;
import isnad.model.Metadata;
import isnad.model.Source;
import isnad.model.TurnedDown;
import isnad.model.json.ArticleLine;
import isnad.model.json.ArticleLine.MalformedException;
import isnad.read.body.BodyReader;
import isnad.read.clause.Line;
import isnad.read.clause.LineReader;
import isnad.read.mention.MentionReader;
import isnad.read.pack.Packs;
import isnad.read.quantity.QuantityReader;
import isnad.read.sentence.SentenceReader;
import isnad.read.time.TimeReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Turns annotated lines, and the examples of the packs' rules, into what the judge of reports
/// learns from: a sample a candidate.
final class ReportSamples {
  static final List<EventType> JUDGED = List.of(EventType.ASSAULT, EventType.PROTEST);

  private static final double UNJUDGED = 99;
  private static final Pattern NUMBERED = Pattern.compile("[-_][^-_]*$");

  /// An annotated line, or an example of a rule.
  ///
  /// @param document lines of one document are learned from together or not at all
  /// @param yes whether all annotators accepted it
  /// @param agreed whether they were of one mind
  /// @param accepted the share of those who accepted it
  record Asked(
      EventType type,
      String document,
      boolean yes,
      boolean agreed,
      double accepted,
      boolean ours) {}

  /// Features as their hashes, and what each counts.
  record Vector(int[] features, double[] values) {
    static Vector of(List<FeatureGroup> groups) {
      return new Vector(
          groups.stream().flatMapToInt(g -> Arrays.stream(g.features())).toArray(),
          groups.stream()
              .flatMapToDouble(g -> Arrays.stream(g.features()).mapToDouble(f -> g.value()))
              .toArray());
    }

    double score(Map<Integer, Double> weights) {
      var score = 0.0;
      for (var i = 0; i < features.length; i++) {
        score += values[i] * weights.getOrDefault(features[i], 0.0);
      }
      return score;
    }
  }

  /// A sentence of a line, as it is worded.
  record Wording(Asked line, Vector vector) {}

  /// A candidate of a line.
  record Sample(Asked line, Vector vector, Vector wording, double leniency) {}

  private final Packs packs;
  private final BodyReader body;
  private final TimeReader times;
  private final QuantityReader quantities;
  private final MentionReader mentions;
  private final LineReader lines;
  private final EventReader events;
  private final Region region;
  private final List<Asked> asked = new ArrayList<>();
  private final List<Sample> samples = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();

  ReportSamples(Packs packs) {
    this.packs = packs;
    body = BodyReader.from(packs);
    times = TimeReader.from(packs);
    quantities = QuantityReader.from(packs);
    mentions = MentionReader.from(packs);
    lines = LineReader.from(packs, mentions.directory());
    region = Region.from(packs, mentions.directory());
    events = EventReader.from(packs, lines, mentions.directory());
  }

  List<Asked> asked() {
    return asked;
  }

  List<Sample> samples() {
    return samples;
  }

  List<Wording> wordings() {
    return wordings;
  }

  /// Adds a line of the set (`{id, event_type, date, text, label, agreement, annotators}`).
  void add(String json) throws MalformedException {
    var article = ArticleLine.parse(json.replaceFirst("\"date\":", "\"published\":"));
    var agreement = field(json, "agreement");
    var line =
        new Asked(
            EventType.valueOf(field(json, "event_type")),
            NUMBERED.matcher(Objects.requireNonNull(article.id())).replaceFirst(""),
            agreement.equals("yes"),
            !agreement.equals("difficult no"),
            Double.parseDouble(field(json, "accept")) / Double.parseDouble(field(json, "total")),
            false);
    asked.add(line);
    add(line, article.text(), article.given(), true);
  }

  /// Adds the examples of the packs' rules, texts that report what they tell, and what they must
  /// never take for a report.
  void addExamples() {
    for (var rule : packs.all("events")) {
      var type = rule.word("type", EventType.class);
      if (JUDGED.contains(type)) {
        for (var example : rule.entries("examples")) {
          add(new Asked(type, "", true, true, 1, true), example.text("text"), Metadata.NONE, false);
        }
        for (var never : rule.texts("never")) {
          add(new Asked(type, "", false, true, 0, true), never, Metadata.NONE, true);
        }
      }
    }
  }

  private void add(Asked asked, String text, Metadata given, boolean unnamed) {
    var source = new Source("x", "x", "", Source.Media.TEXT, text, given);
    for (var line : lines(body.read(source))) {
      if (line.sentence().heading()) {
        continue;
      }
      var wording = Vector.of(new WordingFeatures(line, asked.type()).groups());
      wordings.add(new Wording(asked, wording));
      var candidates = events.candidates(line, new ArrayList<TurnedDown>());
      for (var candidate : candidates) {
        var named = !candidate.parts().empty() || candidate.told();
        if (candidate.trigger().rule().kind().type() == asked.type()
            && ReportJudge.happened(candidate)
            && (unnamed || named)) {
          var leniency = region.named(line) && named ? UNJUDGED : ReportJudge.leniency(candidate);
          samples.add(new Sample(asked, vector(candidate, candidates, line), wording, leniency));
        }
      }
    }
  }

  private Vector vector(Candidate candidate, List<Candidate> candidates, Line line) {
    var groups = new ArrayList<>(new SentenceFeatures(line).groups());
    var counted = events.counted(line);
    groups.addAll(new TriggerFeatures(candidate, candidates, counted, lines.classes()).groups());
    return Vector.of(groups);
  }

  private List<Line> lines(Article article) {
    var cut = new SentenceReader().read(article);
    var when = times.read(cut, article.metadata().published());
    var howMany = quantities.read(cut, when);
    var named = mentions.read(article, cut, sorted(when, howMany));
    return lines.read(cut, sorted(named.mentions(), sorted(when, howMany)), named);
  }

  private static List<Mention> sorted(
      List<? extends Mention> some, List<? extends Mention> others) {
    var all = new ArrayList<Mention>(some);
    all.addAll(others);
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private static String field(String json, String name) {
    var matcher = Pattern.compile("\"" + name + "\": \"?([^\",}]+)").matcher(json);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + name + " in " + json);
    }
    return matcher.group(1);
  }
}
