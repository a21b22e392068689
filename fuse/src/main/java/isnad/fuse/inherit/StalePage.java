package isnad.fuse.inherit;

import isnad.model.Inherited;
import isnad.model.Inherited.Cause;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.Sentence;
import isnad.model.Span;
import isnad.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page that holds words which contradict its date.
record StalePage(Reading reading, List<Span> contradictions) {
  private static final When STALE = new When.Unknown(When.Why.STALE);

  /// What "yesterday", "last week" or "last month" reaches back to.
  private static final long RECENT = 31;

  private static final long A_WEEK = 7;

  static StalePage of(Reading reading) {
    var contradictions =
        reading.mentions().stream()
            .filter(mention -> mention instanceof Mention.OfTime time && time.when().equals(STALE))
            .map(Mention::span)
            .toList();
    return new StalePage(reading, contradictions);
  }

  boolean suspect() {
    return !contradictions.isEmpty();
  }

  /// The passages that contradict the page's date.
  List<Inherited> contradicting() {
    return contradictions.stream()
        .map(this::passage)
        .distinct()
        .map(passage ->
            new Inherited(
                reading.document(),
                passage,
                Cause.CONTRADICTS_PAGE,
                reading.reports().stream()
                    .filter(report -> passage.covers(report.evidence().trigger()))
                    .filter(report -> report.happening().when().equals(STALE))
                    .map(Report::id)
                    .toList(),
                null))
        .toList();
  }

  /// The sentence that holds the stretch, or the stretch itself.
  Span passage(Span span) {
    return reading.sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.covers(span))
        .findFirst()
        .orElse(span);
  }

  /// Whether the report has its date from the page's: a few days not long before it, told without a
  /// figure ("last week").
  boolean datedByPage(Report report) {
    var published = reading.article().metadata().published();
    var when = report.happening().when();
    return published != null
        && recent(when.earliest(), when.latest(), published)
        && reading.mentions().stream()
            .filter(mention -> passage(report.evidence().trigger()).covers(mention.span()))
            .anyMatch(mention ->
                mention instanceof Mention.OfTime time
                    && time.when().equals(when)
                    && !hasFigure(mention.span()));
  }

  private static boolean recent(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate published) {
    return from != null
        && to != null
        && ChronoUnit.DAYS.between(from, to) <= A_WEEK
        && !to.isAfter(published)
        && !from.isBefore(published.minusDays(RECENT));
  }

  private boolean hasFigure(Span span) {
    var text = reading.article().source().text();
    return text.substring(span.start(), span.end()).codePoints().anyMatch(Character::isDigit);
  }

  /// The reports of one sentence that have one date, that one first.
  List<Report> likewise(Report report) {
    var passage = passage(report.evidence().trigger());
    var others =
        reading.reports().stream()
            .filter(other -> !other.equals(report))
            .filter(other -> passage.covers(other.evidence().trigger()))
            .filter(other -> other.happening().when().equals(report.happening().when()));
    return Stream.concat(Stream.of(report), others).toList();
  }
}
