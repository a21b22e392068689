package isnad.app.keep;

import isnad.model.Act;
import isnad.model.Article;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is held in memory of a page's reading: what is known of the page, what it tells, and those
/// statements that deny reports or date them. Its text, sentences and mentions are fetched when
/// somebody looks at the page.
final class Gist {
  private Gist() {}

  static Reading of(Reading whole) {
    var article = whole.article();
    var source = article.source();
    var bare =
        new Source(source.id(), source.file(), source.sha256(), source.media(), "", source.given());
    return new Reading(
        new Article(bare, article.metadata(), List.of()),
        List.of(),
        List.of(),
        whole.met(),
        whole.reports(),
        whole.statements().stream().filter(Gist::counts).toList(),
        List.of());
  }

  private static boolean counts(Statement statement) {
    var speech = statement.speech();
    var denies = speech.act() == Act.DENY || speech.act() == Act.REJECT;
    return !statement.carries().isEmpty() && (denies || speech.when().known());
  }

  /// All of a reading as its gist is told by now: reports as analysts have them, those that they
  /// rejected nowhere.
  static Reading filled(Reading gist, Reading whole) {
    var told = gist.reports().stream().map(Report::id).collect(Collectors.toSet());
    var rejected =
        whole.reports().stream()
            .map(Report::id)
            .filter(id -> !told.contains(id))
            .collect(Collectors.toSet());
    return new Reading(
        whole.article(),
        whole.sentences(),
        whole.mentions(),
        whole.met(),
        gist.reports(),
        rejected.isEmpty()
            ? whole.statements()
            : whole.statements().stream().map(one -> without(rejected, one)).toList(),
        whole.turnedDown());
  }

  /// A gist with what quoting takes of its page.
  ///
  /// @param text the page's reading, or its outline with the text
  static Reading withText(Reading gist, Reading text) {
    return new Reading(
        text.article(),
        text.sentences(),
        List.of(),
        gist.met(),
        gist.reports(),
        gist.statements(),
        List.of());
  }

  private static Statement without(Set<ReportId> rejected, Statement statement) {
    return new Statement(
        statement.id(),
        statement.document(),
        statement.speech(),
        statement.carries().stream().filter(id -> !rejected.contains(id)).toList(),
        statement.evidence());
  }
}
