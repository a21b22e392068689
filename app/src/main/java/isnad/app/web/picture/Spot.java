package isnad.app.web.picture;

import isnad.model.Place;
import isnad.model.Place.Point;
import java.util.List;

/// A place of the map with what happened there.
///
/// @param marks in order of time
public record Spot(Place place, Point point, List<Mark> marks) {
  public Spot {
    marks = List.copyOf(marks);
  }

  public Tally tally() {
    return Tally.of(marks);
  }
}
