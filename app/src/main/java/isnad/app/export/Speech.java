package isnad.app.export;

import isnad.app.words.ChainWords;
import isnad.app.words.DateWords;
import isnad.app.words.Deeds;
import isnad.app.words.FigureWords;
import isnad.app.words.GroundWords;
import isnad.app.words.Language;
import isnad.app.words.Names;
import isnad.app.words.Titles;
import isnad.app.words.Words;
import isnad.fuse.view.Outlines;
import isnad.model.Chronicle;
import isnad.model.Edtf;
import isnad.model.Event;
import isnad.model.PlaceId;
import isnad.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All that one export needs to say the values of one chronicle in one language.
public record Speech(
    Words words,
    Names names,
    DateWords dates,
    FigureWords figures,
    ChainWords chains,
    Titles titles,
    GroundWords grounds,
    Accounts accounts) {
  /// How an origin's id begins that is only known by the page that leaves it unnamed.
  private static final String UNNAMED = "unnamed:";

  /// @param mark put round each name
  static Speech of(Chronicle chronicle, Language language, UnaryOperator<String> mark) {
    return of(chronicle, new Accounts(chronicle), language, mark);
  }

  /// For pages: each name keeps its own direction.
  ///
  /// @param accounts those of the chronicle, which every language shares
  public static Speech forPages(Chronicle chronicle, Accounts accounts, Language language) {
    return of(chronicle, accounts, language, name -> Html.bdi(name, language));
  }

  /// For a browser's tab and the like: no markup, control characters shown.
  ///
  /// @param accounts those of the chronicle, which every language shares
  public static Speech forPlain(Chronicle chronicle, Accounts accounts, Language language) {
    return of(chronicle, accounts, language, Controls::shown);
  }

  private static Speech of(
      Chronicle chronicle, Accounts accounts, Language language, UnaryOperator<String> mark) {
    var words = Words.of(language);
    var names = Names.of(words, chronicle.directory(), mark);
    return new Speech(
        words,
        names,
        new DateWords(words),
        new FigureWords(words, names),
        new ChainWords(words, names),
        new Titles(words, names, new Deeds(accounts.outlines()::briefs)),
        new GroundWords(words, names),
        accounts);
  }

  /// For a terminal: names isolated where they run the other way, control characters shown.
  public static Speech forText(Chronicle chronicle, Language language) {
    return of(chronicle, language, name -> Bidi.embedded(Controls.shown(name), language));
  }

  public Language language() {
    return words.language();
  }

  /// How many articles, events and reports there are.
  public String summary(Chronicle chronicle) {
    var pages = accounts.outlines().heads();
    var reports = pages.stream().mapToInt(Outlines.Head::reports).sum();
    return words.say(
        "chronicle.of",
        words.count("documents", pages.size()),
        words.count("events", chronicle.events().size()),
        words.count("reports", reports));
  }

  /// By how many it is told, disputed and left out. One account has one outlet and one origin.
  public String counts(Event event) {
    var told = event.reports().size();
    var counts = new ArrayList<String>();
    counts.add(words.say("told.by", words.count("accounts", told)));
    var origins = Accounts.origins(event);
    if (told > 1) {
      counts.add(words.count("outlets", accounts.outlets(event)));
    }
    if (told > 1 || origins == 0) {
      counts.add(origins == 0 ? words.say("origins.none") : words.count("origins", origins));
    }
    count(counts, "contested.count", event.contests().size());
    count(counts, "denied.count", event.denials().size());
    count(counts, "silent.count", event.silent().size());
    return String.join(" · ", counts);
  }

  /// The event's type.
  public String type(Event event) {
    return words.word("type", event.happening().kind().type());
  }

  /// Whether it is planned, threatened and the like; blank where it simply happened.
  public String status(Event event) {
    return words.word("status", event.happening().status());
  }

  private void count(List<String> counts, String key, int number) {
    if (number > 0) {
      counts.add(words.count(key, number));
    }
  }

  /// Filled for an origin, hollow for an echo of one.
  public String bar(Event event) {
    var origins = Math.min(Accounts.origins(event), event.reports().size());
    return "\u25AE".repeat(origins) + "\u25AF".repeat(event.reports().size() - origins);
  }

  /// What is contested: the attribute, of what and whose.
  public String contested(Event.Contest contest) {
    var kind = contest.kind();
    var named = kind == null ? null : kindOf(kind);
    var what = named == null ? words.word("attribute", contest.attribute()) : named;
    var of = contest.of();
    return of == null ? what : words.say("contested.of", what, names.actor(of));
  }

  private String kindOf(String kind) {
    var key = "what." + kind.toUpperCase(Locale.ROOT);
    return words.has(key) ? words.say(key) : names.asWritten(kind);
  }

  /// One version of a contested value.
  public String version(Event.Contest contest, Event.Version version) {
    var amount = version.amount();
    if (amount != null) {
      return figures.say(amount);
    }
    return switch (contest.attribute()) {
      case PLACE -> names.place(new PlaceId(version.value()));
      case ACTOR, RECIPIENT -> names.teller(version.value());
      case OCCURRENCE -> words.say("value." + version.value());
      case DATE -> dates.say(Edtf.parse(version.value()));
      case MODE -> names.mode(version.value());
      case QUANTITY, NAME -> names.asWritten(version.value());
    };
  }

  /// Who tells a version: its origins, else the outlets of its reports.
  public String tellers(Event.Version version) {
    var told =
        version.origins().isEmpty()
            ? accounts.of(version.reports()).stream()
                .map(account -> names.asWritten(account.outlet()))
                .distinct()
                .toList()
            : version.origins().stream().map(this::origin).toList();
    return words.list(told);
  }

  /// The same, each with how he stands to the event where that is known.
  public String tellers(Event event, Event.Version version) {
    if (version.origins().isEmpty()) {
      return tellers(version);
    }
    return words.list(version.origins().stream().map(id -> placed(event, id)).toList());
  }

  private String placed(Event event, String origin) {
    return event.origins().stream()
        .filter(one -> one.id().equals(origin) && one.stance() != null)
        .findFirst()
        .map(one -> words.say("teller.stance", origin(origin), words.word("stance", one.stance())))
        .orElseGet(() -> origin(origin));
  }

  /// An actor, an outlet, or lineage that a page does not name.
  public String origin(String id) {
    return id.startsWith(UNNAMED)
        ? words.say(
            "origin.unnamed", names.asWritten(accounts.outlet(id.substring(UNNAMED.length()))))
        : names.teller(id);
  }

  /// The events by year, the undated under a heading of their own.
  public Map<String, List<Event>> byYear(Chronicle chronicle) {
    var years = new LinkedHashMap<String, List<Event>>();
    for (var event : chronicle.events()) {
      var day = day(event.happening().when());
      var year = day == null ? words.say("undated") : String.valueOf(day.getYear());
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(event);
    }
    return years;
  }

  private static @Nullable LocalDate day(When when) {
    var first = when.earliest();
    return first == null ? when.latest() : first;
  }
}
