package isnad.app.fused;

import isnad.app.export.Strangers;
import isnad.app.export.Talk;
import isnad.app.export.Usage;
import isnad.fuse.cluster.Suggestion;
import isnad.fuse.view.Outlines.Head;
import isnad.model.Actor;
import isnad.model.Correction.Orphan;
import isnad.model.Event;
import isnad.model.Event.Contest;
import isnad.model.EventId;
import isnad.model.Happening.Kind;
import isnad.model.Inherited;
import isnad.model.Metadata;
import isnad.model.Naming;
import isnad.model.Part;
import isnad.model.Place;
import isnad.model.Problem;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.json.RecordLine;
import isnad.store.CaseStore;
import isnad.store.Fused;
import isnad.store.Fused.Edition;
import isnad.store.Fused.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What a kept chronicle is cut into. Events and pages are pieces of their own, to be fetched one
/// by one; everything else lies in sheets of many lines, which are read when the case is opened.
final class Pieces {
  /// The whole of an event, by its id.
  static final String EVENT = "event";

  /// A page by its id: what is known of it on the first line, its outline on the second.
  static final String PAGE = "page";

  static final Sheets<Lean> LEAN = new Sheets<>("lean", Lean.class);
  static final Sheets<Deed> DEED = new Sheets<>("deed", Deed.class);
  static final Sheets<Head> HEAD = new Sheets<>("head", Head.class);
  static final Sheets<Part> PART = new Sheets<>("part", Part.class);
  static final Sheets<Inherited> INHERITED = new Sheets<>("inherited", Inherited.class);
  static final Sheets<Naming> NAMING = new Sheets<>("naming", Naming.class);
  static final Sheets<Contest> DISPUTED = new Sheets<>("disputed", Contest.class);
  static final Sheets<Actor> ACTOR = new Sheets<>("actor", Actor.class);
  static final Sheets<Place> PLACE = new Sheets<>("place", Place.class);
  static final Sheets<Orphan> ORPHAN = new Sheets<>("orphan", Orphan.class);
  static final Sheets<Suggestion> SUGGESTION = new Sheets<>("suggestion", Suggestion.class);
  static final Sheets<Problem> PROBLEM = new Sheets<>("problem", Problem.class);
  static final Sheets<Usage.Count> USAGE = new Sheets<>("usage", Usage.Count.class);
  static final Sheets<Talk.Turns> TALK = new Sheets<>("talk", Talk.Turns.class);
  static final Sheets<Strangers.Count> STRANGER = new Sheets<>("stranger", Strangers.Count.class);

  private static final int LINES = 500;
  private static final int TOGETHER = 16;

  private Pieces() {}

  /// Sheets of one kind.
  ///
  /// @param type of the record on each line
  record Sheets<T extends Record>(String kind, Class<T> type) {}

  /// An event for lists: without what only its own page shows.
  ///
  /// @param told for each of its reports the number of its page and that of its deed
  record Lean(Event event, List<Integer> told) {
    /// Why reports were joined stays behind.
    static Event of(Event whole) {
      return new Event(
          whole.id(),
          whole.happening(),
          whole.reports(),
          List.of(),
          whole.origins(),
          whole.contests(),
          whole.denials(),
          whole.silent());
    }
  }

  /// What reports say is done, and by which rule.
  record Deed(Kind kind, String rule) {}

  /// A page without its text.
  record Paper(
      String id,
      String file,
      String sha256,
      Source.Media media,
      Metadata given,
      List<Telling> telling) {
    static Paper of(Source source, List<Telling> telling) {
      return new Paper(
          source.id(), source.file(), source.sha256(), source.media(), source.given(), telling);
    }

    Source source() {
      return new Source(id, file, sha256, media, "", given);
    }
  }

  /// A report and the event that it tells.
  record Telling(ReportId report, EventId event) {}

  /// Records on sheets.
  static <T extends Record> List<Piece> cut(Sheets<T> sheets, List<T> records) {
    var pieces = new ArrayList<Piece>();
    for (var from = 0; from < records.size(); from += LINES) {
      var some = records.subList(from, Math.min(records.size(), from + LINES));
      var text = some.stream().map(RecordLine::write).collect(Collectors.joining("\n"));
      pieces.add(new Piece(sheets.kind(), String.format(Locale.ROOT, "%08d", from), text));
    }
    return pieces;
  }

  /// Gives the records of all sheets of a kind, in their order, some sheets at a time: all of them
  /// together may take more memory than what becomes of them.
  static <T extends Record> void each(
      CaseStore store, Edition edition, Sheets<T> sheets, Consumer<T> take) throws IOException {
    var names = store.fused().names(edition, sheets.kind());
    for (var from = 0; from < names.size(); from += TOGETHER) {
      var some = new ArrayList<byte[]>();
      for (var name : names.subList(from, Math.min(names.size(), from + TOGETHER))) {
        some.add(Objects.requireNonNull(store.fused().packed(edition, sheets.kind(), name)));
      }
      some.parallelStream()
          .flatMap(
              sheet -> Fused.text(sheet).lines().map(line -> RecordLine.read(line, sheets.type())))
          .toList()
          .forEach(take);
    }
  }
}
