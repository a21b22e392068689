package isnad.app.export;

import isnad.model.Article;
import isnad.model.Quantity;
import isnad.model.Span;
import java.util.List;

/// A quote as markup, in its own language and direction, trigger and figures marked.
public final class Quote {
  /// What an excerpt shows on each side of its figure.
  private static final int CONTEXT = 70;

  private Quote() {}

  /// The whole quote.
  public static void whole(Html page, Accounts.Account account) {
    stretch(page, account.reading().article(), account.quote(), account.marks());
  }

  /// A stretch of an article.
  ///
  /// @param marks what is marked in it: the trigger, then the figures
  public static void stretch(Html page, Article article, Shown shown, List<Span> marks) {
    page.open("blockquote", ArticleHtml.attributes(article, shown.text(), "quote"));
    for (var piece : shown.pieces(marks)) {
      piece(page, piece);
    }
    page.close();
  }

  /// What stands round one of the account's figures, cut at words.
  public static void excerpt(Html page, Accounts.Account account, Quantity figure) {
    excerpt(page, account, figure.span(), "figure");
  }

  /// What stands round the words that set the account's rule off.
  public static void trigger(Html page, Accounts.Account account) {
    excerpt(page, account, account.report().evidence().trigger(), "trigger");
  }

  private static void excerpt(Html page, Accounts.Account account, Span span, String kind) {
    var pieces = account.quote().pieces(List.of(span));
    page.open("q", attributes(account, "quote"));
    for (var i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (piece.inside().isEmpty()) {
        page.text(i == 0 ? ending(piece.text()) : beginning(piece.text()));
      } else {
        page.element("mark", Html.escaped(piece.text()), "class", kind);
      }
    }
    page.close();
  }

  private static void piece(Html page, Shown.Piece piece) {
    if (piece.inside().isEmpty()) {
      page.text(piece.text());
    } else {
      var kind = piece.inside().contains(0) ? "trigger" : "figure";
      page.element("mark", Html.escaped(piece.text()), "class", kind);
    }
  }

  private static String ending(String text) {
    var cut = text.length() <= CONTEXT ? 0 : text.indexOf(' ', text.length() - CONTEXT);
    return cut <= 0 ? text : "\u2026" + text.substring(cut);
  }

  private static String beginning(String text) {
    var cut = text.length() <= CONTEXT ? -1 : text.lastIndexOf(' ', CONTEXT);
    return cut <= 0 ? text : text.substring(0, cut) + " \u2026";
  }

  private static String[] attributes(Accounts.Account account, String kind) {
    return ArticleHtml.attributes(account.reading().article(), account.quote().text(), kind);
  }
}
