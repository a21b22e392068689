package isnad.app.web.picture;

import isnad.fuse.relation.Relation;
import isnad.model.json.Line;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// What stands behind a picture as records, one a line, in the order in which the picture has it.
public final class PictureJsonl {
  private PictureJsonl() {}

  /// What fits the window, then what has no date.
  public static void timeline(Timeline timeline, Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          for (var signs : List.of(timeline.shown(), timeline.undated())) {
            for (var sign : signs) {
              line.record("sign", () -> sign(line, sign));
            }
          }
        });
  }

  /// Places, disputed places, then what no map can show.
  public static void atlas(Atlas atlas, Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          for (var spot : atlas.spots()) {
            line.record("spot", () -> spot(line, spot));
          }
          for (var rivals : atlas.rivals()) {
            line.record("rivals", () -> rivals(line, rivals));
          }
          for (var reason : atlas.off().entrySet()) {
            line.record(
                "off_map",
                () -> {
                  line.text("why", word(reason.getKey()));
                  line.texts("events", ids(reason.getValue()));
                });
          }
        });
  }

  public static void bonds(List<Bond> bonds, Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          for (var bond : bonds) {
            line.record("bond", () -> bond(line, bond));
          }
        });
  }

  private static void sign(Line line, Sign sign) throws IOException {
    var stretch = sign.stretch();
    line.text("event", sign.event().id());
    line.text("title", sign.label());
    line.text("type", sign.event().happening().kind().type());
    line.text("state", sign.shape().key());
    line.flag("left_out", sign.leftOut());
    line.text("time", word(stretch.kind()));
    line.text("first", stretch.first());
    line.text("sure_from", stretch.sureFrom());
    line.text("sure_to", stretch.sureTo());
    line.text("last", stretch.last());
    line.flag("approximate", stretch.soft());
  }

  private static void spot(Line line, Spot spot) throws IOException {
    line.text("place", spot.place().id());
    line.degrees("lat", spot.point().lat());
    line.degrees("lon", spot.point().lon());
    line.text("precision", word(spot.place().precision()));
    line.texts("events", ids(spot.signs()));
  }

  private static void rivals(Line line, Rivals rivals) throws IOException {
    line.text("event", rivals.sign().event().id());
    line.list(
        "candidates",
        () -> {
          for (var candidate : rivals.candidates()) {
            line.item(() -> candidate(line, candidate));
          }
        });
  }

  private static void candidate(Line line, Rivals.Candidate candidate) throws IOException {
    line.text("place", candidate.place().id());
    if (candidate.km() > 0) {
      line.degrees("km", candidate.km());
    }
    var point = candidate.point();
    if (point != null) {
      line.degrees("lat", point.lat());
      line.degrees("lon", point.lon());
    }
    line.texts("origins", candidate.version().origins());
    line.texts("reports", candidate.version().reports());
  }

  private static void bond(Line line, Bond bond) throws IOException {
    line.text("one", bond.one());
    line.text("other", bond.other());
    line.count("hostile", bond.hostile());
    line.count("friendly", bond.friendly());
    line.texts("events", ids(bond.signs()));
    line.list(
        "relations",
        () -> {
          for (var relation : bond.relations()) {
            line.item(() -> relation(line, relation));
          }
        });
  }

  private static void relation(Line line, Relation relation) throws IOException {
    line.text("relation", word(relation.kind()));
    line.text("from", relation.from());
    line.text("to", relation.to());
    line.text("date", relation.when().edtf());
  }

  private static List<String> ids(List<Sign> signs) {
    return signs.stream().map(sign -> sign.event().id().value()).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
