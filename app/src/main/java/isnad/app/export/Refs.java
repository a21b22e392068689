package isnad.app.export;

import isnad.model.Event;
import java.util.List;
import java.util.function.Predicate;

/// Small numbers behind a value, one for each account that tells it, each leading to the sentence
/// in its article's own text.
record Refs(Html page, Speech speech, Event event) {
  void to(Predicate<Accounts.Account> telling) {
    List<Accounts.Account> accounts = speech.accounts().of(event);
    for (var i = 0; i < accounts.size(); i++) {
      if (telling.test(accounts.get(i))) {
        to(String.valueOf(i + 1), accounts.get(i));
      }
    }
  }

  /// To one account, which may be told beside the event's own.
  void to(Accounts.Account account) {
    var at = event.reports().indexOf(account.report().id());
    to(at < 0 ? speech.words().say("in.article") : String.valueOf(at + 1), account);
  }

  private void to(String label, Accounts.Account account) {
    page.open("sup");
    page.element("a", label, "href", "#" + target(account));
    page.close();
  }

  static String target(Accounts.Account account) {
    return account.inArticle()
        ? Anchors.quote(account.report().id())
        : Anchors.document(account.report().document());
  }
}
