package isnad.app.web.page;

import isnad.app.export.ArticleHtml;
import isnad.app.export.Html;
import isnad.app.export.Quote;
import isnad.app.export.Shown;
import isnad.app.export.Usage;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.Event;
import isnad.model.Reading;
import isnad.model.Span;
import java.util.List;
import java.util.function.Consumer;

/// Words of sources as pieces of a page, each with its language and direction.
final class Cited {
  static final Markup NONE = new Markup("");

  private Cited() {}

  static Markup written(Consumer<Html> writing) {
    var page = new Html();
    writing.accept(page);
    return new Markup(page.toString());
  }

  /// The beginning of an event's first account.
  static Markup first(Visit visit, Event event) {
    return visit
        .snapshot()
        .accounts()
        .first(event)
        .map(account -> written(page -> Quote.trigger(page, account)))
        .orElse(NONE);
  }

  /// A stretch of a source as a quote, some words in it marked.
  static Markup marked(Reading reading, Span span, Span words) {
    var shown = Shown.of(reading.article().source(), span);
    return written(page -> Quote.stretch(page, reading.article(), shown, List.of(words)));
  }

  /// A name that an outlet uses, with the way to the sentences where it does.
  static Markup calling(Visit visit, Usage.Count count) {
    return leading(visit.speech().names().asWritten(count.said()), Links.sentences(visit, count));
  }

  /// @param said markup
  static Markup leading(String said, String href) {
    return written(page -> page.element("a", said, "href", href));
  }

  /// A stretch of a source as a quote.
  static Markup quoted(Reading reading, Span span) {
    var text = Shown.of(reading.article().source(), span).text().strip();
    return written(page ->
        page.element(
            "blockquote",
            Html.escaped(text),
            ArticleHtml.attributes(reading.article(), text, "quote")));
  }
}
