package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.export.Accounts;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.fuse.view.Brief;
import isnad.model.Event;
import isnad.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Two pages that tell one event side by side, the sentences that tell it at one height.
///
/// @param choices all pages that tell it
public record BesidePage(String title, EventLine event, List<Text> texts, List<Choice> choices)
    implements Page {
  /// More nobody looks through; the event page leads to each.
  private static final int MOST_CHOICES = 60;

  private static final String NAME = "text";

  /// A page cut where it tells the event.
  ///
  /// @param told from the first passage that tells it to the last
  public record Text(
      String document,
      SourceHead head,
      List<Markup> before,
      List<Markup> told,
      List<Markup> after,
      String source) {}

  /// @param name plain text
  public record Choice(String document, String name) {}

  public static BesidePage of(Visit visit) {
    var event = EventPage.found(visit).orElseThrow(NotFoundResponse::new);
    var outlines = visit.snapshot().accounts().outlines();
    var documents = outlines.briefs(event).stream().map(Brief::document).distinct().toList();
    var chosen = visit.address().all(NAME).stream().filter(documents::contains).toList();
    var shown = new ArrayList<>(chosen.stream().limit(2).toList());
    documents.stream().filter(one -> shown.size() < 2 && !shown.contains(one)).forEach(shown::add);
    return new BesidePage(
        visit.plain().titles().say(event),
        EventLine.of(visit, event),
        shown.stream().map(document -> text(visit, event, document)).toList(),
        Stream.concat(shown.stream(), documents.stream().limit(MOST_CHOICES))
            .distinct()
            .sorted(Comparator.comparingInt(documents::indexOf))
            .map(document -> new Choice(document, name(visit, document)))
            .toList());
  }

  private static String name(Visit visit, String document) {
    var outline = visit.snapshot().accounts().outlines().get(document);
    var outlet = visit.snapshot().accounts().outlet(document);
    var published = outline == null ? null : outline.article().metadata().published();
    return published == null
        ? outlet
        : visit.words().say("published", outlet, visit.plain().dates().day(published));
  }

  private static Text text(Visit visit, Event event, String document) {
    var told =
        visit.snapshot().accounts().outlines().briefs(event).stream()
            .filter(brief -> brief.document().equals(document))
            .map(Brief::report)
            .toList();
    var accounts = visit.snapshot().accounts().of(told);
    var reading = accounts.getFirst().reading();
    var marks =
        accounts.stream()
            .map(account ->
                new MarkedText.Mark(account.report().id().value(), "report", account.span()))
            .toList();
    var source = visit.address().to("source", document);
    var text = new MarkedText(reading, marks, source, null);
    var passages = reading.article().kept();
    var first = 0;
    while (first < passages.size() - 1 && !tells(passages.get(first), accounts)) {
      first++;
    }
    var last = passages.size();
    while (last > first + 1 && !tells(passages.get(last - 1), accounts)) {
      last--;
    }
    return new Text(
        document,
        SourceHead.of(visit, reading),
        passages.subList(0, first).stream().map(text::of).toList(),
        passages.subList(first, last).stream().map(text::of).toList(),
        passages.subList(last, passages.size()).stream().map(text::of).toList(),
        source.toString());
  }

  private static boolean tells(Passage passage, List<Accounts.Account> accounts) {
    return accounts.stream().anyMatch(account -> passage.span().covers(account.span()));
  }
}
