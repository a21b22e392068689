package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Anchors;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence shown beside the page that it was asked from, with what stands round it in its source
/// and the record that was read there.
///
/// @param close the page without it
/// @param source the whole text
public record Open(Markup outlet, List<Markup> text, Picked picked, String source, String close) {
  /// Under which name an address holds it.
  static final String NAME = "open";

  static @Nullable Open of(Visit visit, ReportId id) {
    return visit.snapshot().accounts().find(id).map(account -> of(visit, account)).orElse(null);
  }

  private static Open of(Visit visit, Accounts.Account account) {
    var id = account.report().id();
    var marks = List.of(new MarkedText.Mark(id.value(), "report", account.span()));
    var text = new MarkedText(account.reading(), marks, visit.address(), id.value());
    var picked = new PickedReport(visit, account).picked();
    return new Open(
        new Markup(visit.speech().names().asWritten(account.outlet())),
        account.reading().article().passages().stream()
            .filter(passage -> passage.span().covers(account.span()))
            .map(text::of)
            .toList(),
        picked,
        Links.source(visit, account.report().document(), id),
        Links.at(visit.address().without(NAME), Anchors.account(id)));
  }
}
