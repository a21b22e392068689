package isnad.app.fused;

import isnad.app.CodePrint;
import isnad.app.Engine;
import isnad.app.export.Digest;
import isnad.app.fused.Pieces.Deed;
import isnad.app.fused.Pieces.Lean;
import isnad.app.fused.Pieces.Paper;
import isnad.app.fused.Pieces.Sheets;
import isnad.app.fused.Pieces.Telling;
import isnad.fuse.cluster.Suggestion;
import isnad.fuse.view.Outlines;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.json.ReadingLine;
import isnad.model.json.RecordLine;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Fused.Edition;
import isnad.store.Fused.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps a fused chronicle in its case, so that it can be shown without fusing all pages again, and
/// without holding them. Some hundred pieces at a time; who is stopped leaves the edition before.
public final class ChronicleKeeper {
  private static final int TOGETHER = 500;

  private final CaseStore store;
  private final long edition;
  private final List<Piece> waiting = new ArrayList<>();

  private ChronicleKeeper(CaseStore store, long edition) {
    this.store = store;
    this.edition = edition;
  }

  /// What is kept.
  ///
  /// @param chronicle whose readings may be outlines
  public record Fusing(
      Chronicle chronicle, List<Suggestion> suggestions, Digest digest, List<Problem> problems) {}

  /// The state that a case is in, as this program with these packs fuses it.
  public static String state(CaseAddress address, Engine engine) throws IOException {
    try (var store = CaseStore.openToRead(address)) {
      return state(store, engine);
    }
  }

  static String state(CaseStore store, Engine engine) throws IOException {
    return store.disputes().state(CodePrint.ofFusing() + " " + engine.stamp());
  }

  /// @param state of the case when its readings were taken for fusing
  public static void keep(CaseStore store, String state, Fusing fusing) throws IOException {
    var keeper = new ChronicleKeeper(store, store.fused().begin());
    keeper.events(fusing.chronicle());
    keeper.pages(fusing.chronicle());
    keeper.rest(fusing);
    keeper.write();
    store.fused().finish(new Edition(keeper.edition, state));
  }

  private void events(Chronicle chronicle) throws IOException {
    var outlines = Outlines.of(chronicle);
    var pages = new HashMap<String, Integer>();
    outlines.heads().forEach(head -> pages.put(head.document(), pages.size()));
    var deeds = new LinkedHashMap<Deed, Integer>();
    var lean = new ArrayList<Lean>();
    for (var event : chronicle.events()) {
      var told = new ArrayList<Integer>();
      for (var brief : outlines.briefs(event)) {
        var deed = new Deed(brief.kind(), brief.rule());
        told.add(pages.get(brief.document()));
        told.add(deeds.computeIfAbsent(deed, any -> deeds.size()));
      }
      lean.add(new Lean(Lean.of(event), told));
      put(new Piece(Pieces.EVENT, event.id().value(), RecordLine.write(event)));
    }
    sheets(Pieces.LEAN, lean);
    sheets(Pieces.DEED, List.copyOf(deeds.keySet()));
    sheets(Pieces.HEAD, outlines.heads());
  }

  private void pages(Chronicle chronicle) throws IOException {
    var telling = telling(chronicle.events());
    for (var reading : chronicle.readings()) {
      var of = telling.getOrDefault(reading.document(), List.of());
      put(new Piece(Pieces.PAGE, reading.document(), page(reading, of)));
    }
  }

  private static Map<String, List<Telling>> telling(List<Event> events) {
    var telling = new HashMap<String, List<Telling>>();
    for (var event : events) {
      for (var report : event.reports()) {
        telling
            .computeIfAbsent(report.document(), any -> new ArrayList<>())
            .add(new Telling(report, event.id()));
      }
    }
    return telling;
  }

  private static String page(Reading outline, List<Telling> telling) {
    var paper = Paper.of(outline.article().source(), telling);
    return RecordLine.write(paper) + "\n" + ReadingLine.write(outline);
  }

  private void rest(Fusing fusing) throws IOException {
    var chronicle = fusing.chronicle();
    sheets(Pieces.PART, chronicle.asides().parts());
    sheets(Pieces.INHERITED, chronicle.asides().inherited());
    sheets(Pieces.NAMING, chronicle.asides().namings());
    sheets(Pieces.DISPUTED, chronicle.asides().disputed());
    sheets(Pieces.ACTOR, chronicle.directory().actors());
    sheets(Pieces.PLACE, chronicle.directory().places());
    sheets(Pieces.ORPHAN, chronicle.orphans());
    sheets(Pieces.SUGGESTION, fusing.suggestions());
    sheets(Pieces.PROBLEM, fusing.problems());
    sheets(Pieces.USAGE, fusing.digest().usage().counts());
    sheets(Pieces.TALK, fusing.digest().talk().turns());
    sheets(Pieces.STRANGER, fusing.digest().strangers().counts());
  }

  private <T extends Record> void sheets(Sheets<T> sheets, List<T> records) throws IOException {
    for (var piece : Pieces.cut(sheets, records)) {
      put(piece);
    }
  }

  private void put(Piece piece) throws IOException {
    waiting.add(piece);
    if (waiting.size() >= TOGETHER) {
      write();
    }
  }

  private void write() throws IOException {
    store.fused().put(edition, waiting);
    waiting.clear();
  }
}
