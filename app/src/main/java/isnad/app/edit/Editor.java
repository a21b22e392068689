package isnad.app.edit;

import isnad.app.ledger.Anchoring;
import isnad.fuse.relation.Lore;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Stamp;
import isnad.model.Directory;
import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// Turns edits into entries of a ledger, anchored in the texts that they are about.
///
/// @param readings as the articles were read, without corrections
/// @param directory who and where can be meant
/// @param lore knows the modes of each type
public record Editor(Collection<Reading> readings, Directory directory, Lore lore) {
  /// The correction that the edit asks for.
  ///
  /// @throws WrongEditException where what was typed means nothing here
  private Correction correction(Edit edit, Stamp stamp) throws WrongEditException {
    return switch (edit) {
      case Edit.Replace(ReportId report, String field, String value) ->
          new Correction.Replace(
              anchor(report), new Typed(new Called(directory), lore).value(field, value), stamp);
      case Edit.Reject reject -> new Correction.Reject(anchor(reject.report()), stamp);
      case Edit.Join join -> new Correction.Join(anchors(several(join.together())), stamp);
      case Edit.Part part -> part(part, stamp);
      case Edit.Undo undo -> throw new IllegalArgumentException("an undo is no correction");
    };
  }

  private Correction part(Edit.Part part, Stamp stamp) throws WrongEditException {
    var both = new HashSet<>(part.these());
    both.retainAll(part.others());
    if (part.these().isEmpty() || part.others().isEmpty() || !both.isEmpty()) {
      throw new WrongEditException("part");
    }
    return new Correction.Part(anchors(part.these()), anchors(part.others()), stamp);
  }

  private static List<ReportId> several(List<ReportId> reports) throws WrongEditException {
    if (reports.stream().distinct().count() < 2) {
      throw new WrongEditException("join");
    }
    return reports.stream().distinct().toList();
  }

  private List<Anchor> anchors(List<ReportId> reports) throws WrongEditException {
    var anchors = new ArrayList<Anchor>();
    for (var report : reports) {
      anchors.add(anchor(report));
    }
    return anchors;
  }

  private Anchor anchor(ReportId id) throws WrongEditException {
    for (var reading : readings) {
      for (var report : reading.reports()) {
        if (report.id().equals(id)) {
          return Anchoring.of(report, reading.article().source());
        }
      }
    }
    throw new WrongEditException("report", id.value());
  }

  /// What is to be written into the ledger, in view of the entries before it.
  ///
  /// @param now the ledger by now: it only grows, so what it has can be undone later as well
  /// @throws WrongEditException where the edit means nothing here
  public Function<Ledger, Entry> entry(Edit edit, Stamp stamp, Ledger now)
      throws WrongEditException {
    if (edit instanceof Edit.Undo(String entry)) {
      return undone(entry, stamp, now);
    }
    var correction = correction(edit, stamp);
    return before -> new Ledger.Made(id(before, stamp), correction);
  }

  /// Undoing needs no pages.
  public static Function<Ledger, Entry> undone(String entry, Stamp stamp, Ledger now)
      throws WrongEditException {
    if (now.entries().stream().noneMatch(one -> one.id().equals(entry))) {
      throw new WrongEditException("entry", entry);
    }
    return before -> new Ledger.Undone(id(before, stamp), entry, stamp);
  }

  /// The number of the entry, and its second: a line that cannot be read hides its own.
  private static String id(Ledger before, Stamp stamp) {
    var number = before.entries().size() + 1;
    return "c" + number + "-" + Long.toHexString(stamp.at().getEpochSecond());
  }
}
