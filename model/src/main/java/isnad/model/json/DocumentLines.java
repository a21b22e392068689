package isnad.model.json;

import isnad.model.Directory;
import isnad.model.EventId;
import isnad.model.Evidence;
import isnad.model.Mention;
import isnad.model.Passage;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The lines of one document: itself, its mentions, tokens, reports and statements.
final class DocumentLines {
  private final Line line;
  private final Reading reading;
  private final Source source;
  private final CodePoints points;
  private final HappeningFields happening;
  private final Wording wording;

  DocumentLines(Line line, Reading reading, Directory directory, Wording wording) {
    this.line = line;
    this.reading = reading;
    this.source = reading.article().source();
    this.points = new CodePoints(source.text());
    this.happening = new HappeningFields(line, directory, points);
    this.wording = wording;
  }

  String id() {
    return source.id();
  }

  Span inCodePoints(Span span) {
    return points.of(span);
  }

  void document() throws IOException {
    var metadata = reading.article().metadata();
    var kept = reading.article().kept();
    line.record(
        "document",
        () -> {
          line.text("id", source.id());
          line.text("file", source.file());
          line.text("sha256", source.sha256());
          line.text("url", metadata.url());
          line.text("title", metadata.title());
          line.text("outlet", metadata.outlet());
          line.text("author", metadata.author());
          line.text("published", metadata.published());
          line.text("language", metadata.language());
          line.list("body", () -> body(kept));
          line.text("text", text(kept));
        });
  }

  private void body(List<Passage> kept) throws IOException {
    for (var passage : kept) {
      line.span(points.of(passage.span()));
    }
  }

  private String text(List<Passage> kept) {
    return kept.stream()
        .map(passage -> wording.plain(source, passage.span()))
        .collect(Collectors.joining("\n"));
  }

  void mentions() throws IOException {
    for (var mention : reading.mentions()) {
      line.record("mention", () -> mention(mention));
    }
  }

  private void mention(Mention mention) throws IOException {
    line.text("document", source.id());
    switch (mention) {
      case Mention.OfActor actor -> line.text("actor", actor.actor());
      case Mention.OfPlace place -> line.text("place", place.place());
      case Mention.OfTime time -> happening.date("time", time.when());
      case Mention.OfQuantity counted ->
          line.object("quantity", () -> happening.quantity(counted.quantity()));
    }
    line.text("surface", wording.plain(source, mention.span()));
    line.span("span", points.of(mention.span()));
    switch (mention) {
      case Mention.OfActor actor -> line.text("form", form(actor.form()));
      case Mention.OfPlace place -> line.text("form", form(place.form()));
      case Mention.OfTime time -> line.text("rule", time.rule());
      case Mention.OfQuantity counted -> {}
    }
  }

  private static String form(Mention.Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  /// A record for each word; behind that of a word of several parts, one for each part, as
  /// treebanks count words.
  void tokens() throws IOException {
    for (var sentence : reading.sentences()) {
      for (var token : sentence.tokens()) {
        var parts = wording.parts(token);
        token(token.span(), parts);
        if (parts.size() > 1 && token.span().length() == token.text().length()) {
          parts(token.span().start(), parts);
        }
      }
    }
  }

  private void parts(int start, List<String> parts) throws IOException {
    var at = start;
    for (var part : parts) {
      token(new Span(at, at + part.length()), List.of(part));
      at += part.length();
    }
  }

  private void token(Span span, List<String> parts) throws IOException {
    line.record(
        "token",
        () -> {
          line.text("document", source.id());
          line.span("span", points.of(span));
          line.texts("parts", parts);
        });
  }

  void reports(Map<ReportId, EventId> events) throws IOException {
    for (var report : reading.reports()) {
      line.record("report", () -> report(report, events));
    }
  }

  private void report(Report report, Map<ReportId, EventId> events) throws IOException {
    line.text("id", report.id());
    line.text("document", report.document());
    line.text("event", events.get(report.id()));
    happening.write(report.happening());
    line.texts("attribution", report.chain().tellers());
    evidence(report.evidence());
  }

  private void evidence(Evidence evidence) throws IOException {
    line.span("trigger", points.of(evidence.trigger()));
    line.span("evidence", points.of(evidence.quote()));
    line.text("quote", wording.plain(source, evidence.quote()));
    line.text("rule", evidence.rule());
  }

  void statements() throws IOException {
    for (var statement : reading.statements()) {
      line.record("statement", () -> statement(statement));
    }
  }

  private void statement(Statement statement) throws IOException {
    var speech = statement.speech();
    line.text("id", statement.id());
    line.text("document", statement.document());
    line.text("speaker", speech.speaker());
    line.text("act", speech.act().word());
    line.texts("about", speech.about());
    line.texts("reports", statement.carries());
    line.texts("via", speech.via().tellers());
    happening.date("date", speech.when());
    line.flag("quoted", speech.quoted());
    evidence(statement.evidence());
  }
}
