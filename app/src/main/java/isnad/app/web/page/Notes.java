package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Anchors;
import isnad.app.web.Address;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.Event;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The numbers of an event's accounts, and where they lead: a number to the account at the foot of
/// the page, as footnotes do, a value to its sentence beside the table.
///
/// @param event with those of its accounts that the page shows
/// @param whole with all of them
record Notes(Visit visit, Event event, Event whole) {
  private static final int LONGEST = 240;

  Notes(Visit visit, Event event) {
    this(visit, event, event);
  }

  List<Ref> to(Collection<ReportId> reports) {
    var refs = new ArrayList<Ref>();
    for (var i = 0; i < event.reports().size(); i++) {
      if (reports.contains(event.reports().get(i))) {
        refs.add(ref(i));
      }
    }
    return refs;
  }

  List<Ref> numbered(List<Integer> numbers) {
    return numbers.stream().map(number -> ref(number - 1)).toList();
  }

  private Ref ref(int index) {
    var report = event.reports().get(index);
    return new Ref(String.valueOf(index + 1), "#" + Anchors.account(report), outlet(report));
  }

  private String outlet(ReportId report) {
    return accounts(List.of(report)).stream().map(Accounts.Account::outlet).findFirst().orElse("");
  }

  /// What a reader sees before the page is opened: the sentence, cut at a word.
  String quote(ReportId report) {
    return accounts(List.of(report)).stream()
        .map(account -> cut(account.quote().text().replaceAll("\\s+", " ").strip()))
        .findFirst()
        .orElse("");
  }

  private static String cut(String text) {
    var cut = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
    return cut < 0 ? text : text.substring(0, cut) + " \u2026";
  }

  List<Accounts.Account> accounts(List<ReportId> reports) {
    return visit.snapshot().accounts().of(reports);
  }

  /// This page with the report's sentence open beside it, where `place` is.
  String opening(ReportId report, String place) {
    return Links.at(visit.address().without("done").only(Open.NAME, report.value()), place);
  }

  Address page() {
    return visit.address();
  }

  Markup chain(Accounts.Account account) {
    return new Markup(visit.speech().chains().say(account.outlet(), account.report().chain()));
  }
}
