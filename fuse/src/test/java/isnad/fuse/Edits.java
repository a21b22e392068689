package isnad.fuse;

import isnad.model.Article;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.Span;
import java.util.List;
import java.util.Random;

/// Reads pages again after somebody has edited some of them, or after the engine has changed.
final class Edits {
  private final Random random;

  Edits(long seed) {
    this.random = new Random(seed);
  }

  /// Most often the page as it was; else words put in or taken out (another hash), letters changed
  /// in place behind the same hash, a report no longer read, or read as another type.
  Reading reread(Reading reading) {
    return switch (random.nextInt(8)) {
      case 0 -> moved(reading, random.nextInt(text(reading).length()), "\u0648 \u0642\u062F ");
      case 1 -> moved(reading, 0, "\u0639\u0627\u062C\u0644 ");
      case 2 -> inPlace(reading);
      case 3 -> reading.withReports(reading.reports().subList(1, reading.reports().size()));
      case 4 -> retyped(reading);
      default -> reading;
    };
  }

  private static String text(Reading reading) {
    return reading.article().source().text();
  }

  private static Reading moved(Reading reading, int at, String words) {
    var text = text(reading);
    var edited = text.substring(0, at) + words + text.substring(at);
    var reports = reading.reports().stream().map(r -> moved(r, at, words.length())).toList();
    var hash = reading.article().source().sha256() + " edited at " + at;
    return with(reading, hash, edited, reports);
  }

  private static Report moved(Report report, int at, int by) {
    var evidence = report.evidence();
    var trigger = shifted(evidence.trigger(), at, by);
    return with(
        report,
        report.happening(),
        new Evidence(shifted(evidence.quote(), at, by), trigger, evidence.rule()));
  }

  private static Span shifted(Span span, int at, int by) {
    var start = span.start() >= at ? span.start() + by : span.start();
    return new Span(start, span.end() > at ? span.end() + by : span.end());
  }

  private Reading inPlace(Reading reading) {
    var text = new StringBuilder(text(reading));
    var trigger = reading.reports().getFirst().evidence().trigger();
    text.setCharAt(trigger.start(), '#');
    text.setCharAt(random.nextInt(text.length()), '*');
    return with(reading, reading.article().source().sha256(), text.toString(), reading.reports());
  }

  private static Reading retyped(Reading reading) {
    var reports =
        reading.reports().stream()
            .map(report -> {
              var told = report.happening();
              var other =
                  told.kind().type() == EventType.ASSAULT ? EventType.AID : EventType.ASSAULT;
              return with(report, with(told, other), report.evidence());
            })
            .toList();
    return reading.withReports(reports);
  }

  private static Happening with(Happening told, EventType type) {
    return new Happening(
        new Happening.Kind(type, null),
        told.actors(),
        told.recipients(),
        told.when(),
        told.where(),
        told.quantities(),
        told.polarity(),
        told.status());
  }

  private static Report with(Report report, Happening happening, Evidence evidence) {
    var trigger = evidence.trigger();
    var number = report.id().value().replaceFirst("^.*:[A-Z]+", "");
    var id =
        report.document()
            + ":"
            + trigger.start()
            + "-"
            + trigger.end()
            + ":"
            + happening.kind().type()
            + number;
    return new Report(new ReportId(id), report.document(), happening, report.chain(), evidence);
  }

  private static Reading with(Reading reading, String hash, String text, List<Report> reports) {
    var article = reading.article();
    var source = article.source();
    var edited = new Source(source.id(), source.file(), hash, source.media(), text, source.given());
    return new Reading(
        new Article(edited, article.metadata(), article.passages()),
        reading.sentences(),
        reading.mentions(),
        reading.met(),
        reports,
        reading.statements(),
        reading.turnedDown());
  }
}
