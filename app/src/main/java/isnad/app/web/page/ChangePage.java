package isnad.app.web.page;

import isnad.app.edit.WrongEditException;
import isnad.app.web.Form;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import java.util.List;
import java.util.Map;

/// A change that could not be carried out as it was typed: why, and the form again.
///
/// @param hidden what the form says besides, by name
/// @param asksValue whether it replaces a value
public record ChangePage(
    String title,
    String wrong,
    Map<String, List<String>> hidden,
    boolean asksValue,
    String value,
    String why)
    implements Page {
  private static final List<String> TYPED = List.of("value", "why", "token");

  public static ChangePage of(Form form, WrongEditException wrong, Visit visit) {
    var hidden = new java.util.TreeMap<>(form.values());
    hidden.keySet().removeAll(TYPED);
    return new ChangePage(
        visit.words().say("edit.wrong"),
        wrong.say(visit.words()),
        hidden,
        form.deed() == Form.Deed.REPLACE,
        form.one("value"),
        form.one("why"));
  }
}
