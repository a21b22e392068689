package isnad.app.web.page;

import isnad.app.export.ArticleHtml;
import isnad.app.export.Html;
import isnad.app.export.Rows;
import isnad.app.export.Shown;
import isnad.app.search.Search.Found;
import isnad.app.search.SearchQuery;
import isnad.app.search.Searching.Part;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// What was found of what was asked, in the whole case.
///
/// @param fault what cannot be searched for, and what can; empty where nothing is wrong
/// @param more whether more were found than the paging counts
public record SearchPage(
    String title, String asked, String fault, List<Hit> hits, Paging paging, boolean more)
    implements Page {
  private static final int EACH = 20;
  private static final int MOST_CLAIMS = 5;

  /// A page that was found.
  ///
  /// @param snippet its words that show why; empty where only its claims do
  /// @param claims those that were asked for
  public record Hit(
      SourceHead head, Markup snippet, String href, List<Claim> claims, int moreClaims) {}

  public record Claim(Markup title, Markup when, String href) {}

  public static SearchPage of(Visit visit) {
    var asked = Objects.requireNonNullElse(visit.address().first("q"), "").strip();
    var title = visit.words().say("page.search");
    if (asked.isEmpty()) {
      return nothing(visit, "", "");
    }
    try {
      var query = SearchQuery.parse(asked);
      var from = (Paging.number(visit) - 1) * EACH;
      var some = visit.snapshot().search().find(query, new Part(from, EACH));
      var hits = some.found().stream().map(one -> hit(visit, one)).toList();
      var paging = some.more() ? Paging.open(visit, some.of()) : Paging.of(visit, some.of(), EACH);
      return new SearchPage(title, asked, "", hits, paging, some.more());
    } catch (IllegalArgumentException e) {
      return nothing(visit, asked, Objects.requireNonNullElse(e.getMessage(), ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first thousand that fit.
  public static Rows rows(Visit visit) {
    return SearchRows.of(visit);
  }

  private static SearchPage nothing(Visit visit, String asked, String fault) {
    var title = visit.words().say("page.search");
    return new SearchPage(title, asked, fault, List.of(), Paging.of(visit, 0, EACH), false);
  }

  private static Hit hit(Visit visit, Found found) {
    var snippet = found.snippet();
    var claims =
        found.reports().stream()
            .limit(MOST_CLAIMS)
            .map(report ->
                new Claim(
                    new Markup(visit.speech().titles().say(report)),
                    new Markup(visit.speech().dates().say(report.happening().when())),
                    Links.source(visit, report.document(), report.id())))
            .toList();
    return new Hit(
        SourceHead.of(visit, found.reading()),
        snippet == null ? Cited.NONE : snippet(found, snippet),
        Links.source(visit, found.reading().document()),
        claims,
        found.reports().size() - claims.size());
  }

  private static Markup snippet(Found found, Span line) {
    var article = found.reading().article();
    var shown = Shown.of(article.source(), line);
    return Cited.written(page -> {
      page.open("q", ArticleHtml.attributes(article, shown.text(), "quote"));
      for (var piece : shown.pieces(found.matches())) {
        if (piece.inside().isEmpty()) {
          page.text(piece.text());
        } else {
          page.element("mark", Html.escaped(piece.text()), "class", "figure");
        }
      }
      page.close();
    });
  }
}
