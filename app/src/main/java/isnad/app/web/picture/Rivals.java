package isnad.app.web.picture;

import isnad.model.Event.Version;
import isnad.model.Place;
import isnad.model.Place.Point;
import isnad.model.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places at which the accounts of one event put it, and which cannot all be true.
public record Rivals(Sign sign, List<Candidate> candidates) {
  public Rivals {
    candidates = List.copyOf(candidates);
  }

  /// One of them.
  ///
  /// @param point absent where it cannot be placed
  public record Candidate(Version version, Where where, Place place, @Nullable Point point) {
    /// How many kilometres it is away from the place; 0 where the text says none.
    public double km() {
      return where instanceof Where.Near near && near.km() != null ? near.km().doubleValue() : 0;
    }
  }

  /// Those that the map can show.
  public List<Candidate> placed() {
    return candidates.stream().filter(candidate -> candidate.point() != null).toList();
  }
}
