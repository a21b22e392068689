package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Anchors;
import isnad.app.export.Quote;
import isnad.app.web.Markup;
import java.util.ArrayList;
import java.util.List;

/// One account at the foot of its event: from whom it comes, its words, and the ways on.
///
/// @param id where it is on the page
/// @param chain from the outlet to its origin
/// @param aside that the passage was taken over; empty where it was not
public record Footnote(
    int number,
    String id,
    Markup chain,
    Markup published,
    Markup quote,
    String source,
    String isnad,
    String correct,
    Markup aside) {
  static List<Footnote> of(Notes notes) {
    var footnotes = new ArrayList<Footnote>();
    for (var account : notes.accounts(notes.event().reports())) {
      footnotes.add(of(notes, account, footnotes.size() + 1));
    }
    return footnotes;
  }

  static Footnote of(Notes notes, Accounts.Account account, int number) {
    var visit = notes.visit();
    var report = account.report().id();
    var published = account.reading().article().metadata().published();
    var inherited = visit.snapshot().accounts().surroundings().inherited(report);
    return new Footnote(
        number,
        Anchors.account(report),
        notes.chain(account),
        new Markup(
            published == null
                ? visit.words().say("page.undated")
                : visit.speech().dates().day(published)),
        Cited.written(page -> Quote.whole(page, account)),
        Links.source(visit, account.report().document(), report),
        Links.chain(visit, report),
        Links.correct(visit, report, ""),
        inherited
            .map(passage -> new Markup(visit.words().word("inherited", passage.cause())))
            .orElse(Cited.NONE));
  }
}
