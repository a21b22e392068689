package isnad.app.web.page;

import isnad.app.export.Strangers.Stranger;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.fuse.cluster.Suggestion;
import isnad.model.Correction;
import isnad.model.Event;
import isnad.model.Ledger.Made;
import isnad.model.Problem;
import java.util.List;
import java.util.Optional;

/// What waits for somebody's judgement: corrections that no longer fit, events that may be one,
/// people whom no pack knows, pages that could not be read.
public record ReviewPage(
    String title,
    List<Waiting> waiting,
    List<Pair> pairs,
    List<Stranger> strangers,
    List<Problem> problems)
    implements Page {
  private static final int PAIRS = 40;
  private static final int STRANGERS = 60;

  /// A correction that no longer fits.
  ///
  /// @param entry its id; absent where the ledger has it no longer
  public record Waiting(Correction.Orphan orphan, Markup what, Optional<String> entry) {}

  /// Two events that may be one.
  ///
  /// @param reasons what speaks for it, in words
  /// @param against what speaks against it; blank where nothing does
  public record Pair(
      Suggestion suggestion, Event one, Event other, Markup reasons, Markup against) {}

  public static ReviewPage of(Visit visit) {
    var chronicle = visit.snapshot().chronicle();
    return new ReviewPage(
        visit.words().say("page.review"),
        chronicle.orphans().stream().map(orphan -> waiting(orphan, visit)).toList(),
        visit.snapshot().state().suggestions().stream()
            .flatMap(suggestion -> pair(suggestion, visit).stream())
            .limit(PAIRS)
            .toList(),
        visit.snapshot().strangers(STRANGERS),
        visit.snapshot().read().problems());
  }

  /// The words, the stamp and the words anchored name an entry: its places are those of a text.
  private static Waiting waiting(Correction.Orphan orphan, Visit visit) {
    var correction = orphan.correction();
    var entry =
        visit.snapshot().state().ledger().entries().stream()
            .filter(one ->
                one instanceof Made made
                    && made.stamp().equals(correction.stamp())
                    && words(made.correction()).equals(words(correction)))
            .map(one -> one.id())
            .findFirst();
    return new Waiting(orphan, new Markup(visit.edits().say(correction)), entry);
  }

  private static List<Correction.Words> words(Correction correction) {
    return correction.anchors().stream().map(Correction.Anchor::words).toList();
  }

  private static Optional<Pair> pair(Suggestion suggestion, Visit visit) {
    var one = visit.snapshot().telling(suggestion.one());
    var other = visit.snapshot().telling(suggestion.other());
    var grounds = visit.speech().grounds();
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Pair(
                suggestion,
                one.get(),
                other.get(),
                new Markup(grounds.say(suggestion.reasons())),
                new Markup(grounds.say(suggestion.against()))));
  }
}
