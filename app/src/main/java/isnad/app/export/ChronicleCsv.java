package isnad.app.export;

import isnad.app.Case;
import isnad.app.words.Language;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Place;
import isnad.model.Quantity;
import isnad.model.ReportId;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The chronicle as a table for spreadsheets, one row a report: in the order of the events, then
/// those of no event.
public record ChronicleCsv(Language language) {
  private static final List<String> COLUMNS =
      List.of(
          "event",
          "event_title",
          "report",
          "document",
          "outlet",
          "published",
          "url",
          "type",
          "mode",
          "actor",
          "recipient",
          "date",
          "place",
          "country",
          "lat",
          "lon",
          "killed",
          "wounded",
          "captured",
          "displaced",
          "figures",
          "polarity",
          "status",
          "attribution",
          "origin",
          "contested",
          "quote",
          "rule");

  public void write(Case read, Writer out) throws IOException {
    var chronicle = read.chronicle();
    var speech = Speech.of(chronicle, language, name -> name);
    var header = new CsvRow();
    COLUMNS.forEach(header::text);
    header.write(out);
    var rest = new LinkedHashSet<>(speech.accounts().all());
    for (var event : chronicle.events()) {
      for (var account : speech.accounts().of(told(event))) {
        rest.remove(account);
        row(chronicle, speech, event, account).write(out);
      }
    }
    for (var account : rest) {
      row(chronicle, speech, null, account).write(out);
    }
  }

  /// An event's own reports, then those that deny it.
  private static List<ReportId> told(Event event) {
    var denying = event.denials().stream().flatMap(denial -> denial.reports().stream());
    return Stream.concat(event.reports().stream(), denying).distinct().toList();
  }

  /// @param event absent for a report of no event
  private static CsvRow row(
      Chronicle chronicle, Speech speech, @Nullable Event event, Accounts.Account account) {
    var report = account.report();
    var metadata = account.reading().article().metadata();
    var contests = event == null ? List.<Event.Contest>of() : event.contests();
    var row = new CsvRow();
    row.text(event == null ? null : event.id());
    row.text(event == null ? speech.titles().say(report) : speech.titles().say(event));
    row.text(report.id()).text(report.document()).text(account.outlet());
    row.text(metadata.published()).text(metadata.url());
    happening(chronicle, speech, account, row);
    var chain = report.chain();
    var origin = chain.origin();
    row.text(join(chain.tellers())).text(origin == null ? account.outlet() : origin.teller());
    row.text(contests.stream().map(speech::contested).collect(Collectors.joining("; ")));
    row.text(account.quote().text().replaceAll("[\\s\\u00A0]+", " ").strip());
    return row.text(report.evidence().rule());
  }

  private static void happening(
      Chronicle chronicle, Speech speech, Accounts.Account account, CsvRow row) {
    var happening = account.report().happening();
    row.text(happening.kind().type()).text(happening.kind().mode());
    row.text(join(happening.actors())).text(join(happening.recipients()));
    row.text(happening.when().edtf());
    var id = happening.where().place();
    var place = id == null ? null : chronicle.directory().place(id);
    row.text(id == null ? null : speech.names().place(id));
    place(place, row);
    row.text(count(happening.quantities(), Quantity.What.KILLED, speech));
    row.text(count(happening.quantities(), Quantity.What.WOUNDED, speech));
    row.text(count(happening.quantities(), Quantity.What.CAPTURED, speech));
    row.text(count(happening.quantities(), Quantity.What.DISPLACED, speech));
    row.text(
        happening.quantities().stream()
            .map(speech.figures()::say)
            .collect(Collectors.joining("; ")));
    row.text(happening.polarity().word()).text(happening.status().word());
  }

  private static void place(@Nullable Place place, CsvRow row) {
    var point = place == null ? null : place.point();
    row.text(place == null ? null : join(place.countries()));
    row.number(point == null ? null : point.lat()).number(point == null ? null : point.lon());
  }

  private static String count(List<Quantity> quantities, Quantity.What what, Speech speech) {
    return quantities.stream()
        .filter(quantity -> quantity.what() == what)
        .map(quantity -> of(quantity, speech))
        .collect(Collectors.joining("; "));
  }

  private static String of(Quantity quantity, Speech speech) {
    var amount = speech.figures().say(quantity.amount());
    var of = quantity.of();
    return of == null ? amount : amount + " (" + speech.names().actor(of) + ")";
  }

  private static String join(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("; "));
  }
}
