package isnad.read.event;

import isnad.read.clause.FrameFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import java.util.List;

/// What the judge of reports sees of a trigger: its rule and form, the words round it, where in the
/// sentence it stands and under which verb, who, when, where and how many are told, its clause.
final class TriggerFeatures {
  private static final int WINDOW = 4;
  private static final int LEAST_RUN = 2;
  private static final int MOST_RUN = 4;

  /// How close a number stands that counts what the trigger tells.
  private static final int CLOSE = 8;

  private final Candidate candidate;
  private final Trigger trigger;
  private final Line line;
  private final FrameFinder finder;
  private final String form;
  private final int start;
  private final int end;
  private final FeatureGroup own = new FeatureGroup(3);
  private final FeatureGroup ofType = new FeatureGroup(3);
  private final FeatureGroup clause = new FeatureGroup(1);
  private final FeatureGroup near = new FeatureGroup(1);

  /// @param beside all candidates of the line
  TriggerFeatures(
      Candidate candidate,
      List<Candidate> beside,
      List<Casualties.Counted> counted,
      WordClasses classes) {
    this.candidate = candidate;
    this.trigger = candidate.trigger();
    this.line = trigger.line();
    this.finder = new FrameFinder(line, classes);
    var reading = trigger.reading();
    this.form = reading == null ? "phrase" : reading.kind().name();
    this.start = TriggerFinder.clauseStart(line, trigger.from());
    this.end = TriggerFinder.clauseEnd(line, trigger.to());
    rule();
    if (reading != null) {
      reading(reading);
    }
    words();
    neighbours();
    place();
    governor();
    told();
    company(beside, counted);
    edges();
    clause();
  }

  List<FeatureGroup> groups() {
    return List.of(own, ofType, clause, near);
  }

  /// Adds a feature for all types of events and one for the trigger's type alone.
  private void add(String kind, String... values) {
    own.add(kind, values);
    ofType.add(trigger.rule().kind().type().name() + kind, values);
  }

  private void rule() {
    var rule = trigger.rule();
    add("rule", rule.name());
    add("rule-form", rule.name(), form);
    add("form", form);
    add("type", rule.kind().type().name());
    add("mode", String.valueOf(rule.kind().mode()));
    add("casualties", flag(rule.casualties() != null));
  }

  private void reading(Inflected reading) {
    add("lexeme", reading.lexeme().id(), form);
    add("definite", form, flag(reading.definite()));
    add("suffix", form, reading.suffix());
    add("passive", flag(reading.passive()));
    add("agrees", form, reading.agrees().name());
    add("before", form, reading.before());
  }

  private void words() {
    for (var at = trigger.from(); at < trigger.to(); at++) {
      add("word", line.word(at));
      add("stem", Glimpse.stem(line, at));
    }
    for (var off = 1; off <= 3; off++) {
      add("stem-" + off, Glimpse.stem(line, trigger.from() - off));
      add("class-" + off, Glimpse.type(line, trigger.from() - off));
      add("stem+" + off, Glimpse.stem(line, trigger.to() + off - 1));
      add("class+" + off, Glimpse.type(line, trigger.to() + off - 1));
    }
    var from = Math.max(0, trigger.from() - WINDOW);
    for (var at = from; at < Math.min(line.size(), trigger.to() + WINDOW); at++) {
      near.addRuns("near", line.word(at), LEAST_RUN, MOST_RUN);
    }
  }

  private void neighbours() {
    var before = Glimpse.type(line, trigger.from() - 1);
    var after = Glimpse.type(line, trigger.to());
    add("two-before", form, Glimpse.type(line, trigger.from() - 2), before);
    add("two-after", form, after, Glimpse.type(line, trigger.to() + 1));
    add("around", form, before, after);
    var stem = Glimpse.stem(line, trigger.from() - 1);
    add("stems-before", Glimpse.stem(line, trigger.from() - 2), stem);
    add("form-after", form, stem);
  }

  private void place() {
    var from = trigger.from();
    add("position", "" + Math.min(from / 3, 8));
    add("quarter", "" + from * 4 / line.size());
    add("length", "" + Math.min(line.size() / 5, 12));
    add("opener", form, Glimpse.type(line, start - 1));
    add("opener-word", Glimpse.stem(line, start - 1));
    add("first-clause", flag(start == 0));
    add("closer", Glimpse.type(line, end));
    for (var at = start; at < from; at++) {
      if (line.is(at, WordClass.RELATIVE)) {
        add("relative", form);
      }
    }
  }

  private void governor() {
    var verb = finder.governor(trigger.from());
    var reading = verb == null ? null : line.reading(verb);
    if (verb == null || reading == null) {
      add("ungoverned", form);
      return;
    }
    add("governor", reading.lexeme().id(), reading.kind().name());
    add("governor-form", form, reading.kind().name());
    add("governor-distance", "" + Math.min(4, trigger.from() - verb));
    for (var type : WordClass.values()) {
      if (type.ofLexemes() && finder.is(verb, type)) {
        add("governor-class", form, type.name());
      }
    }
  }

  private void told() {
    var parts = candidate.parts();
    var nobodyActs = flag(parts.actors().isEmpty());
    var nobodySuffers = flag(parts.recipients().isEmpty());
    add("actors", "" + Math.min(2, parts.actors().size()));
    add("recipients", "" + Math.min(2, parts.recipients().size()));
    add("parties", form, nobodyActs, nobodySuffers);
    add("told", flag(candidate.told()));
    add("named", flag(!parts.empty() || candidate.told()));
    add("when", candidate.when().getClass().getSimpleName());
    add("where", candidate.where().getClass().getSimpleName());
    add("status", candidate.reality().status().name());
  }

  private void company(List<Candidate> beside, List<Casualties.Counted> counted) {
    var type = trigger.rule().kind().type();
    var alike = 0;
    for (var other : beside) {
      add("beside", other.trigger().rule().kind().type().name());
      alike += other.trigger().rule().kind().type() == type ? 1 : 0;
    }
    add("candidates", "" + Math.min(4, beside.size()));
    add("alike", "" + Math.min(4, alike));
    for (var number : counted) {
      var what = number.quantity().what().name();
      add("number", what);
      if (Math.abs(number.at() - trigger.to()) < CLOSE) {
        add("number-near", what);
      }
    }
  }

  private void edges() {
    var first = Glimpse.stem(line, 0);
    add("begins", first);
    add("begins-two", first, Glimpse.stem(line, 1));
    add("begins-as", Glimpse.type(line, 0), Glimpse.type(line, 1), Glimpse.type(line, 2));
    add("ends", line.word(line.size() - 1));
    for (var at = 0; at < line.size(); at++) {
      var reading = line.reading(at);
      if (reading != null && reading.finite()) {
        add("main", reading.lexeme().id());
        add("is-main", flag(at == trigger.from()));
        return;
      }
    }
  }

  private void clause() {
    for (var at = start; at < end; at++) {
      if (at >= trigger.from() && at < trigger.to()) {
        continue;
      }
      clause.add("stem", Glimpse.stem(line, at));
      var reading = line.reading(at);
      if (reading != null) {
        clause.add("lexeme", reading.lexeme().id(), flag(reading.finite()));
      }
      if (line.time(at) != null) {
        clause.add("time", line.word(at));
      }
    }
  }

  private static String flag(boolean is) {
    return is ? "1" : "0";
  }
}
