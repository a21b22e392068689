package isnad.read.statement;

import isnad.model.Act;
import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.Article;
import isnad.model.Chain;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Happening.Polarity;
import isnad.model.Link;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Span;
import isnad.model.Statement;
import isnad.model.StatementId;
import isnad.model.When;
import isnad.read.clause.Line;
import isnad.read.clause.LineReader;
import isnad.read.event.Occurrence;
import isnad.read.mention.Antecedents;
import isnad.read.pack.Packs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads who says what: statements, and for each happening the chain by which the page has it.
public final class StatementReader {
  private static final int LONGEST_EVIDENCE = 600;

  /// What is done by saying it.
  private static final Set<EventType> SPOKEN =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN);

  private final SpeechRules rules;
  private final SayingFinder sayings;

  private StatementReader(SpeechRules rules, LineReader lines) {
    this.rules = rules;
    this.sayings = new SayingFinder(rules, lines.classes());
  }

  public static StatementReader from(Packs packs, LineReader lines) {
    return new StatementReader(SpeechRules.from(packs, lines.lexemes()), lines);
  }

  /// Tellers without a name, as actors.
  public List<Actor> unnamedTellers() {
    return rules.unnamedTellers();
  }

  /// What an article tells, with who tells it; both in reading order.
  public record Told(List<Report> reports, List<Statement> statements) {}

  /// @param occurrences in reading order
  /// @param antecedents whom words that lead back may mean
  public Told read(
      Article article, List<Line> lines, List<Occurrence> occurrences, Antecedents antecedents) {
    var document = article.source().id();
    var reports = new ArrayList<Report>();
    var statements = new ArrayList<Statement>();
    var floor = new Floor(antecedents);
    for (var number = 0; number < lines.size(); number++) {
      var line = lines.get(number);
      if (line.sentence().heading()) {
        floor.clear();
        continue;
      }
      var said = sayings.find(line, floor);
      var mine = new ArrayList<Report>();
      for (var occurrence : occurrences) {
        if (occurrence.line() == number) {
          mine.add(report(document, line, occurrence, said));
        }
      }
      reports.addAll(mine);
      said.stream()
          .filter(saying -> saying.kind() != Saying.Kind.RELAY)
          .forEach(saying -> statements.add(statement(document, line, saying, said, mine)));
    }
    return new Told(numbered(reports), statements);
  }

  private static Report report(
      String document, Line line, Occurrence occurrence, List<Saying> said) {
    var carriers = carriers(occurrence.from(), said);
    var links = carriers.stream().map(saying -> saying.link(cue(line, saying))).toList();
    var happening = spoken(byTeller(occurrence, said), carriers);
    var trigger = occurrence.evidence().trigger();
    var id =
        "%s:%s-%s:%s".formatted(document, trigger.start(), trigger.end(), happening.kind().type());
    return new Report(
        new ReportId(id), document, happening, new Chain(distinct(links)), occurrence.evidence());
  }

  /// What somebody does by saying it is the teller's deed, where the clause names no other doer.
  private static Happening byTeller(Occurrence occurrence, List<Saying> said) {
    var happening = occurrence.happening();
    var spoken = SPOKEN.contains(happening.kind().type()) && happening.actors().isEmpty();
    return said.stream()
        .filter(saying -> spoken && saying.cue() == occurrence.from() && saying.teller().named())
        .filter(saying -> saying.kind() == Saying.Kind.SPEECH)
        .findFirst()
        .map(saying -> happening.withActors(saying.teller().ids()))
        .orElse(happening);
  }

  /// Two happenings of one type behind one trigger are told apart by a number.
  private static List<Report> numbered(List<Report> reports) {
    Map<ReportId, Integer> seen = new LinkedHashMap<>();
    var numbered = new ArrayList<Report>();
    for (var report : reports) {
      var count = seen.merge(report.id(), 1, Integer::sum);
      var id = count == 1 ? report.id() : new ReportId(report.id() + ":" + count);
      numbered.add(
          new Report(id, report.document(), report.happening(), report.chain(), report.evidence()));
    }
    return numbered;
  }

  /// The sayings whose words hold the token, from the page to the origin: sources that stand for a
  /// whole clause first, then verbs of speech as they are nested.
  private static List<Saying> carriers(int token, List<Saying> said) {
    return said.stream()
        .filter(saying -> saying.carries(token) && !inOneBreath(saying, token, said))
        .sorted(Comparator.comparing((Saying saying) -> !saying.outer()).thenComparing(Saying::cue))
        .toList();
  }

  /// Whether the token is where the same teller says something else: an accusation told beside an
  /// announcement is no part of it.
  private static boolean inOneBreath(Saying saying, int token, List<Saying> said) {
    return saying.kind() != Saying.Kind.RELAY
        && said.stream()
            .anyMatch(other ->
                other.cue() == token && other.teller().ids().equals(saying.teller().ids()));
  }

  private static List<Link> distinct(List<Link> links) {
    var kept = new ArrayList<Link>();
    for (var link : links) {
      if (kept.stream().noneMatch(other -> other.teller().equals(link.teller()))) {
        kept.add(link);
      }
    }
    return kept;
  }

  /// What the innermost saying does to a happening: a denial denies it, a claim of responsibility
  /// makes the speaker its actor.
  private static Happening spoken(Happening happening, List<Saying> carriers) {
    if (carriers.isEmpty()) {
      return happening;
    }
    var saying = carriers.getLast();
    var claimed =
        saying.rule().claims()
            && happening.kind().type() == EventType.ASSAULT
            && happening.actors().isEmpty();
    var actors = claimed ? saying.teller().ids() : happening.actors();
    var denied = saying.rule().act() == Act.DENY;
    return new Happening(
        happening.kind(),
        actors,
        happening.recipients().stream().filter(id -> !claimed || !actors.contains(id)).toList(),
        happening.when(),
        happening.where(),
        happening.quantities(),
        denied ? Polarity.DENIED : happening.polarity(),
        happening.status());
  }

  private Statement statement(
      String document, Line line, Saying saying, List<Saying> said, List<Report> reports) {
    var carried =
        reports.stream()
            .filter(report -> content(line, saying).covers(report.evidence().trigger()))
            .map(Report::id)
            .toList();
    var via = carriers(saying.cue(), said);
    var links = via.stream().map(outer -> outer.link(cue(line, outer))).toList();
    var speech =
        new Statement.Speech(
            saying.teller().ids().getFirst(),
            saying.rule().act(),
            about(line, saying),
            new Chain(distinct(links)),
            When.NOT_TOLD,
            saying.words().quoted());
    var evidence = new Evidence(quote(line, saying), cue(line, saying), saying.rule().name());
    var id = "%s:%s:%s".formatted(document, evidence.trigger().start(), saying.rule().act());
    return new Statement(new StatementId(id), document, speech, carried, evidence);
  }

  private static List<ActorId> about(Line line, Saying saying) {
    var about = new ArrayList<ActorId>();
    for (var at = Math.min(saying.cue() + 1, saying.words().from());
        at < saying.words().to();
        at++) {
      var actor = line.actor(at);
      if (actor != null && !saying.teller().ids().contains(actor.actor())) {
        about.add(actor.actor());
      }
    }
    return about.stream().distinct().limit(3).toList();
  }

  private static Span cue(Line line, Saying saying) {
    return line.token(saying.cue()).span();
  }

  /// The words said; the last token where nothing stands behind the cue.
  private static Span content(Line line, Saying saying) {
    var from = Math.min(saying.words().from(), line.size() - 1);
    return line.sentence().span(from, Math.clamp(saying.words().to(), from + 1, line.size()));
  }

  private static Span quote(Line line, Saying saying) {
    var from = Math.min(saying.cue(), saying.words().from());
    var to = Math.max(saying.words().to(), saying.cue() + 1);
    var span = line.sentence().span(from, to);
    return span.length() <= LONGEST_EVIDENCE
        ? span
        : new Span(span.start(), span.start() + LONGEST_EVIDENCE);
  }
}
