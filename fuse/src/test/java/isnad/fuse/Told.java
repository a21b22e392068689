package isnad.fuse;

import isnad.model.ActorId;
import isnad.model.Amount;
import isnad.model.Chain;
import isnad.model.Correction.Anchor;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.Link;
import isnad.model.PlaceId;
import isnad.model.Quantity;
import isnad.model.Quantity.What;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.When;
import isnad.model.Where;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report being written by hand.
final class Told {
  private final Page page;
  private final EventType type;
  private final Evidence evidence;
  private final ReportId id;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private @Nullable String mode;
  private List<ActorId> actors = List.of();
  private List<ActorId> recipients = List.of();
  private When when = When.NOT_TOLD;
  private Where where = Where.NOT_TOLD;
  private Polarity polarity = Polarity.ASSERTED;
  private Status status = Status.ACTUAL;

  Told(Page page, EventType type, Evidence evidence) {
    this.page = page;
    this.type = type;
    this.evidence = evidence;
    this.id = page.id(type, evidence.trigger());
  }

  Told mode(String mode) {
    this.mode = mode;
    return this;
  }

  Told by(String... actors) {
    this.actors = ids(actors);
    return this;
  }

  Told to(String... recipients) {
    this.recipients = ids(recipients);
    return this;
  }

  Told on(String edtf) {
    this.when = when(edtf);
    return this;
  }

  /// Its words contradict the page's date.
  Told stale() {
    this.when = new When.Unknown(When.Why.STALE);
    return this;
  }

  Told at(String place) {
    this.where = new Where.At(new PlaceId(place));
    return this;
  }

  Told near(String place) {
    this.where = new Where.Near(new PlaceId(place), null);
    return this;
  }

  Told killed(@Nullable String of, Amount amount) {
    return counting(What.KILLED, of, amount);
  }

  Told counting(What what, @Nullable String of, Amount amount) {
    var owner = of == null ? null : new ActorId(of);
    quantities.add(new Quantity(what, amount, "people", null, owner, false, evidence.trigger()));
    return this;
  }

  /// Tellers, nearest the page first.
  Told from(String... tellers) {
    Stream.of(tellers).forEach(t -> links.add(new Link(new ActorId(t), true, evidence.trigger())));
    return this;
  }

  Told fromUnnamed() {
    links.add(new Link(new ActorId("reports"), false, evidence.trigger()));
    return this;
  }

  Told denied() {
    this.polarity = Polarity.DENIED;
    return this;
  }

  Told status(Status status) {
    this.status = status;
    return this;
  }

  /// Its sentence is a denial that tells it instead.
  Told denying(String speaker, String about) {
    page.denies(speaker, about, this);
    return this;
  }

  ReportId id() {
    return id;
  }

  EventType type() {
    return type;
  }

  Evidence evidence() {
    return evidence;
  }

  Anchor anchor() {
    return new Anchor("hash of " + page.id(), evidence.trigger(), type);
  }

  Report made() {
    var happening =
        new Happening(
            new Happening.Kind(type, mode),
            actors,
            recipients,
            when,
            where,
            quantities,
            polarity,
            status);
    return new Report(id, page.id(), happening, new Chain(links), evidence);
  }

  static When when(String edtf) {
    var approximate = edtf.endsWith("~");
    var date = approximate ? edtf.substring(0, edtf.length() - 1) : edtf;
    if (date.contains("/")) {
      var ends = date.split("/");
      return new When.Between(when(ends[0]), when(ends[1]));
    }
    return switch (date.length()) {
      case 4 -> new When.InYear(Year.parse(date), approximate);
      case 7 -> new When.Month(YearMonth.parse(date), approximate);
      default -> new When.Day(LocalDate.parse(date), approximate);
    };
  }

  static Amount upTo(long most) {
    return new Amount.AtMost(BigDecimal.valueOf(most));
  }

  static Amount atLeast(long least) {
    return new Amount.AtLeast(BigDecimal.valueOf(least));
  }

  static Amount dozens() {
    return new Amount.Vague("dozens", BigDecimal.valueOf(20));
  }

  private static List<ActorId> ids(String... ids) {
    return Stream.of(ids).map(ActorId::new).toList();
  }
}
