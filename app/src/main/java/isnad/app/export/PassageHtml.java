package isnad.app.export;

import isnad.model.ReportId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A passage with its quotes marked. Quotes may overlap, elements may not: each piece of text is
/// marked by itself, the first piece of a quote bears its address, and behind its last one stands
/// the number of the event, which leads back to it.
final class PassageHtml {
  private final Html page;
  private final Speech speech;
  private final List<Accounts.Account> accounts;
  private final Map<ReportId, Back> backs;
  private final Set<Integer> begun = new LinkedHashSet<>();

  PassageHtml(
      Html page, Speech speech, List<Accounts.Account> accounts, Map<ReportId, Back> backs) {
    this.page = page;
    this.speech = speech;
    this.accounts = accounts;
    this.backs = backs;
  }

  void write(Shown shown) {
    var pieces = shown.pieces(accounts.stream().map(Accounts.Account::span).toList());
    for (var i = 0; i < pieces.size(); i++) {
      var inside = pieces.get(i).inside();
      piece(pieces.get(i));
      var next = i + 1 < pieces.size() ? pieces.get(i + 1).inside() : List.<Integer>of();
      inside.stream().filter(account -> !next.contains(account)).forEach(this::back);
    }
  }

  private void piece(Shown.Piece piece) {
    if (piece.inside().isEmpty()) {
      page.text(piece.text());
      return;
    }
    var starting = piece.inside().stream().filter(begun::add).toList();
    for (var account : starting) {
      page.open("span", "class", "at", "id", Anchors.quote(accounts.get(account).report().id()));
    }
    page.element("mark", Html.escaped(piece.text()), "class", "quoted");
    starting.forEach(account -> page.close());
  }

  private void back(int index) {
    var back = backs.get(accounts.get(index).report().id());
    if (back != null) {
      var number = String.valueOf(back.number());
      var title = speech.words().say("back");
      page.element("a", number, "class", "back", "href", "#" + back.anchor(), "title", title);
    }
  }
}
