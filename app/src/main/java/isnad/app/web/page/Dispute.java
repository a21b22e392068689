package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Quote;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What is in dispute of an event: values that cannot all be true, denials, and who leaves it out.
public record Dispute(List<Contested> contested, List<Denied> denied, List<Silent> silent) {
  /// One value with its versions.
  public record Contested(Markup what, List<Version> versions) {}

  /// @param outdated whether nobody stands by it any more
  /// @param tellers origins, where no report of the event tells it
  public record Version(Markup value, boolean outdated, List<Telling> tellings, Markup tellers) {}

  /// Who tells a version, and in which words.
  public record Telling(Markup chain, List<Ref> by, Markup quote, String source) {}

  /// @param words said against it beside the event's own accounts
  public record Denied(Markup said, List<Ref> of, List<Telling> words) {}

  public record Silent(Markup outlet, String source, Markup why) {}

  private static final int MOST_TELLINGS = 60;

  static Dispute of(Notes notes) {
    var event = notes.event();
    return new Dispute(
        event.contests().stream().map(contest -> contested(notes, contest)).toList(),
        event.denials().stream().map(denial -> denied(notes, denial)).toList(),
        event.silent().stream()
            .limit(MOST_TELLINGS)
            .map(silence -> silent(notes.visit(), silence))
            .toList());
  }

  private static Contested contested(Notes notes, Event.Contest contest) {
    var speech = notes.visit().speech();
    var versions = new ArrayList<Version>();
    for (var version : contest.versions()) {
      var tellings =
          notes.accounts(version.reports()).stream()
              .limit(MOST_TELLINGS)
              .map(account -> telling(notes, account, version(account, contest, version)))
              .toList();
      versions.add(
          new Version(
              new Markup(speech.version(contest, version)),
              version.outdated(),
              tellings,
              new Markup(tellings.isEmpty() ? speech.tellers(version) : "")));
    }
    return new Contested(new Markup(speech.contested(contest)), versions);
  }

  private static Markup version(
      Accounts.Account account, Event.Contest contest, Event.Version version) {
    return account.report().happening().quantities().stream()
        .filter(figure -> figure.amount().equals(version.amount()))
        .filter(figure -> Objects.equals(figure.of(), contest.of()))
        .findFirst()
        .map(figure -> Cited.written(page -> Quote.excerpt(page, account, figure)))
        .orElseGet(() -> Cited.written(page -> Quote.trigger(page, account)));
  }

  private static Telling telling(Notes notes, Accounts.Account account, Markup quote) {
    var report = account.report();
    return new Telling(
        notes.chain(account),
        notes.to(List.of(report.id())),
        quote,
        Links.source(notes.visit(), report.document(), report.id()));
  }

  private static Denied denied(Notes notes, Event.Denial denial) {
    var words = notes.visit().words();
    var by = notes.visit().speech().names().actor(denial.by());
    var beside =
        notes.visit().snapshot().accounts().beside(notes.whole(), denial).stream()
            .limit(MOST_TELLINGS)
            .map(account ->
                telling(notes, account, Cited.written(page -> Quote.whole(page, account))))
            .toList();
    return new Denied(
        new Markup(words.say("denied.by", by, words.word("part", denial.part()))),
        notes.to(denial.of()),
        beside);
  }

  private static Silent silent(Visit visit, Event.Silence silence) {
    var outlet = visit.snapshot().accounts().outlet(silence.document());
    return new Silent(
        new Markup(visit.speech().names().asWritten(outlet)),
        Links.source(visit, silence.document()),
        new Markup(visit.words().why(silence)));
  }
}
