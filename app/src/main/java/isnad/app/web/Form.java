package isnad.app.web;

import isnad.app.edit.Edit;
import isnad.app.edit.WrongEditException;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A change as a form, or a call of the API, sends it.
///
/// @param values by name; a name may stand several times
public record Form(Map<String, List<String>> values) {
  /// What can be done to a case.
  public enum Deed {
    REPLACE,
    REJECT,
    JOIN,
    PART,
    UNDO;

    /// As it stands in forms and calls.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public String one(String name) {
    var all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst().strip();
  }

  /// With all the reports that it means: those of the event that it joins `with`, and, where `rest`
  /// is said, as others those of the event that it does not name.
  ///
  /// @param event the reports of an event by what a person calls it
  Form whole(Function<String, List<String>> event) throws WrongEditException {
    var all = new TreeMap<>(values);
    var reports = new ArrayList<>(values.getOrDefault("report", List.of()));
    if (!one("with").isEmpty()) {
      var more = event.apply(one("with"));
      if (more.isEmpty()) {
        throw WrongEditException.noEvent(one("with"));
      }
      reports.addAll(more);
    }
    if (!one("rest").isEmpty()) {
      var others = new ArrayList<>(event.apply(one("event")));
      others.removeAll(reports);
      all.put("other", others);
    }
    all.put("report", reports);
    return new Form(all);
  }

  List<ReportId> reports(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .filter(id -> !id.isBlank())
        .map(id -> new ReportId(id.strip()))
        .toList();
  }

  /// Absent where it says nothing that can be done.
  public @Nullable Deed deed() {
    return Arrays.stream(Deed.values())
        .filter(deed -> deed.word().equals(one("do")))
        .findFirst()
        .orElse(null);
  }

  /// What is to be changed.
  public Edit edit(Deed deed) throws WrongEditException {
    return switch (deed) {
      case REPLACE -> new Edit.Replace(report(), field(), one("value"));
      case REJECT -> new Edit.Reject(report());
      case JOIN -> new Edit.Join(reports("report"));
      case PART -> new Edit.Part(reports("report"), reports("other"));
      case UNDO -> new Edit.Undo(one("entry"));
    };
  }

  private ReportId report() throws WrongEditException {
    return reports("report").stream().findFirst().orElseThrow(WrongEditException::noReport);
  }

  /// A figure's name has behind it whose it is.
  private String field() {
    var of = one("of");
    return of.isEmpty() ? one("field") : one("field") + ":" + of;
  }
}
