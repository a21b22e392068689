package isnad.app.web;

import isnad.app.Case;
import isnad.app.Once;
import isnad.app.edit.Workbench.State;
import isnad.app.export.Accounts;
import isnad.app.export.OutletShare;
import isnad.app.export.Speech;
import isnad.app.export.Strangers.Stranger;
import isnad.app.export.Talk;
import isnad.app.export.Usage;
import isnad.app.keep.Remembered;
import isnad.app.search.ReadingSearch;
import isnad.app.search.Search;
import isnad.app.web.picture.Pictures;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.fuse.view.Voices;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A case as it was at one moment, with what pages ask of it again and again. It never changes; a
/// page is made of one snapshot from beginning to end.
public final class Snapshot {
  private static final int MOST_REMEMBERED = 128;

  private final State state;
  private final Case read;
  private final Supplier<Lore> lore;
  private final Accounts accounts;
  private final Map<EventId, Event> events = new HashMap<>();
  private final Pictures pictures;
  private final Supplier<EventIndex> index;
  private final Map<Language, Speech> marked = new EnumMap<>(Language.class);
  private final Map<Language, Speech> plain = new EnumMap<>(Language.class);
  private final Voices voices;
  private final Supplier<Map<String, OutletShare>> shares;
  private final Search search;
  private final Remembered<Filters, List<Event>> fitting = new Remembered<>(MOST_REMEMBERED);
  private final Remembered<Record, Object> made = new Remembered<>(MOST_REMEMBERED);

  /// @param stems of a folded word, for searching
  public Snapshot(Case read, Lore lore, Function<String, List<String>> stems) {
    this(State.of(read), () -> lore, new ReadingSearch(read.chronicle(), stems));
  }

  /// @param lore is asked for when a page needs it
  /// @param search finds pages of the case
  public Snapshot(State state, Supplier<Lore> lore, Search search) {
    this.state = state;
    this.read = state.read();
    this.search = search;
    this.lore = lore;
    var outlines = state.stock().outlines();
    this.voices = new Voices(outlines);
    this.shares = Once.of(() -> OutletShare.all(read.chronicle(), outlines));
    this.accounts = new Accounts(read.chronicle(), outlines, state.stock());
    read.chronicle().events().forEach(event -> events.put(event.id(), event));
    for (var language : Language.values()) {
      marked.put(language, Speech.forPages(read.chronicle(), accounts, language));
      plain.put(language, Speech.forPlain(read.chronicle(), accounts, language));
    }
    this.pictures = new Pictures(read.chronicle(), lore, voices, this::plain);
    this.index = Once.of(() -> new EventIndex(chronicle().events(), pictures.parties(), accounts));
  }

  public Case read() {
    return read;
  }

  /// What analysts wrote, what they may want to join, and whether more can be written.
  public State state() {
    return state;
  }

  public Chronicle chronicle() {
    return read.chronicle();
  }

  public Lore lore() {
    return lore.get();
  }

  public Accounts accounts() {
    return accounts;
  }

  public Speech speech(Language language) {
    return Objects.requireNonNull(marked.get(language));
  }

  /// The same without markup.
  public Speech plain(Language language) {
    return Objects.requireNonNull(plain.get(language));
  }

  /// What each outlet calls whom.
  public Usage usage() {
    return state.digest().usage();
  }

  /// Who tells what, and when.
  public Voices voices() {
    return voices;
  }

  /// What each outlet has of the case, by its name.
  public Map<String, OutletShare> shares() {
    return shares.get();
  }

  /// The same chronicle with some of its events only.
  public Chronicle of(List<Event> some) {
    var all = chronicle();
    return new Chronicle(all.readings(), some, all.asides(), all.directory(), all.orphans());
  }

  /// Who speaks, and where.
  public Talk talk() {
    return state.digest().talk();
  }

  /// Whom pages name and no pack knows, those met most first.
  public List<Stranger> strangers(int most) {
    return state.digest().strangers().of(chronicle().directory(), most);
  }

  /// Finds pages and claims.
  public Search search() {
    return search;
  }

  /// The event that a report tells.
  public Optional<Event> telling(ReportId report) {
    return state.stock().telling(report).map(events::get);
  }

  /// What the pictures of this case are drawn from.
  public Pictures pictures() {
    return pictures;
  }

  public Optional<Event> event(String id) {
    return id.isBlank() ? Optional.empty() : event(new EventId(id));
  }

  private Optional<Event> event(EventId id) {
    return Optional.ofNullable(events.get(id));
  }

  /// A page with all that was read in it.
  public Optional<Reading> reading(String document) {
    var outline = state.stock().outlines().get(document);
    return outline == null
        ? state.stock().find(document)
        : Optional.of(state.stock().filled(outline));
  }

  /// A page of the chronicle with its text and sentences, for quoting.
  public Optional<Reading> text(String document) {
    return Optional.ofNullable(state.stock().outlines().get(document)).map(state.stock()::withText);
  }

  /// Who takes part in which events, and who leaves them out.
  public EventIndex index() {
    return index.get();
  }

  /// The events that fit, in order of time, the undated last.
  public List<Event> events(Filters filters) {
    return filters.none() ? chronicle().events() : fitting.get(filters, this::found);
  }

  private List<Event> found(Filters filters) {
    return filters.fitting(index().among(filters).orElse(chronicle().events()), accounts);
  }

  /// What is made of this snapshot, made once and remembered for a while.
  ///
  /// @param key says what it is
  public <T> T once(Record key, Class<T> type, Supplier<T> making) {
    return type.cast(made.get(key, any -> making.get()));
  }
}
