package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.export.PairText;
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
import org.jspecify.annotations.Nullable;

/// Two parties through time: their relations, and their tension with the sentences of each step.
///
/// @param rule how the tension is measured
/// @param steps one stretch of them, the last first asked for
/// @param unplaced events of the pair that are too vague in time to move it
public record PairPage(
    String title,
    Markup heading,
    Believing belief,
    List<RelationLine> relations,
    Markup rule,
    Curve curve,
    Steps steps,
    List<EventLine> unplaced)
    implements Page {
  private static final int MOST_UNPLACED = 60;

  public static PairPage of(Visit visit) {
    var path = visit.address().path();
    if (path.size() < 3) {
      throw new NotFoundResponse();
    }
    var pair = new TensionFinder.Pair(new ActorId(path.get(1)), new ActorId(path.get(2)));
    var chronicle = visit.snapshot().chronicle();
    var lore = visit.snapshot().lore();
    if (chronicle.directory().actor(pair.one()) == null
        || chronicle.directory().actor(pair.other()) == null) {
      throw new NotFoundResponse();
    }
    var found =
        visit
            .snapshot()
            .once(
                new Key(pair, visit.address().first(Believing.NAME), visit.language()),
                Found.class,
                () -> Found.of(visit, pair));
    var tension = found.tension();
    var plain = visit.plain().names();
    var names = visit.speech().names();
    var days = FigureWords.number(BigDecimal.valueOf(lore.halfLife()).stripTrailingZeros());
    return new PairPage(
        visit.words().say("between", plain.actor(pair.one()), plain.actor(pair.other())),
        visit.say("between", names.actor(pair.one()), names.actor(pair.other())),
        found.belief(),
        RelationLine.of(visit, found.relations()),
        visit.say("tension.rule", days),
        Curve.of(visit, tension.steps()),
        Steps.of(visit, tension.steps()),
        EventLine.of(visit, unplaced(visit, tension)));
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
    return visit.snapshot().chronicle().events().stream()
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
