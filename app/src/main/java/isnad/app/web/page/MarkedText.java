package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Anchors;
import isnad.app.export.ArticleHtml;
import isnad.app.export.Html;
import isnad.app.export.Shown;
import isnad.app.web.Address;
import isnad.app.web.Markup;
import isnad.model.Passage;
import isnad.model.Reading;
import isnad.model.ReportId;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The untouched text of a page with everything that was read in it marked in its place. Marks may
/// overlap, elements may not: each piece of text is an element by itself, leads to the record of
/// its innermost mark, and is drawn as all that it lies in.
final class MarkedText {
  private final Reading reading;
  private final Address address;
  private final List<Mark> marks;
  private final @Nullable String picked;
  private final Set<String> begun = new HashSet<>();

  /// Something that was read at a place in the text.
  ///
  /// @param id by which an address picks it
  /// @param kind `actor`, `place`, `time`, `quantity`, `report`, `statement`
  record Mark(String id, String kind, Span span) {}

  /// @param address the page that shows it; where a mark is picked, the same with its id
  /// @param picked the mark that is picked; absent where none is
  MarkedText(Reading reading, List<Mark> marks, Address address, @Nullable String picked) {
    this.reading = reading;
    this.marks = marks;
    this.address = address;
    this.picked = picked;
  }

  /// All marks of a reading: what it names, tells and quotes.
  static List<Mark> all(Reading reading, List<Accounts.Account> accounts) {
    var marks = new ArrayList<Mark>();
    for (var account : accounts) {
      var id = account.report().id().value();
      var kind = reading.reports().contains(account.report()) ? "report" : "statement";
      marks.add(new Mark(id, kind, account.span()));
    }
    for (var statement : reading.statements()) {
      marks.add(new Mark(statement.id().value(), "statement", statement.evidence().quote()));
    }
    for (var i = 0; i < reading.mentions().size(); i++) {
      var mention = reading.mentions().get(i);
      marks.add(new Mark(Picked.MENTION + i, Picked.kind(mention), mention.span()));
    }
    return marks;
  }

  Markup of(Passage passage) {
    var shown = Shown.of(reading.article().source(), passage.span());
    var here = marks.stream().filter(mark -> passage.span().covers(mark.span())).toList();
    var tag = passage.role() == Passage.Role.HEADING ? "h2" : "p";
    var kind = passage.role().kept() ? "text" : "text furniture";
    return Cited.written(page -> {
      page.open(tag, ArticleHtml.attributes(reading.article(), shown.text(), kind));
      for (var piece : shown.pieces(here.stream().map(Mark::span).toList())) {
        piece(page, piece, here);
      }
      page.close();
    });
  }

  private void piece(Html page, Shown.Piece piece, List<Mark> here) {
    if (piece.inside().isEmpty()) {
      page.text(piece.text());
      return;
    }
    var around = piece.inside().stream().map(here::get).toList();
    var starting = around.stream().filter(mark -> begun.add(mark.id())).map(Mark::id).toList();
    starting.forEach(id -> page.open("span", "id", Anchors.quote(new ReportId(id))));
    var inner =
        around.stream()
            .reduce((one, other) -> other.span().length() < one.span().length() ? other : one)
            .orElseThrow();
    if (piece.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
      var to = Links.at(address.only(SourcePage.PICKED, inner.id()), anchor(inner.id()));
      page.open("a", "class", drawn(around), "href", to);
    } else {
      page.open("span", "class", drawn(around));
    }
    page.text(piece.text()).close();
    starting.forEach(id -> page.close());
  }

  static String anchor(String id) {
    return Anchors.quote(new ReportId(id));
  }

  private String drawn(List<Mark> around) {
    var kinds = new ArrayList<String>(List.of("m"));
    around.stream().map(mark -> "m-" + mark.kind()).distinct().forEach(kinds::add);
    if (around.stream().anyMatch(mark -> mark.id().equals(picked))) {
      kinds.add("picked");
    }
    return String.join(" ", kinds);
  }
}
