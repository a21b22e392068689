package isnad.app.web.page;

import isnad.app.export.Anchors;
import isnad.app.export.Usage;
import isnad.app.web.Address;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.ReportId;
import isnad.model.StatementId;

/// Where things of the chronicle are shown.
final class Links {
  private Links() {}

  static String at(Address address, String place) {
    return address + "#" + place;
  }

  static String event(Visit visit, Event event) {
    return visit.address().to("event", event.id().value()).toString();
  }

  static String actor(Visit visit, ActorId id) {
    return visit.address().to("actor", id.value()).toString();
  }

  static String between(Visit visit, ActorId one, ActorId other) {
    return visit.address().to("between", one.value(), other.value()).toString();
  }

  static String chain(Visit visit, ReportId report) {
    return visit.address().to("chain", report.value()).toString();
  }

  static String source(Visit visit, String document) {
    return visit.address().to("source", document).toString();
  }

  /// The sentences in which an outlet calls somebody so; the page where it stands for itself.
  static String sentences(Visit visit, Usage.Count count) {
    var page = visit.snapshot().accounts().outlines().get(count.outlet());
    if (page != null && page.article().metadata().outlet() == null) {
      return source(visit, count.outlet());
    }
    var asked = "outlet:" + phrase(count.outlet()) + " " + phrase(count.name());
    return visit.address().to("search").only("q", asked).toString();
  }

  /// Quotation marks mean something in a search, whatever their kind.
  private static String phrase(String text) {
    return '"' + text.replaceAll("[\"\u00AB\u00BB\u201C-\u201F\u2033]", "") + '"';
  }

  /// Where a report's value can be corrected.
  ///
  /// @param field empty where it is not known which
  static String correct(Visit visit, ReportId report, String field) {
    var page = visit.address().to("report", report.value());
    return field.isEmpty() ? page.toString() : at(page, "field-" + field);
  }

  /// The source's text where it tells the report.
  static String source(Visit visit, String document, ReportId report) {
    return picked(visit, document, report.value(), Anchors.quote(report));
  }

  static String source(Visit visit, String document, StatementId statement) {
    return picked(
        visit, document, statement.value(), Anchors.quote(new ReportId(statement.value())));
  }

  private static String picked(Visit visit, String document, String id, String place) {
    return at(visit.address().to("source", document).only(SourcePage.PICKED, id), place);
  }
}
