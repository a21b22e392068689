package isnad.app.export;

import isnad.app.Case;
import isnad.app.words.Language;
import isnad.model.Chronicle;
import isnad.model.EventId;
import isnad.model.Problem;
import isnad.model.ReportId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The chronicle as one printable page that needs nothing else: the events first, then each
/// article's own text with every quote marked in its place.
///
/// @param explain whether each account says by which rule it was read
public record ChronicleHtml(Language language, boolean explain) {
  public void write(Case read, Writer out) throws IOException {
    out.write(page(read));
  }

  private String page(Case read) {
    var chronicle = read.chronicle();
    var speech = Speech.of(chronicle, language, Html::bdi);
    var words = speech.words();
    var page = new Html();
    page.markup("<!DOCTYPE html>").newline();
    page.open("html", "lang", language.code(), "dir", language.direction()).newline();
    head(page, words.say("chronicle"));
    page.open("body").newline();
    top(page, speech, chronicle);
    page.open("main").newline();
    var numbers = numbers(chronicle);
    events(page, speech, chronicle, numbers);
    page.element("h2", words.say("articles"), "id", "articles").newline();
    var articles =
        new ArticleHtml(page, speech, backs(chronicle, speech.accounts(), numbers), explain);
    chronicle.readings().forEach(articles::write);
    problems(page, speech, read.problems());
    return page.close().close().close().newline().toString();
  }

  private static void head(Html page, String title) {
    page.markup("<head><meta charset=\"utf-8\">")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .markup("<meta http-equiv=\"Content-Security-Policy\" ")
        .markup("content=\"default-src 'none'; style-src 'unsafe-inline'\">")
        .element("title", title)
        .element("style", style())
        .markup("</head>")
        .newline();
  }

  private static void top(Html page, Speech speech, Chronicle chronicle) {
    var words = speech.words();
    page.open("header", "class", "page").element("h1", words.say("chronicle"));
    page.element("p", speech.summary(chronicle), "class", "meta").open("p", "class", "legend");
    for (var shape : Shape.values()) {
      page.open("span");
      ContestHtml.shape(page, shape, speech).markup(" ").markup(words.say(shape.key())).close();
    }
    page.element("span", "\u25AE\u25AF " + words.say("origin.echo")).close();
    page.open("nav", "aria-label", words.say("contents"));
    for (var year : speech.byYear(chronicle).entrySet()) {
      page.open("a", "href", "#" + Anchors.year(year.getKey())).element("bdi", year.getKey());
      page.markup(" ").element("small", String.valueOf(year.getValue().size())).close().markup(" ");
    }
    page.element("a", words.say("articles"), "href", "#articles").close().close().newline();
  }

  private void events(
      Html page, Speech speech, Chronicle chronicle, Map<EventId, Integer> numbers) {
    if (chronicle.events().isEmpty()) {
      page.element("p", speech.words().say("events.none"), "class", "meta");
    }
    var events = new EventHtml(page, speech, explain);
    for (var year : speech.byYear(chronicle).entrySet()) {
      page.element("h2", year.getKey(), "id", Anchors.year(year.getKey())).newline();
      for (var event : year.getValue()) {
        events.write(event, numbers.getOrDefault(event.id(), 0));
      }
    }
  }

  private static Map<EventId, Integer> numbers(Chronicle chronicle) {
    var numbers = new HashMap<EventId, Integer>();
    chronicle.events().forEach(event -> numbers.put(event.id(), numbers.size() + 1));
    return numbers;
  }

  /// An account leads back to itself, words told only against an event to that event.
  private static Map<ReportId, Back> backs(
      Chronicle chronicle, Accounts accounts, Map<EventId, Integer> numbers) {
    var backs = new HashMap<ReportId, Back>();
    for (var event : chronicle.events()) {
      var number = numbers.getOrDefault(event.id(), 0);
      event.reports().forEach(r -> backs.put(r, new Back(number, Anchors.account(r))));
    }
    for (var event : chronicle.events()) {
      var back = new Back(numbers.getOrDefault(event.id(), 0), Anchors.event(event.id()));
      event.denials().stream()
          .flatMap(denial -> accounts.beside(event, denial).stream())
          .forEach(account -> backs.putIfAbsent(account.report().id(), back));
      event.contests().stream()
          .flatMap(contest -> contest.versions().stream())
          .forEach(version -> version.reports().forEach(r -> backs.putIfAbsent(r, back)));
    }
    return backs;
  }

  private static void problems(Html page, Speech speech, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    page.element("h2", speech.words().say("problems")).open("ul", "class", "problems");
    for (var problem : problems) {
      var file = Html.bdi(problem.file());
      var at = problem.at();
      var place = at == null ? file : speech.words().say("problem.at", file, Html.bdi(at));
      page.element("li", speech.words().say("row", place, Html.bdi(problem.message())));
    }
    page.close().newline();
  }

  private static String style() {
    try (var in = ChronicleHtml.class.getResourceAsStream("/isnad/app/chronicle.css")) {
      if (in == null) {
        throw new IOException("the program was built without its style");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
