package isnad.app.export;

import isnad.model.Act;
import isnad.model.ActorId;
import isnad.model.Chain;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Happening;
import isnad.model.Link;
import isnad.model.Quantity;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Sentence;
import isnad.model.Span;
import isnad.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Finds what is told, and where: the reports of an event, each with the reading that it comes
/// from, and the words of those who deny it.
public final class Accounts {
  private static final int LONGEST_QUOTE = 700;

  private final Map<ReportId, Account> byReport = new LinkedHashMap<>();
  private final Map<String, List<Account>> byDocument = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final List<Denying> denying = new ArrayList<>();

  private final Surroundings surroundings;

  public Accounts(Chronicle chronicle) {
    this.surroundings = new Surroundings(chronicle);
    for (var reading : chronicle.readings()) {
      readings.put(reading.document(), reading);
      for (var report : reading.reports()) {
        var account = new Account(report, reading);
        byReport.put(report.id(), account);
        add(account);
      }
    }
    chronicle.readings().forEach(this::collectDenials);
  }

  /// One telling with the page that tells it.
  public record Account(Report report, Reading reading) {
    public String outlet() {
      return reading.article().outletOrId();
    }

    /// The words that the report rests on: its clause, or the sentence where figures of it stand
    /// outside of the clause.
    public Span span() {
      var quote = report.evidence().quote();
      var whole =
          report.happening().quantities().stream()
              .map(Quantity::span)
              .reduce(quote, (all, figure) -> all.and(figure));
      return whole.equals(quote)
          ? quote
          : reading.sentences().stream()
              .map(Sentence::span)
              .filter(sentence -> sentence.covers(whole) && sentence.length() <= LONGEST_QUOTE)
              .findFirst()
              .orElse(quote);
    }

    /// Whether the quote stands in the part of the page that was kept as its article.
    public boolean inArticle() {
      var quote = span();
      return reading.article().kept().stream().anyMatch(p -> p.span().covers(quote));
    }

    public Shown quote() {
      return Shown.of(reading.article().source(), span());
    }

    /// What a reader should see first in the quote: the trigger, then the figures.
    public List<Span> marks() {
      var marks = new ArrayList<Span>();
      marks.add(report.evidence().trigger());
      report.happening().quantities().stream().map(Quantity::span).forEach(marks::add);
      return marks;
    }
  }

  /// An act of speech that denies reports and is none itself. It is shown like one: the denier is
  /// its origin.
  private record Denying(Account account, ActorId by, List<ReportId> of) {
    boolean is(Event.Denial denial) {
      return by.equals(denial.by()) && !Collections.disjoint(of, denial.of());
    }
  }

  private void collectDenials(Reading reading) {
    for (var statement : reading.statements()) {
      var speech = statement.speech();
      var denied = of(statement.carries());
      if (!denied.isEmpty() && (speech.act() == Act.DENY || speech.act() == Act.REJECT)) {
        var account = new Account(denial(statement, denied.getFirst()), reading);
        denying.add(new Denying(account, speech.speaker(), statement.carries()));
        add(account);
      }
    }
  }

  /// The figures stay behind: they stand in the text of what is denied.
  private static Report denial(Statement statement, Account denied) {
    var told = denied.report().happening();
    var happening =
        new Happening(
            told.kind(),
            told.actors(),
            told.recipients(),
            told.when(),
            told.where(),
            List.of(),
            Happening.Polarity.DENIED,
            told.status());
    var links = new ArrayList<>(statement.speech().via().links());
    links.add(new Link(statement.speech().speaker(), true, statement.evidence().trigger()));
    return new Report(
        new ReportId(statement.id().value()),
        statement.document(),
        happening,
        new Chain(links),
        statement.evidence());
  }

  private void add(Account account) {
    byDocument
        .computeIfAbsent(account.report().document(), document -> new ArrayList<>())
        .add(account);
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  /// In the event's own order.
  public List<Account> of(Event event) {
    return of(event.reports());
  }

  public List<Account> of(List<ReportId> reports) {
    return reports.stream().map(byReport::get).filter(Objects::nonNull).toList();
  }

  /// The words of a denial, where they are no account of the event themselves.
  public List<Account> beside(Event event, Event.Denial denial) {
    if (denial.reports().isEmpty()) {
      return denying.stream().filter(d -> d.is(denial)).map(Denying::account).toList();
    }
    return of(denial.reports()).stream()
        .filter(account -> !event.reports().contains(account.report().id()))
        .toList();
  }

  /// A report, or a denial that is none itself.
  public Optional<Account> find(ReportId id) {
    var report = byReport.get(id);
    return report != null
        ? Optional.of(report)
        : denying.stream()
            .map(Denying::account)
            .filter(account -> account.report().id().equals(id))
            .findFirst();
  }

  /// All reports, in the order of their documents.
  public Collection<Account> all() {
    return byReport.values();
  }

  /// All that may be quoted from a document.
  public List<Account> in(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  public boolean has(String document) {
    return readings.containsKey(document);
  }

  /// The page's outlet; the id itself for a page that is not there.
  public String outlet(String document) {
    var reading = readings.get(document);
    return reading == null ? document : reading.article().outletOrId();
  }

  public int outlets(Event event) {
    return (int) of(event).stream().map(Account::outlet).distinct().count();
  }

  public static int origins(Event event) {
    return (int) event.origins().stream().filter(Event.Origin::named).count();
  }
}
