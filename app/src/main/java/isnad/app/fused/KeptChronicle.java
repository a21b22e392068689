package isnad.app.fused;

import isnad.app.Engine;
import isnad.app.export.Digest;
import isnad.app.fused.Pieces.Paper;
import isnad.app.fused.Pieces.Sheets;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Remembered;
import isnad.app.keep.Room;
import isnad.app.keep.Stock;
import isnad.fuse.cluster.Suggestion;
import isnad.fuse.view.Brief;
import isnad.fuse.view.Outlines;
import isnad.model.Chronicle;
import isnad.model.Chronicle.Asides;
import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.json.ReadingLine;
import isnad.model.json.RecordLine;
import isnad.store.CaseStore;
import isnad.store.Fused;
import isnad.store.Fused.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The chronicle of a case as [ChronicleKeeper] kept it. Its events are in memory, without what
/// only their own pages show; events as a whole and pages are fetched when they are asked for.
public final class KeptChronicle implements Stock, Outlines, AutoCloseable {
  private static final int REMEMBERED = 2048;
  private static final int REMEMBERED_EVENTS = 16;
  private static final String GONE =
      ": another program has put it together anew twice since it was opened; isnad serve shows it"
          + " when it is started again";
  private static final String SINCE =
      "it changed since it was put together; searching looks in all, and isnad rebuild puts it"
          + " together anew, which needs more memory than there is here "
          + Room.MORE;

  private final CaseStore store;
  private final Edition edition;
  private final KeptReadings readings;
  private final Chronicle chronicle;
  private final Register register;
  private final Digest digest;
  private final Remembered<String, Page> pages = new Remembered<>(REMEMBERED);
  private final Remembered<EventId, Event> wholes = new Remembered<>(REMEMBERED_EVENTS);

  /// A page's outline, and which events its reports tell.
  private record Page(Reading outline, Map<ReportId, EventId> telling) {}

  private KeptChronicle(CaseStore store, Edition edition, KeptReadings readings)
      throws IOException {
    this.store = store;
    this.edition = edition;
    this.readings = readings;
    var same = new SameValues();
    var heads = records(Pieces.HEAD).stream().map(same::head).toList();
    this.register = new Register(heads, records(Pieces.DEED));
    this.chronicle = chronicle(same);
    this.digest = digest(same);
  }

  /// The one that was kept last, where it is true of the case as it is, or where there is no room
  /// to put the case together anew.
  ///
  /// @param readings of the case, for what is looked up in its pages
  public static Optional<KeptChronicle> of(KeptReadings readings, Engine engine)
      throws IOException {
    var store = CaseStore.openToRead(readings.address());
    var edition = store.fused().current();
    var fits =
        edition != null
            && (edition.state().equals(ChronicleKeeper.state(store, engine))
                || !readings.roomForAll());
    var kept = edition == null || !fits ? null : opened(store, edition, readings);
    if (kept == null) {
      store.close();
    }
    return Optional.ofNullable(kept);
  }

  /// Absent where it is damaged: it can be fused anew.
  private static @Nullable KeptChronicle opened(
      CaseStore store, Edition edition, KeptReadings readings) {
    try {
      return new KeptChronicle(store, edition, readings);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return null;
    }
  }

  /// What to do where the case changed since.
  ///
  /// @param state of the case as it is
  public Optional<Problem> since(String state) {
    return edition.state().equals(state)
        ? Optional.empty()
        : Optional.of(new Problem(store.address().shown(), null, SINCE));
  }

  /// The state of the case that it is true of.
  public String state() {
    return edition.state();
  }

  /// Its readings are looked up.
  public Chronicle shown() {
    return chronicle;
  }

  public List<Suggestion> suggestions() throws IOException {
    return records(Pieces.SUGGESTION);
  }

  public List<Problem> problems() throws IOException {
    return records(Pieces.PROBLEM);
  }

  /// What was counted over all pages.
  public Digest digest() {
    return digest;
  }

  private Digest digest(SameValues same) throws IOException {
    var read = new Digest();
    each(Pieces.USAGE, read.usage()::add);
    each(Pieces.TALK, turns -> read.talk().add(same.turns(turns)));
    each(Pieces.STRANGER, read.strangers()::add);
    return read;
  }

  private Chronicle chronicle(SameValues same) throws IOException {
    var events = new ArrayList<Event>();
    each(
        Pieces.LEAN,
        lean -> {
          var event = same.event(lean.event());
          events.add(event);
          register.add(event, lean.told(), same);
        });
    var asides =
        new Asides(
            records(Pieces.PART),
            records(Pieces.INHERITED),
            records(Pieces.NAMING).stream().map(same::naming).toList(),
            records(Pieces.DISPUTED));
    var directory = new Directory(records(Pieces.ACTOR), records(Pieces.PLACE));
    return new Chronicle(List.of(), events, asides, directory, records(Pieces.ORPHAN));
  }

  private <T extends Record> List<T> records(Sheets<T> sheets) throws IOException {
    var records = new ArrayList<T>();
    each(sheets, records::add);
    return records;
  }

  private <T extends Record> void each(Sheets<T> sheets, Consumer<T> take) throws IOException {
    Pieces.each(store, edition, sheets, take);
  }

  @Override
  public Outlines outlines() {
    return this;
  }

  @Override
  public @Nullable Reading get(String document) {
    var page = page(document);
    return page == null ? null : page.outline();
  }

  @Override
  public @Nullable Report report(ReportId id) {
    var page = page(id.document());
    return page == null
        ? null
        : page.outline().reports().stream()
            .filter(report -> report.id().equals(id))
            .findFirst()
            .orElse(null);
  }

  @Override
  public Optional<EventId> telling(ReportId report) {
    return Optional.ofNullable(page(report.document())).map(page -> page.telling().get(report));
  }

  private @Nullable Page page(String document) {
    return register.has(document) ? pages.get(document, this::fetched) : null;
  }

  private Page fetched(String document) {
    var lines = text(Pieces.PAGE, document).split("\n", 2);
    var paper = RecordLine.read(lines[0], Paper.class);
    var telling = new HashMap<ReportId, EventId>();
    paper.telling().forEach(one -> telling.put(one.report(), one.event()));
    return new Page(ReadingLine.parse(lines[1], paper.source()), telling);
  }

  private String text(String kind, String name) {
    try {
      byte @Nullable [] packed;
      synchronized (store) {
        packed = store.fused().packed(edition, kind, name);
      }
      if (packed == null) {
        throw new IOException(store.address().shown() + GONE);
      }
      return Fused.text(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Brief> briefs(Event event) {
    return register.briefs(event);
  }

  @Override
  public List<String> outlets(Event event) {
    return register.outlets(event);
  }

  @Override
  public String outlet(String document) {
    return register.outlet(document);
  }

  @Override
  public List<Head> heads() {
    return register.heads();
  }

  @Override
  public Event whole(Event event) {
    return wholes.get(
        event.id(), id -> RecordLine.read(text(Pieces.EVENT, id.value()), Event.class));
  }

  @Override
  public Reading filled(Reading outline) {
    return readings.filled(outline);
  }

  @Override
  public Reading withText(Reading outline) {
    return readings.withText(outline);
  }

  @Override
  public Optional<Reading> find(String document) {
    return readings.find(document);
  }

  @Override
  public void close() throws IOException {
    store.close();
  }

  @Override
  public List<String> documents(String sha256) {
    try {
      var documents = new ArrayList<String>();
      synchronized (store) {
        for (var number : store.documents().numbersOf(sha256)) {
          var document = store.documents().get(number);
          if (document != null && register.has(document.id())) {
            documents.add(document.id());
          }
        }
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
