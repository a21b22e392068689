package isnad.model.json;

import isnad.model.Directory;
import isnad.model.Happening;
import isnad.model.PlaceId;
import isnad.model.Quantity;
import isnad.model.When;
import isnad.model.Where;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The fields that say what happened: the same for a report, which has spans, and for an event,
/// whose figures come from several texts and have none.
///
/// @param points of the one text that the figures stand in; absent for an event
record HappeningFields(Line line, Directory directory, @Nullable CodePoints points) {
  void write(Happening happening) throws IOException {
    line.text("type", happening.kind().type());
    line.text("mode", happening.kind().mode());
    line.texts("actor", happening.actors());
    line.texts("recipient", happening.recipients());
    date("date", happening.when());
    place(happening.where());
    line.list("quantities", () -> quantities(happening.quantities()));
    line.text("polarity", happening.polarity().word());
    line.text("status", happening.status().word());
  }

  /// The EDTF date, or the reason why there is none.
  void date(String field, When when) throws IOException {
    line.text(field, when.edtf());
    if (when instanceof When.Unknown unknown) {
      line.text(field + "_unknown", unknown.why().name().toLowerCase(Locale.ROOT));
    }
  }

  void quantity(Quantity quantity) throws IOException {
    line.text("what", quantity.what().word());
    line.text("of", quantity.of());
    line.bounds(quantity.amount());
    line.text("unit", quantity.unit());
    line.text("noun", quantity.noun());
    if (quantity.part()) {
      line.flag("part", true);
    }
  }

  private void quantities(List<Quantity> quantities) throws IOException {
    for (var quantity : quantities) {
      line.item(() -> {
        quantity(quantity);
        if (points != null) {
          line.span("span", points.of(quantity.span()));
        }
      });
    }
  }

  private void place(Where where) throws IOException {
    var id = where.place();
    if (id != null) {
      line.object(
          "place",
          () -> {
            named(id);
            if (where instanceof Where.Near near) {
              line.object("relative", () -> near(near));
            }
          });
    }
  }

  private void named(PlaceId id) throws IOException {
    line.text("id", id);
    var place = directory.place(id);
    if (place != null) {
      var english = place.nameEn();
      line.text("name", english != null ? english : place.nameAr());
      line.text("name_ar", place.nameAr());
      line.country(place.countries());
    }
  }

  private void near(Where.Near near) throws IOException {
    line.text("relation", "near");
    if (near.km() != null) {
      line.number("km", near.km());
    }
  }
}
