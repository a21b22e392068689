package isnad.app.export;

/// One account as part of the page: its chain, its day, the way into its article, its quote.
final class Telling {
  private Telling() {}

  static void write(Html page, Speech speech, Accounts.Account account) {
    var published = account.reading().article().metadata().published();
    page.open("p", "class", "meta");
    page.element(
        "span", speech.chains().say(account.outlet(), account.report().chain()), "class", "chain");
    if (published != null) {
      page.markup(" · ").markup(Html.bdi(speech.dates().day(published)));
    }
    page.markup(" · ");
    page.element("a", speech.words().say("in.article"), "href", "#" + Refs.target(account));
    page.close();
    Quote.whole(page, account);
  }
}
