package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.export.PairText;
import isnad.app.export.Rows;
import isnad.app.web.Address;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.app.words.FigureWords;
import isnad.app.words.Language;
import isnad.fuse.relation.Parties;
import isnad.fuse.relation.Relation;
import isnad.fuse.relation.RelationFinder;
import isnad.fuse.relation.Step;
import isnad.fuse.relation.Tension;
import isnad.fuse.relation.TensionFinder;
import isnad.fuse.view.Belief;
import isnad.model.ActorId;
import isnad.model.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two parties through time: their relations, and their tension with the sentences of each step.
///
/// @param rule how the tension is measured
/// @param steps one stretch of them, the last first asked for
/// @param rows where all steps are, as rows
/// @param unplaced events of the pair that are too vague in time to move it
public record PairPage(
    String title,
    Markup heading,
    Believing belief,
    List<RelationLine> relations,
    Markup rule,
    Curve curve,
    Steps steps,
    List<EventLine> unplaced,
    Address rows)
    implements Page {
  private static final int MOST_UNPLACED = 60;

  private static final List<String> COLUMNS =
      List.of(
          "event",
          "title",
          "date",
          "day",
          "adds_low",
          "adds",
          "adds_high",
          "tension_low",
          "tension",
          "tension_high",
          "reports");

  public static PairPage of(Visit visit) {
    var pair = pair(visit);
    var found = found(visit, pair);
    var steps = found.tension().steps();
    var plain = visit.plain().names();
    var names = visit.speech().names();
    var halfLife = BigDecimal.valueOf(visit.snapshot().lore().halfLife());
    return new PairPage(
        visit.words().say("between", plain.actor(pair.one()), plain.actor(pair.other())),
        visit.say("between", names.actor(pair.one()), names.actor(pair.other())),
        found.belief(),
        RelationLine.of(visit, found.relations()),
        visit.say("tension.rule", FigureWords.number(halfLife.stripTrailingZeros())),
        Curve.of(visit, steps),
        Steps.of(visit, steps),
        EventLine.of(visit, unplaced(visit, found.tension())),
        visit.address().only("one", pair.one().value()).only("other", pair.other().value()));
  }

  /// All steps, in order of time.
  public static Rows rows(Visit visit) {
    var steps = found(visit, pair(visit)).tension().steps();
    return new Rows("step_row", COLUMNS, steps.stream().map(step -> row(visit, step)).toList());
  }

  private static List<Rows.Cell> row(Visit visit, Step step) {
    var event = visit.snapshot().event(step.event().value());
    return List.of(
        new Rows.Text(step.event()),
        new Rows.Text(event.map(visit.plain().titles()::say).orElse(null)),
        new Rows.Text(event.map(one -> one.happening().when().edtf()).orElse(null)),
        new Rows.Text(step.day()),
        new Rows.Text(StepLine.number(step.adds().low())),
        new Rows.Text(StepLine.number(step.adds().middle())),
        new Rows.Text(StepLine.number(step.adds().high())),
        new Rows.Text(StepLine.number(step.tension().low())),
        new Rows.Text(StepLine.number(step.tension().middle())),
        new Rows.Text(StepLine.number(step.tension().high())),
        new Rows.Several(step.reports()));
  }

  /// The two of whom the path tells, or the query where rows are asked for.
  private static TensionFinder.Pair pair(Visit visit) {
    var path = visit.address().path();
    var named = path.size() < 3 ? query(visit.address()) : path.subList(1, 3);
    var directory = visit.snapshot().chronicle().directory();
    var known = named.stream().map(ActorId::new).filter(id -> directory.actor(id) != null).toList();
    if (known.size() < 2) {
      throw new NotFoundResponse();
    }
    return new TensionFinder.Pair(known.getFirst(), known.getLast());
  }

  private static List<String> query(Address address) {
    return Stream.of("one", "other")
        .flatMap(name -> Optional.ofNullable(address.first(name)).stream())
        .filter(id -> !id.isBlank())
        .toList();
  }

  private static Found found(Visit visit, TensionFinder.Pair pair) {
    var key = new Key(pair, visit.address().first(Believing.NAME), visit.language());
    return visit.snapshot().once(key, Found.class, () -> Found.of(visit, pair));
  }

  /// What moves the tension, in order of time.
  public record Steps(List<StepLine> lines, Paging paging) {
    private static final int EACH = 30;

    static Steps of(Visit visit, List<Step> all) {
      var paging = Paging.of(visit, all.size(), EACH);
      var lines = StepLine.of(visit, paging.cut(all.reversed(), EACH).reversed());
      return new Steps(lines, paging);
    }

    /// Where the sentences of a step stand.
    static String place(Visit visit, List<Step> all, int step) {
      var stretch = (all.size() - 1 - step) / EACH + 1;
      var page = Paging.number(visit) == stretch ? "" : Paging.at(visit, stretch);
      return page + "#" + StepLine.id(all.get(step));
    }
  }

  private record Key(TensionFinder.Pair pair, @Nullable String believing, Language language) {}

  /// What the events of a pair come to.
  private record Found(Believing belief, Tension tension, List<Relation> relations) {
    static Found of(Visit visit, TensionFinder.Pair pair) {
      var parties = visit.snapshot().pictures().parties();
      var events = PairPage.of(visit, pair, parties);
      var belief = Believing.of(visit, events);
      var about = visit.snapshot().of(events);
      var voices = visit.snapshot().voices();
      var lore = visit.snapshot().lore();
      var relations =
          belief.belief().equals(Belief.EVERYONE)
              ? visit.snapshot().pictures().relations()
              : RelationFinder.find(about, voices, lore, belief.belief());
      return new Found(
          belief,
          TensionFinder.between(pair, about, voices, lore, belief.belief()),
          PairText.of(pair, relations, parties));
    }
  }

  private static List<Event> of(Visit visit, TensionFinder.Pair pair, Parties parties) {
    var one = visit.snapshot().index().of(parties.of(pair.one()));
    var other = visit.snapshot().index().of(parties.of(pair.other()));
    return (one.size() < other.size() ? one : other)
        .stream()
            .filter(event ->
                parties.anyActsFor(event.happening().actors(), pair.one())
                        && parties.anyActsFor(event.happening().recipients(), pair.other())
                    || parties.anyActsFor(event.happening().actors(), pair.other())
                        && parties.anyActsFor(event.happening().recipients(), pair.one()))
            .toList();
  }

  private static List<Event> unplaced(Visit visit, Tension tension) {
    return tension.unplaced().stream()
        .limit(MOST_UNPLACED)
        .map(id -> visit.snapshot().event(id.value()))
        .flatMap(Optional::stream)
        .toList();
  }
}
