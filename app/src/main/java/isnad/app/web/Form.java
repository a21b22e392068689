package isnad.app.web;

import isnad.app.edit.Edit;
import isnad.app.edit.WrongEditException;
import isnad.model.ReportId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
