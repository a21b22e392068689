package isnad.app.web.page;

import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.store.Act;
import isnad.store.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Who somebody is to the case, what they may do, and where they change their password.
///
/// @param role in words
/// @param may what the role lets them do, in words
/// @param fault what is wrong with the form that they sent; empty where nothing is
/// @param did what was done just before; empty where nothing was
public record AccountPage(
    String title, String name, String role, List<String> may, String fault, String did)
    implements Page {
  public static AccountPage of(Visit visit, String fault) {
    var words = visit.words();
    var role = Objects.requireNonNullElse(visit.visitor().role(), Role.READER);
    return new AccountPage(
        words.say("page.account"),
        Objects.requireNonNullElse(visit.visitor().name(), ""),
        words.word("role", role),
        Arrays.stream(Act.values()).filter(role::may).map(act -> words.word("may", act)).toList(),
        fault,
        visit.address().all("did").contains("password") ? words.say("account.done") : "");
  }
}
