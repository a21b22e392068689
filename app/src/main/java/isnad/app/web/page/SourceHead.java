package isnad.app.web.page;

import isnad.app.export.ArticleHtml;
import isnad.app.export.Html;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.Reading;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a page says of itself.
///
/// @param plain its headline as plain text
/// @param headline in its own language and direction
/// @param address where it was found; absent where that is not known or leads nowhere
public record SourceHead(
    String plain,
    Markup headline,
    Markup outlet,
    Markup author,
    Markup published,
    Markup file,
    @Nullable String address) {
  static SourceHead of(Visit visit, Reading reading) {
    var article = reading.article();
    var metadata = article.metadata();
    var names = visit.speech().names();
    var plain = Objects.requireNonNullElse(metadata.title(), article.source().id());
    var published = metadata.published();
    var url = metadata.url();
    return new SourceHead(
        plain,
        Cited.written(page ->
            page.element(
                "span", Html.escaped(plain), ArticleHtml.attributes(article, plain, "headline"))),
        new Markup(names.asWritten(article.outletOrId())),
        new Markup(metadata.author() == null ? "" : names.asWritten(metadata.author())),
        new Markup(
            published == null
                ? visit.words().say("page.undated")
                : visit.speech().dates().day(published)),
        new Markup(names.asWritten(article.source().file())),
        url != null && url.matches("https?://.+") ? url : null);
  }
}
