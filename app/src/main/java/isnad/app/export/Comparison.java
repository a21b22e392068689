package isnad.app.export;

import isnad.fuse.view.Subject;
import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import isnad.model.Happening;
import isnad.model.Mention;
import isnad.model.Quantity;
import isnad.model.Span;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The accounts of an event side by side: a column is what one document tells, a row one attribute.
public final class Comparison {
  private final Speech speech;
  private final Event event;
  private final List<List<Numbered>> columns;

  /// An account with its number among the event's.
  public record Numbered(int number, Accounts.Account account) {}

  /// One attribute as each column tells it.
  ///
  /// @param key what it is: a word's key, `figures` for a figure
  public record Row(String key, String label, boolean contested, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public boolean told() {
      return cells.stream().anyMatch(cell -> !cell.values().isEmpty());
    }
  }

  /// What one column tells of one attribute: nothing, one value, or several where its reports
  /// differ.
  public record Cell(List<Value> values) {
    public Cell {
      values = List.copyOf(values);
    }

    /// Whether both say the same, whichever of their reports does.
    public boolean same(Cell other) {
      return said().equals(other.said());
    }

    private List<String> said() {
      return values.stream().map(Value::said).toList();
    }
  }

  /// A value in words, with the numbers of the reports that tell it.
  public record Value(String said, List<Integer> numbers) {
    public Value {
      numbers = List.copyOf(numbers);
    }
  }

  public Comparison(Speech speech, Event event) {
    this.speech = speech;
    this.event = event;
    var byDocument = new LinkedHashMap<String, List<Numbered>>();
    var accounts = speech.accounts().of(event);
    IntStream.range(0, accounts.size())
        .mapToObj(i -> new Numbered(i + 1, accounts.get(i)))
        .forEach(numbered ->
            byDocument
                .computeIfAbsent(numbered.account().report().document(), d -> new ArrayList<>())
                .add(numbered));
    this.columns = List.copyOf(byDocument.values());
  }

  /// The reports of each document, in the event's order.
  public List<List<Numbered>> columns() {
    return columns;
  }

  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(row("from.whom", null, this::chain));
    rows.add(row("stance", null, this::stance));
    rows.add(row("what", Attribute.MODE, this::what));
    rows.add(row("who", Attribute.ACTOR, account -> actors(told(account).actors())));
    rows.add(row("whom", Attribute.RECIPIENT, account -> actors(told(account).recipients())));
    rows.add(row("date", Attribute.DATE, account -> date(account)));
    rows.add(row("place", Attribute.PLACE, this::place));
    figures(rows);
    rows.add(row("called", Attribute.NAME, this::called));
    return rows;
  }

  private static Happening told(Accounts.Account account) {
    return account.report().happening();
  }

  private String chain(Accounts.Account account) {
    var chain = account.report().chain();
    return chain.links().isEmpty()
        ? speech.words().say("own.voice")
        : speech.chains().say(account.outlet(), chain);
  }

  private String stance(Accounts.Account account) {
    return event.origins().stream()
        .filter(origin -> origin.reports().contains(account.report().id()))
        .map(Event.Origin::stance)
        .map(stance -> speech.words().word("stance", stance))
        .findFirst()
        .orElse("");
  }

  private String what(Accounts.Account account) {
    var kind = told(account).kind();
    var type = speech.words().word("type", kind.type());
    var mode = kind.mode();
    return mode == null ? type : type + " (" + speech.names().mode(mode) + ")";
  }

  private String actors(List<ActorId> ids) {
    return speech.names().actors(ids);
  }

  private String date(Accounts.Account account) {
    var when = told(account).when();
    return when.known() ? speech.dates().say(when) : "";
  }

  private String place(Accounts.Account account) {
    var where = told(account).where();
    return where instanceof Where.Unknown ? "" : speech.names().where(where);
  }

  /// The words of the event and of those who took part, as this account has them.
  private String called(Accounts.Account account) {
    var source = account.reading().article().source();
    var words = new LinkedHashSet<String>();
    words.add(shown(account, account.report().evidence().trigger()));
    var quote = account.span();
    var part = new ArrayList<>(told(account).actors());
    part.addAll(told(account).recipients());
    for (var mention : account.whole().mentions()) {
      if (mention instanceof Mention.OfActor of
          && quote.covers(of.span())
          && of.form() != Mention.Form.ANAPHOR
          && part.contains(of.actor())) {
        words.add(speech.names().named(Shown.of(source, of.span()).text()));
      }
    }
    return String.join(" · ", words);
  }

  private String shown(Accounts.Account account, Span span) {
    return speech.names().asWritten(Shown.of(account.reading().article().source(), span).text());
  }

  private void figures(List<Row> rows) {
    var subjects = new LinkedHashSet<Subject>();
    for (var column : columns) {
      for (var numbered : column) {
        told(numbered.account()).quantities().stream().map(Subject::of).forEach(subjects::add);
      }
    }
    for (var subject : subjects) {
      rows.add(
          new Row(
              "figures",
              speech.figures().say(subject),
              contested(subject),
              cells(account -> figure(account, subject))));
    }
  }

  private boolean contested(Subject subject) {
    return event.contests().stream()
        .filter(contest -> contest.attribute() == Attribute.QUANTITY)
        .filter(contest -> subject.what().word().equals(contest.kind()))
        .filter(contest -> Objects.equals(subject.of(), contest.of()))
        .flatMap(contest -> contest.versions().stream())
        .anyMatch(version -> tells(version, subject));
  }

  /// Several nouns of one kind may be counted; only those of them are contested whose figures are.
  private boolean tells(Event.Version version, Subject subject) {
    var amount = version.amount();
    return amount != null
        && columns.stream()
            .flatMap(List::stream)
            .map(Numbered::account)
            .filter(account -> version.reports().contains(account.report().id()))
            .flatMap(account -> counted(account, subject))
            .anyMatch(quantity -> quantity.amount().agrees(amount));
  }

  private static Stream<Quantity> counted(Accounts.Account account, Subject subject) {
    return told(account).quantities().stream().filter(q -> Subject.of(q).equals(subject));
  }

  private String figure(Accounts.Account account, Subject subject) {
    return counted(account, subject)
        .map(quantity -> speech.figures().say(quantity.amount()))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private Row row(
      String key, @Nullable Attribute attribute, Function<Accounts.Account, String> value) {
    var contested = event.contests().stream().anyMatch(c -> c.attribute() == attribute);
    return new Row(key, speech.words().say(key), contested, cells(value));
  }

  private List<Cell> cells(Function<Accounts.Account, String> value) {
    return columns.stream().map(column -> cell(column, value)).toList();
  }

  private static Cell cell(List<Numbered> column, Function<Accounts.Account, String> value) {
    var told = new LinkedHashMap<String, List<Integer>>();
    for (var numbered : column) {
      var text = value.apply(numbered.account());
      if (!text.isEmpty()) {
        told.computeIfAbsent(text, t -> new ArrayList<>()).add(numbered.number());
      }
    }
    return new Cell(
        told.entrySet().stream().map(one -> new Value(one.getKey(), one.getValue())).toList());
  }
}
