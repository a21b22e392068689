package isnad.model.json;

import isnad.model.Chronicle.Asides;
import isnad.model.Event.Contest;
import isnad.model.Inherited;
import isnad.model.Naming;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/// The lines of what was found beside the events: passages taken over, and who calls whom what.
///
/// @param documents by id
record AsideLines(Line line, Map<String, DocumentLines> documents) {
  void write(Asides asides) throws IOException {
    for (var inherited : asides.inherited()) {
      line.record("inherited", () -> inherited(inherited));
    }
    for (var naming : asides.namings()) {
      line.record("naming", () -> naming(naming));
    }
    for (var contest : asides.disputed()) {
      line.record("disputed_name", () -> disputed(contest));
    }
  }

  private void inherited(Inherited inherited) throws IOException {
    var document = documents.get(inherited.document());
    line.text("document", inherited.document());
    if (document != null) {
      line.span("span", document.inCodePoints(inherited.passage()));
    }
    line.text("cause", inherited.cause().word());
    line.texts("reports", inherited.reports());
    var older = inherited.older();
    if (older != null) {
      line.text("older", older.report());
      line.text("date_read", older.read().edtf());
      line.text("date", older.own().edtf());
    }
  }

  private void naming(Naming naming) throws IOException {
    line.text("of", naming.of());
    line.text("name", naming.name());
    line.text("by", naming.by());
    line.flag("quoted", naming.quoted());
    var slant = naming.slant();
    if (slant != null) {
      line.text("stance", slant.tone().name().toLowerCase(Locale.ROOT));
    }
    line.count("times", naming.at().size());
    line.list("at", () -> spots(naming));
  }

  private void disputed(Contest contest) throws IOException {
    line.text("of", contest.of());
    line.list(
        "values",
        () -> {
          for (var version : contest.versions()) {
            line.item(() -> {
              line.text("value", version.value());
              line.texts("reports", version.reports());
              line.texts("origins", version.origins());
            });
          }
        });
  }

  private void spots(Naming naming) throws IOException {
    for (var spot : naming.at()) {
      var document = documents.get(spot.document());
      if (document != null) {
        line.item(() -> {
          line.text("document", spot.document());
          line.span("span", document.inCodePoints(spot.span()));
        });
      }
    }
  }
}
