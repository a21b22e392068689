package isnad.app.web.page;

import isnad.app.export.Accounts.Account;
import isnad.app.ledger.Anchoring;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Correction.Anchor;
import isnad.model.Ledger.Entry;
import isnad.model.Ledger.Made;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who changed what, when and why, the newest first; each can be taken back.
///
/// @param lines corrections
/// @param steps what was changed besides, where a case keeps it
public record LogPage(String title, List<Line> lines, List<HistoryLine> steps) implements Page {
  /// One entry.
  ///
  /// @param what in words
  /// @param quoted the words that it is about
  /// @param reports those that it is about and that are still told
  /// @param undone whether it counts no longer
  public record Line(
      Entry entry, Markup what, List<String> quoted, List<ReportId> reports, boolean undone) {}

  public static LogPage of(Visit visit) {
    var lines = lines(visit.snapshot().state().ledger().entries(), visit);
    return new LogPage(visit.words().say("page.log"), lines.reversed(), HistoryLine.of(visit));
  }

  /// What was changed in one report.
  static List<Line> about(Account account, Visit visit) {
    var anchor = Anchoring.of(account.report(), account.reading().article().source());
    var entries =
        visit.snapshot().state().ledger().entries().stream()
            .filter(entry ->
                entry instanceof Made made
                    && made.correction().anchors().stream().anyMatch(one -> same(one, anchor)))
            .toList();
    return lines(entries, visit);
  }

  /// The type may have been corrected since.
  private static boolean same(Anchor one, Anchor other) {
    return one.sha256().equals(other.sha256()) && one.span().equals(other.span());
  }

  private static List<Line> lines(List<Entry> entries, Visit visit) {
    var gone = visit.snapshot().state().ledger().takenBack();
    var told = told(visit);
    var lines = new ArrayList<Line>();
    for (var entry : entries) {
      var anchors = entry instanceof Made made ? made.correction().anchors() : List.<Anchor>of();
      lines.add(
          new Line(
              entry,
              new Markup(visit.edits().say(entry)),
              anchors.stream().map(anchor -> anchor.words().exact()).distinct().toList(),
              anchors.stream()
                  .map(anchor -> told.getOrDefault(key(anchor), List.of()))
                  .flatMap(Collection::stream)
                  .toList(),
              gone.contains(entry.id())));
    }
    return lines;
  }

  private static String key(Anchor anchor) {
    return anchor.sha256() + anchor.span();
  }

  /// The hashes of the pages that the ledger speaks of.
  private static Set<String> spokenOf(Visit visit) {
    return visit.snapshot().state().ledger().entries().stream()
        .filter(Made.class::isInstance)
        .flatMap(entry -> ((Made) entry).correction().anchors().stream())
        .map(Anchor::sha256)
        .collect(Collectors.toSet());
  }

  private static Map<String, List<ReportId>> told(Visit visit) {
    var told = new HashMap<String, List<ReportId>>();
    if (visit.snapshot().state().ledger().entries().isEmpty()) {
      return told;
    }
    spokenOf(visit).stream()
        .flatMap(hash -> visit.snapshot().state().stock().documents(hash).stream())
        .sorted()
        .flatMap(document -> visit.snapshot().reading(document).stream())
        .forEach(reading -> {
          for (Report report : reading.reports()) {
            var anchor = Anchoring.of(report, reading.article().source());
            told.computeIfAbsent(key(anchor), any -> new ArrayList<>()).add(report.id());
          }
        });
    return told;
  }
}
