package isnad.app.export;

import isnad.model.Event;
import isnad.model.Quantity;
import java.util.Objects;

/// The disputes of one event: each contested value as a table of its versions with who tells them
/// and the words they rest on, then the denials, then the silent.
final class ContestHtml {
  private final Html page;
  private final Speech speech;

  ContestHtml(Html page, Speech speech) {
    this.page = page;
    this.speech = speech;
  }

  void write(Event event) {
    event.contests().forEach(contest -> contest(event, contest));
    event.denials().forEach(denial -> denial(event, denial));
    for (var silence : event.silent()) {
      var outlet = document(silence.document());
      line(Shape.SILENT, speech.words().say("left.out.by", outlet, speech.words().why(silence)));
      page.close().newline();
    }
  }

  private void denial(Event event, Event.Denial denial) {
    var by = speech.names().actor(denial.by());
    var part = speech.words().word("part", denial.part());
    line(Shape.DENIED, speech.words().say("denied.by", by, part));
    new Refs(page, speech, event).to(account -> denial.reports().contains(account.report().id()));
    page.close().newline();
    for (var account : speech.accounts().beside(event, denial)) {
      page.open("div", "class", "beside");
      Telling.write(page, speech, account);
      page.close().newline();
    }
  }

  private String document(String id) {
    var named = Html.bdi(speech.accounts().outlet(id));
    return speech.accounts().has(id)
        ? new Html().element("a", named, "href", "#" + Anchors.document(id)).toString()
        : named;
  }

  /// Left open, so that references can follow.
  private void line(Shape shape, String markup) {
    page.open("p", "class", "dispute " + shape.key());
    shape(page, shape, speech).markup(" ").markup(markup);
  }

  /// The shape, with its word for those who don't see it.
  static Html shape(Html page, Shape shape, Speech speech) {
    var word = speech.words().say(shape.key());
    return page.element(
        "span",
        shape.sign(),
        "class",
        "shape " + shape.key(),
        "role",
        "img",
        "aria-label",
        word,
        "title",
        word);
  }

  private void contest(Event event, Event.Contest contest) {
    page.open("table", "class", "versions").open("caption");
    shape(page, Shape.CONTESTED, speech).markup(" ");
    page.markup(
        speech.words().say("row", speech.words().say("contested"), speech.contested(contest)));
    page.close().open("tbody").newline();
    for (var version : contest.versions()) {
      version(event, contest, version);
    }
    page.close().close().newline();
  }

  private void version(Event event, Event.Contest contest, Event.Version version) {
    page.open("tr");
    page.open("th", "scope", "row").phrase(speech.version(contest, version), speech.language());
    page.close();
    page.open("td");
    if (version.reports().isEmpty()) {
      page.element("span", speech.tellers(version), "class", "chain");
    }
    for (var account : speech.accounts().of(version.reports())) {
      page.open("div", "class", "telling");
      page.element(
          "span",
          speech.chains().say(account.outlet(), account.report().chain()),
          "class",
          "chain");
      new Refs(page, speech, event).to(account);
      words(account, contest, version);
      page.close();
    }
    page.close().close().newline();
  }

  private void words(Accounts.Account account, Event.Contest contest, Event.Version version) {
    account.report().happening().quantities().stream()
        .filter(figure -> figure.amount().equals(version.amount()))
        .filter(figure -> Objects.equals(figure.of(), contest.of()))
        .findFirst()
        .ifPresentOrElse(
            figure -> Quote.excerpt(page, account, figure), () -> Quote.whole(page, account));
  }

  /// For a figure of the happening itself.
  static boolean tells(Accounts.Account account, Quantity figure) {
    return account.report().happening().quantities().stream()
        .anyMatch(own ->
            own.what() == figure.what()
                && own.amount().equals(figure.amount())
                && Objects.equals(own.of(), figure.of()));
  }
}
