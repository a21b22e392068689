package isnad.app.web.page;

import isnad.app.export.Rows;
import isnad.app.export.Shown;
import isnad.app.search.Search.Found;
import isnad.app.search.SearchQuery;
import isnad.app.search.Searching.Part;
import isnad.app.web.Visit;
import isnad.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// What was found as rows for other programs, one a page.
final class SearchRows {
  private static final int MOST = 1000;
  private static final List<String> COLUMNS =
      List.of("document", "headline", "outlet", "published", "words", "reports");

  private SearchRows() {}

  /// The first that fit; none where nothing is asked, or where it cannot be searched for.
  static Rows of(Visit visit) {
    var asked = Objects.requireNonNullElse(visit.address().first("q"), "").strip();
    var rows = found(visit, asked).stream().map(SearchRows::row).toList();
    return new Rows("search_row", COLUMNS, rows);
  }

  private static List<Found> found(Visit visit, String asked) {
    if (asked.isEmpty()) {
      return List.of();
    }
    try {
      return visit.snapshot().search().find(SearchQuery.parse(asked), Part.first(MOST)).found();
    } catch (IllegalArgumentException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Rows.Cell> row(Found found) {
    var article = found.reading().article();
    var snippet = found.snippet();
    return List.of(
        new Rows.Text(found.reading().document()),
        new Rows.Text(article.metadata().title()),
        new Rows.Text(article.outletOrId()),
        new Rows.Text(article.metadata().published()),
        new Rows.Text(snippet == null ? null : Shown.of(article.source(), snippet).text().strip()),
        new Rows.Several(found.reports().stream().map(Report::id).toList()));
  }
}
