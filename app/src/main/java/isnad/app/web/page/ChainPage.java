package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.export.Quote;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Event;
import isnad.model.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The isnad of one account: from its page through who passed it on to its origin, the weakest link
/// shown, and who else starts there.
///
/// @param links from the page to the origin
/// @param weakest what is weak in it, in words
/// @param echoes accounts of the same event that start where this one does
/// @param others the event's other origins
public record ChainPage(
    String title,
    @Nullable EventLine event,
    Markup quote,
    List<Picked.Fact> facts,
    List<Node> links,
    Markup weakest,
    Some<Footnote> echoes,
    List<Other> others)
    implements Page {
  private static final int MOST_ECHOES = 30;

  /// Another origin, and the chain of the first account that starts there.
  public record Other(Markup said, String href) {}

  /// One teller.
  ///
  /// @param kind `page`, `named` or `unnamed`
  /// @param cue the words that make him one; empty for the page
  /// @param stance how he stands to the event; empty where that is not known
  public record Node(
      String kind,
      Markup name,
      Markup role,
      Markup cue,
      Markup stance,
      boolean weakest,
      String href) {}

  public static ChainPage of(Visit visit) {
    var id = new ReportId(visit.address().about());
    var account = visit.snapshot().accounts().find(id).orElseThrow(NotFoundResponse::new);
    var event = visit.snapshot().telling(id);
    var origin = event.flatMap(one -> origin(one, id));
    var links = new ChainLinks(visit, account, origin.orElse(null));
    return new ChainPage(
        visit.words().say("chain.of", visit.plain().titles().say(account.report())),
        event.map(one -> EventLine.of(visit, one)).orElse(null),
        Cited.written(page -> Quote.whole(page, account)),
        new PickedReport(visit, account).facts(),
        links.nodes(),
        links.weakest(),
        event.map(one -> echoes(visit, one, origin, id)).orElse(new Some<>(List.of(), 0)),
        event.map(one -> others(visit, one, origin)).orElse(List.of()));
  }

  private static Optional<Event.Origin> origin(Event event, ReportId id) {
    return event.origins().stream().filter(one -> one.reports().contains(id)).findFirst();
  }

  private static Some<Footnote> echoes(
      Visit visit, Event event, Optional<Event.Origin> origin, ReportId id) {
    var starting = Set.copyOf(origin.map(Event.Origin::reports).orElse(List.of()));
    var echoes =
        IntStream.range(0, event.reports().size())
            .filter(i -> starting.contains(event.reports().get(i)))
            .filter(i -> !event.reports().get(i).equals(id))
            .boxed()
            .toList();
    var notes = new Notes(visit, event);
    return Some.of(
        echoes,
        MOST_ECHOES,
        some ->
            some.stream()
                .flatMap(i ->
                    notes.accounts(List.of(event.reports().get(i))).stream()
                        .map(account -> Footnote.of(notes, account, i + 1)))
                .toList());
  }

  private static List<Other> others(Visit visit, Event event, Optional<Event.Origin> origin) {
    return event.origins().stream()
        .filter(one -> one.named() && !one.reports().isEmpty())
        .filter(one -> !Optional.of(one).equals(origin))
        .map(one ->
            new Other(
                new Markup(visit.speech().origin(one.id())),
                Links.chain(visit, one.reports().getFirst())))
        .toList();
  }
}
