package isnad.app.web.page;

import isnad.app.export.Anchors;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.fuse.relation.Band;
import isnad.fuse.relation.Step;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One event that moves the tension of a pair, with the sentences that tell it.
///
/// @param id where it is on the page
/// @param adds how much it adds
/// @param after the tension once it is added
/// @param accounts the first of those that tell it
/// @param all how many there are, where these are not all; else empty
public record StepLine(
    String id, EventLine event, Markup adds, Markup after, List<Footnote> accounts, String all) {
  private static final int MOST_ACCOUNTS = 6;

  static List<StepLine> of(Visit visit, List<Step> steps) {
    var lines = new ArrayList<StepLine>();
    for (var step : steps) {
      visit
          .snapshot()
          .event(step.event().value())
          .ifPresent(event -> {
            var notes = new Notes(visit, event);
            var accounts = new ArrayList<Footnote>();
            for (var account : notes.accounts(first(step))) {
              accounts.add(Footnote.of(notes, account, accounts.size() + 1));
            }
            lines.add(
                new StepLine(
                    id(step),
                    EventLine.of(visit, event),
                    said(visit, step.adds()),
                    said(visit, step.tension()),
                    accounts,
                    step.reports().size() > MOST_ACCOUNTS
                        ? visit.words().count("accounts", step.reports().size())
                        : ""));
          });
    }
    return lines;
  }

  private static List<ReportId> first(Step step) {
    return step.reports().stream().limit(MOST_ACCOUNTS).toList();
  }

  static String id(Step step) {
    return "step-" + Anchors.event(step.event());
  }

  static Markup said(Visit visit, Band band) {
    var middle = shown(band.middle());
    var low = shown(band.low());
    var high = shown(band.high());
    return low.equals(high) ? new Markup(middle) : visit.say("band", middle, low, high);
  }

  /// A number keeps its sign before it.
  private static String shown(double value) {
    return "<bdi dir=\"ltr\">" + number(value) + "</bdi>";
  }

  static String number(double value) {
    var rounded = String.format(Locale.ROOT, "%.1f", value);
    return rounded.equals("-0.0") ? "0.0" : rounded;
  }
}
