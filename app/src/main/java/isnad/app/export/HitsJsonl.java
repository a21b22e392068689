package isnad.app.export;

import isnad.app.search.Hit;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.json.Line;
import isnad.read.text.Readable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What was found as records: offsets are code points of the untouched page.
public final class HitsJsonl {
  private HitsJsonl() {}

  public static void write(List<Hit> hits, Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          for (var hit : hits) {
            line.record("hit", () -> hit(hit, line));
          }
        });
  }

  private static void hit(Hit hit, Line line) throws IOException {
    var source = hit.reading().article().source();
    var facts = hit.document().facts();
    line.text("document", hit.document().id());
    line.text("sha256", source.sha256());
    line.text("title", facts.title());
    line.text("outlet", facts.outlet());
    line.text("published", facts.published());
    var snippet = hit.snippet();
    if (snippet != null) {
      line.text("quote", Readable.of(source, snippet).text());
      line.span("span", points(source, snippet));
      var place = hit.place(snippet);
      if (place != null) {
        line.count("page", place.page());
        line.count("line", place.line());
        line.text("trust", "lower");
      }
    }
    line.list(
        "matches",
        () -> {
          for (var match : hit.matches()) {
            line.span(points(source, match));
          }
        });
    line.texts("reports", hit.reports().stream().map(report -> report.id()).toList());
  }

  private static Span points(Source source, Span span) {
    var start = source.text().codePointCount(0, span.start());
    return new Span(start, start + source.text().codePointCount(span.start(), span.end()));
  }
}
