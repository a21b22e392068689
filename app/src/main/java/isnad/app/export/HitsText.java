package isnad.app.export;

import isnad.app.search.Hit;
import isnad.app.words.Deeds;
import isnad.app.words.Names;
import isnad.app.words.Titles;
import isnad.app.words.Words;
import isnad.model.Directory;
import isnad.model.Span;
import isnad.read.text.Readable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/// What was found, for a terminal: each page with the sentence that shows why, and its claims.
public final class HitsText {
  /// What a snippet shows on each side of its first match.
  private static final int CONTEXT = 120;

  private final Sheet sheet;
  private final Titles titles;

  public HitsText(TextStyle style, Directory directory, Writer out) {
    var words = Words.of(style.language());
    this.sheet = new Sheet(out, style);
    this.titles = new Titles(words, Names.of(words, directory, name -> name), Deeds.NONE);
  }

  public void write(List<Hit> hits) throws IOException {
    for (var hit : hits) {
      sheet.item(0, hit.document().id() + "  ", sheet.ink(Ink.STRONG, head(hit)));
      var snippet = hit.snippet();
      if (snippet != null) {
        sheet.item(4, place(hit, snippet), snippet(hit, snippet));
      }
      for (var report : hit.reports()) {
        sheet.item(4, "- ", titles.say(report));
        sheet.line(6, plain(hit, report.evidence().quote()));
      }
    }
  }

  private static String head(Hit hit) {
    var facts = hit.document().facts();
    var head = new StringJoiner("  ");
    head.add(Objects.requireNonNullElse(facts.published(), "-"));
    head.add(Objects.requireNonNullElse(facts.outlet(), "-"));
    head.add(Objects.requireNonNullElse(facts.title(), hit.document().capture().file()));
    return Controls.shown(head.toString());
  }

  /// The untouched words round the first match, cut at words.
  private String snippet(Hit hit, Span line) {
    var pieces = Shown.of(hit.reading().article().source(), line).pieces(hit.matches());
    var text = new StringBuilder();
    var first = -1;
    for (var piece : pieces) {
      first = first < 0 && !piece.inside().isEmpty() ? text.length() : first;
      text.append(piece.text());
    }
    var from = first - CONTEXT <= 0 ? 0 : Math.max(0, text.indexOf(" ", first - CONTEXT));
    var to = Math.max(0, first) + CONTEXT;
    var end = to >= text.length() ? text.length() : Math.max(first, text.lastIndexOf(" ", to));
    return (from > 0 ? "\u2026" : "")
        + Controls.shown(text.substring(from, end))
        + (end < text.length() ? " \u2026" : "");
  }

  /// Of a paged document: page and line, and that it is to be trusted less.
  private static String place(Hit hit, Span span) {
    var place = hit.place(span);
    return place == null
        ? ""
        : "[PDF p. %s, line %s, lower trust] ".formatted(place.page(), place.line());
  }

  private static String plain(Hit hit, Span span) {
    var text = Readable.of(hit.reading().article().source(), span).text();
    return Controls.shown(text);
  }
}
