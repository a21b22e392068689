package isnad.model.json;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import isnad.model.Article;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Part;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a chronicle and the problems of its inputs as JSON lines.
///
/// @param tokens whether each token gets a line too
public record ChronicleLines(Wording wording, boolean tokens) {
  public void write(Chronicle chronicle, List<Problem> problems, Writer out) throws IOException {
    Line.write(out, line -> everything(chronicle, problems, line));
  }

  private void everything(Chronicle chronicle, List<Problem> problems, Line line)
      throws IOException {
    var documents = new ArrayList<DocumentLines>();
    for (var reading : chronicle.readings()) {
      documents.add(new DocumentLines(line, reading, chronicle.directory(), wording));
    }
    write(chronicle, documents, line);
    for (var orphan : chronicle.orphans()) {
      line.record("orphan", () -> orphan(line, orphan));
    }
    for (var problem : problems) {
      line.record("problem", () -> problem(line, problem));
    }
  }

  private void write(Chronicle chronicle, List<DocumentLines> documents, Line line)
      throws IOException {
    for (var document : documents) {
      document.document();
    }
    new NamedLines(chronicle).write(line);
    for (var document : documents) {
      document.mentions();
    }
    for (var document : tokens ? documents : List.<DocumentLines>of()) {
      document.tokens();
    }
    var events = eventsByReport(chronicle);
    for (var document : documents) {
      document.reports(events);
    }
    for (var document : documents) {
      document.statements();
    }
    events(chronicle, line);
    var byId = documents.stream().collect(toMap(DocumentLines::id, identity()));
    new AsideLines(line, byId).write(chronicle.asides());
  }

  private void events(Chronicle chronicle, Line line) throws IOException {
    var happening = new HappeningFields(line, chronicle.directory(), null);
    var outlets = outletsByReport(chronicle);
    var parts = new HashMap<EventId, Part>();
    chronicle.asides().parts().forEach(part -> parts.put(part.part(), part));
    for (var event : chronicle.events()) {
      var telling = (int) event.reports().stream().map(outlets::get).distinct().count();
      new EventLines(line, event, telling, parts.get(event.id())).write(happening, wording);
    }
  }

  private static void orphan(Line line, Correction.Orphan orphan) throws IOException {
    var stamp = orphan.correction().stamp();
    line.text("what", orphan.correction().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    line.texts(
        "exact", orphan.correction().anchors().stream().map(a -> a.words().exact()).toList());
    line.texts("sha256", orphan.correction().anchors().stream().map(a -> a.sha256()).toList());
    line.text("by", stamp.who());
    line.text("at", stamp.at());
    line.text("reason", stamp.why());
    line.text("why", orphan.why());
  }

  private static void problem(Line line, Problem problem) throws IOException {
    line.text("file", problem.file());
    line.text("at", problem.at());
    line.text("message", problem.message());
  }

  private static Map<ReportId, EventId> eventsByReport(Chronicle chronicle) {
    var events = new HashMap<ReportId, EventId>();
    for (Event event : chronicle.events()) {
      event.reports().forEach(report -> events.put(report, event.id()));
      event
          .denials()
          .forEach(denial -> denial.reports().forEach(id -> events.putIfAbsent(id, event.id())));
    }
    return events;
  }

  private static Map<ReportId, String> outletsByReport(Chronicle chronicle) {
    var outlets = new HashMap<ReportId, String>();
    for (Reading reading : chronicle.readings()) {
      Article article = reading.article();
      reading.reports().forEach(report -> outlets.put(report.id(), article.outletOrId()));
    }
    return outlets;
  }
}
