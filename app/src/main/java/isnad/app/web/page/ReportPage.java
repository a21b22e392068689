package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.export.Accounts.Account;
import isnad.app.export.Quote;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.Bounds;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.Quantity;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// One report with every value that can be corrected, where it stands.
///
/// @param others the other reports of its event: it can be parted from them
/// @param changes what analysts changed in it, the oldest first
public record ReportPage(
    String title,
    Account account,
    Optional<Event> event,
    List<Row> rows,
    List<String> others,
    List<LogPage.Line> changes,
    MarksOf marks)
    implements Page {
  /// One value.
  ///
  /// @param field as edits name it
  /// @param told in words
  /// @param value as it is typed
  /// @param choice what can be chosen; anything can be typed where it is empty
  public record Row(String field, String label, Markup told, String value, List<Choice> choice) {}

  /// @param value as edits have it
  public record Choice(String value, String words) {}

  /// The words that it rests on, trigger and figures marked.
  public Markup quote() {
    return Cited.written(html -> Quote.whole(html, account));
  }

  public static ReportPage of(Visit visit) {
    var id = visit.address().about();
    if (id.isBlank()) {
      throw new NotFoundResponse();
    }
    var account =
        visit.snapshot().accounts().of(List.of(new ReportId(id))).stream()
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    var report = account.report();
    var event = visit.snapshot().telling(report.id());
    var together = event.stream().flatMap(one -> one.reports().stream());
    return new ReportPage(
        visit.words().say("edit.report"),
        account,
        event,
        rows(report, visit),
        together.filter(one -> !one.equals(report.id())).map(Objects::toString).toList(),
        LogPage.about(account, visit),
        MarksOf.of(report.document(), visit));
  }

  private static List<Row> rows(Report report, Visit visit) {
    var told = report.happening();
    var speech = visit.speech();
    var rows = new ArrayList<Row>();
    rows.add(row("actor", someone(told.actors(), visit), ids(told.actors()), visit));
    rows.add(row("recipient", someone(told.recipients(), visit), ids(told.recipients()), visit));
    rows.add(
        row(
            "date",
            speech.dates().say(told.when()),
            Objects.requireNonNullElse(told.when().edtf(), ""),
            visit));
    rows.add(row("place", speech.names().where(told.where()), place(told.where()), visit));
    told.quantities().stream()
        .filter(quantity -> !quantity.part())
        .forEach(quantity -> rows.add(figure(quantity, visit)));
    rows.add(
        row(
            "teller",
            speech
                .chains()
                .say(visit.snapshot().accounts().outlet(report.document()), report.chain()),
            ids(report.chain().tellers()),
            visit));
    rows.addAll(kinds(told, visit));
    return rows;
  }

  private static String someone(List<ActorId> ids, Visit visit) {
    return ids.isEmpty() ? visit.words().say("not.told") : visit.speech().names().actors(ids);
  }

  private static Row row(String field, String told, String value, Visit visit) {
    var label = visit.words().say("edit.field." + field);
    return new Row(field, label, new Markup(told), value, List.of());
  }

  private static Row figure(Quantity quantity, Visit visit) {
    var of = quantity.of();
    var word = quantity.what().word();
    return new Row(
        of == null ? word : word + ":" + of,
        visit.words().say("edit.what." + quantity.what().name()),
        new Markup(visit.speech().figures().say(quantity)),
        Bounds.write(quantity.amount()),
        List.of());
  }

  private static List<Row> kinds(Happening told, Visit visit) {
    var words = visit.words();
    var mode = Objects.requireNonNullElse(told.kind().mode(), "");
    var modes = new ArrayList<Choice>();
    modes.add(new Choice("", words.say("edit.none")));
    visit
        .snapshot()
        .lore()
        .modes(told.kind().type())
        .forEach(m -> modes.add(new Choice(m, visit.plain().names().mode(m))));
    return List.of(
        chosen("type", told.kind().type(), choices("type", EventType.values(), visit), visit),
        new Row(
            "mode",
            words.say("edit.field.mode"),
            new Markup(mode.isEmpty() ? words.say("edit.none") : visit.speech().names().mode(mode)),
            mode,
            modes),
        chosen(
            "polarity", told.polarity(), choices("edit.polarity", Polarity.values(), visit), visit),
        chosen("status", told.status(), choices("edit.status", Status.values(), visit), visit));
  }

  private static Row chosen(String field, Enum<?> value, List<Choice> choices, Visit visit) {
    var words = choices.stream().filter(one -> one.value().equals(value.name())).findFirst();
    var told = words.map(Choice::words).orElse("");
    return new Row(
        field, visit.words().say("edit.field." + field), new Markup(told), value.name(), choices);
  }

  private static List<Choice> choices(String group, Enum<?>[] values, Visit visit) {
    return Arrays.stream(values)
        .map(value -> new Choice(value.name(), visit.words().word(group, value)))
        .toList();
  }

  private static String ids(List<ActorId> ids) {
    return ids.stream().map(ActorId::value).collect(Collectors.joining(", "));
  }

  private static String place(Where where) {
    return switch (where) {
      case Where.At at -> at.place().value();
      case Where.Near near -> {
        var km = near.km();
        yield (km == null ? "near " : km.toPlainString() + " km ") + near.place();
      }
      case Where.Unknown unknown -> "";
    };
  }
}
