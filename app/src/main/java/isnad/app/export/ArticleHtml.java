package isnad.app.export;

import isnad.model.Article;
import isnad.model.Passage;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One article's own text as part of the page: each quote is marked and addressed, and leads back
/// to its event.
public final class ArticleHtml {
  private final Html page;
  private final Speech speech;
  private final Map<ReportId, Back> backs;
  private final boolean explain;

  /// @param backs for each report that the chronicle shows
  /// @param explain whether each article ends with what was turned down in it
  ArticleHtml(Html page, Speech speech, Map<ReportId, Back> backs, boolean explain) {
    this.explain = explain;
    this.page = page;
    this.speech = speech;
    this.backs = backs;
  }

  /// The language that the page says, and the direction that the text has.
  public static String[] attributes(Article article, String text, String kind) {
    var language = article.metadata().language();
    var direction = Bidi.rightToLeft(text) ? "rtl" : "ltr";
    return new String[] {
      "class", kind, "lang", language == null ? "ar" : language, "dir", direction
    };
  }

  void write(Reading reading) {
    var article = reading.article();
    page.open("article", "class", "source", "id", Anchors.document(reading.document()));
    heading(article);
    for (var passage : article.kept()) {
      passage(reading, passage);
    }
    if (article.kept().isEmpty()) {
      page.element("p", speech.words().say("no.text"), "class", "meta");
    }
    if (explain && !reading.turnedDown().isEmpty()) {
      turnedDown(reading);
    }
    page.close().newline();
  }

  private void turnedDown(Reading reading) {
    page.open("details").element("summary", speech.words().say("turned.down")).open("ul");
    for (var candidate : reading.turnedDown()) {
      var trigger = Shown.of(reading.article().source(), candidate.trigger()).text();
      page.element(
          "li",
          speech
              .words()
              .say(
                  "turned.down.why",
                  Html.bdi(trigger),
                  Html.bdi(candidate.rule()),
                  Html.bdi(candidate.why())));
    }
    page.close().close();
  }

  private void heading(Article article) {
    var metadata = article.metadata();
    var title = metadata.title() == null ? article.source().id() : metadata.title();
    page.open("h3", attributes(article, title, "headline")).text(title).close();
    page.open("p", "class", "meta").markup(Html.bdi(article.outletOrId()));
    if (metadata.author() != null) {
      page.markup(" · ").markup(Html.bdi(metadata.author()));
    }
    var published = metadata.published();
    page.markup(" · ")
        .markup(
            published == null
                ? speech.words().say("page.undated")
                : Html.bdi(speech.dates().day(published)));
    address(metadata.url());
    page.markup(" · ").element("bdi", Html.escaped(article.source().file()), "class", "file");
    page.close().newline();
  }

  private void address(@Nullable String url) {
    if (url == null) {
      return;
    }
    page.markup(" · ");
    if (url.matches("https?://.+")) {
      page.element("a", Html.bdi(url), "href", url, "rel", "noreferrer noopener");
    } else {
      page.markup(Html.bdi(url));
    }
  }

  private void passage(Reading reading, Passage passage) {
    var quoted =
        speech.accounts().in(reading.document()).stream()
            .filter(account -> backs.containsKey(account.report().id()))
            .filter(account -> passage.span().covers(account.span()))
            .toList();
    var shown = Shown.of(reading.article().source(), passage.span());
    var tag = passage.role() == Passage.Role.HEADING ? "h4" : "p";
    page.open(tag, attributes(reading.article(), shown.text(), "text"));
    new PassageHtml(page, speech, quoted, backs).write(shown);
    page.close().newline();
  }
}
