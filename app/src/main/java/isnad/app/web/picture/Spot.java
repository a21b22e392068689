package isnad.app.web.picture;

import isnad.model.Place;
import isnad.model.Place.Point;
import java.util.List;

/// A place of the map with what happened there.
///
/// @param signs in order of time
public record Spot(Place place, Point point, List<Sign> signs) {
  public Spot {
    signs = List.copyOf(signs);
  }

  public Tally tally() {
    return Tally.of(signs);
  }
}
