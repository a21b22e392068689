package isnad.app.export;

import isnad.app.keep.Pages;
import isnad.fuse.view.Outlines;
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
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what is told, and where: the reports of an event, each with the reading that it comes
/// from, and the words of those who deny it.
public final class Accounts {
  private static final int LONGEST_QUOTE = 700;

  private final Outlines outlines;
  private final Pages pages;
  private final Surroundings surroundings;

  public Accounts(Chronicle chronicle) {
    this(chronicle, Outlines.of(chronicle), Pages.HELD);
  }

  /// @param outlines the pages of the chronicle
  /// @param pages looks into them
  public Accounts(Chronicle chronicle, Outlines outlines, Pages pages) {
    this.outlines = outlines;
    this.pages = pages;
    this.surroundings = new Surroundings(chronicle);
  }

  /// One telling with the page that tells it.
  ///
  /// @param outline what is known of the page without looking into it
  /// @param pages looks into it
  public record Account(Report report, Reading outline, Pages pages) {
    /// The page's text, passages and sentences, for quoting.
    public Reading reading() {
      return pages.withText(outline);
    }

    /// The page's reading with all that was read in it.
    public Reading whole() {
      return pages.filled(outline);
    }

    public String outlet() {
      return outline.article().outletOrId();
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
          : reading().sentences().stream()
              .map(Sentence::span)
              .filter(sentence -> sentence.covers(whole) && sentence.length() <= LONGEST_QUOTE)
              .findFirst()
              .orElse(quote);
    }

    /// Whether the quote stands in the part of the page that was kept as its article.
    public boolean inArticle() {
      var quote = span();
      return reading().article().kept().stream().anyMatch(p -> p.span().covers(quote));
    }

    public Shown quote() {
      return Shown.of(reading().article().source(), span());
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

  /// Statements carry reports of their own page only.
  private List<Denying> denying(String document) {
    var reading = outlines.get(document);
    if (reading == null) {
      return List.of();
    }
    var denying = new ArrayList<Denying>();
    for (var statement : reading.statements()) {
      var speech = statement.speech();
      var denied = of(statement.carries());
      if (!denied.isEmpty() && (speech.act() == Act.DENY || speech.act() == Act.REJECT)) {
        var account = account(denial(statement, denied.getFirst()), reading);
        denying.add(new Denying(account, speech.speaker(), statement.carries()));
      }
    }
    return denying;
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

  private Account account(Report report, Reading outline) {
    return new Account(report, outline, pages);
  }

  private @Nullable Account account(ReportId id) {
    var report = outlines.report(id);
    var outline = report == null ? null : outlines.get(report.document());
    return report == null || outline == null ? null : account(report, outline);
  }

  /// The pages that they stand in.
  public Outlines outlines() {
    return outlines;
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  /// In the event's own order.
  public List<Account> of(Event event) {
    return of(event.reports());
  }

  public List<Account> of(List<ReportId> reports) {
    return stream(reports).toList();
  }

  /// The first in the event's own order.
  public Optional<Account> first(Event event) {
    return stream(event.reports()).findFirst();
  }

  private Stream<Account> stream(List<ReportId> reports) {
    return reports.stream().map(this::account).filter(Objects::nonNull);
  }

  /// The words of a denial, where they are no account of the event themselves.
  public List<Account> beside(Event event, Event.Denial denial) {
    if (denial.reports().isEmpty()) {
      return of(denial.of()).stream()
          .map(account -> account.report().document())
          .distinct()
          .sorted()
          .flatMap(document -> denying(document).stream())
          .filter(one -> one.is(denial))
          .map(Denying::account)
          .toList();
    }
    return of(denial.reports()).stream()
        .filter(account -> !event.reports().contains(account.report().id()))
        .toList();
  }

  /// A report, or a denial that is none itself.
  public Optional<Account> find(ReportId id) {
    var account = account(id);
    return account != null
        ? Optional.of(account)
        : denying(id.document()).stream()
            .map(Denying::account)
            .filter(one -> one.report().id().equals(id))
            .findFirst();
  }

  /// All reports, in the order of their documents.
  public List<Account> all() {
    return outlines.heads().stream().flatMap(head -> told(head.document())).toList();
  }

  /// All that may be quoted from a document.
  public List<Account> in(String document) {
    return Stream.concat(told(document), denying(document).stream().map(Denying::account)).toList();
  }

  private Stream<Account> told(String document) {
    var reading = outlines.get(document);
    return reading == null
        ? Stream.empty()
        : reading.reports().stream().map(report -> account(report, reading));
  }

  public boolean has(String document) {
    return outlines.get(document) != null;
  }

  /// The page's outlet; the id itself for a page that is not there.
  public String outlet(String document) {
    return outlines.outlet(document);
  }

  public int outlets(Event event) {
    return outletsOf(event).size();
  }

  /// The outlets that tell an event.
  public List<String> outletsOf(Event event) {
    return outlines.outlets(event);
  }

  public static int origins(Event event) {
    return (int) event.origins().stream().filter(Event.Origin::named).count();
  }
}
