package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Passage;
import isnad.model.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The untouched text of one page with all that was read in it marked in place; what is no part of
/// the article is kept and greyed.
///
/// @param picked the record of the mark that was clicked; absent where none was
/// @param events what it tells
/// @param omits what it could have told and doesn't
public record SourcePage(
    String title,
    SourceHead head,
    List<Markup> text,
    @Nullable Picked picked,
    List<EventLine> events,
    List<EventLine> omits,
    List<Markup> turnedDown,
    MarksOf marks)
    implements Page {
  /// Under which name an address holds the mark that is picked.
  static final String PICKED = "mark";

  public static SourcePage of(Visit visit) {
    var reading =
        visit.snapshot().reading(visit.address().about()).orElseThrow(NotFoundResponse::new);
    var id = visit.address().first(PICKED);
    var accounts = visit.snapshot().accounts().in(reading.document());
    var text = new MarkedText(reading, MarkedText.all(reading, accounts), visit.address(), id);
    var head = SourceHead.of(visit, reading);
    return new SourcePage(
        head.plain(),
        head,
        reading.article().passages().stream()
            .filter(passage -> passage.role() != Passage.Role.TITLE)
            .map(text::of)
            .toList(),
        id == null ? null : Picked.of(visit, reading, id),
        EventLine.of(
            visit,
            accounts.stream()
                .flatMap(one -> visit.snapshot().telling(one.report().id()).stream())
                .distinct()
                .toList()),
        EventLine.of(visit, visit.snapshot().index().omittedBy(reading.document())),
        turnedDown(visit, reading),
        MarksOf.of(reading.document(), visit));
  }

  private static List<Markup> turnedDown(Visit visit, Reading reading) {
    var source = reading.article().source();
    var names = visit.speech().names();
    return reading.turnedDown().stream()
        .map(candidate ->
            visit.say(
                "turned.down.why",
                names.asWritten(source.quote(candidate.trigger())),
                names.asWritten(candidate.rule()),
                names.asWritten(candidate.why())))
        .toList();
  }
}
