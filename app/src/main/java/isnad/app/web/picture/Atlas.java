package isnad.app.web.picture;

import isnad.model.Directory;
import isnad.model.Event.Attribute;
import isnad.model.Event.Contest;
import isnad.model.Event.Version;
import isnad.model.Place;
import isnad.model.Place.Point;
import isnad.model.PlaceId;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Where events are said to have happened, and what no map can show.
///
/// @param spots the most told first
/// @param rivals events whose place is disputed, the most told of them, in order of time
/// @param off what cannot be placed, by the reason
public record Atlas(List<Spot> spots, List<Rivals> rivals, Map<Why, List<Sign>> off) {
  /// This part of all that is told is meant to be seen at first; what lies far from it is one step
  /// away.
  private static final double SEEN_AT_FIRST = 0.85;

  /// More lines than this nobody can tell apart; a filter leads to the others.
  private static final int MOST_RIVALS = 40;

  public Atlas {
    spots = List.copyOf(spots);
    rivals = List.copyOf(rivals);
  }

  /// Why an event has no place on the map.
  public enum Why {
    /// no account says where
    NOT_TOLD,
    /// the place is named in a text, and no pack knows it
    UNKNOWN_PLACE,
    /// a pack knows it, and not where it lies
    NO_COORDINATES
  }

  /// @param signs in order of time
  /// @param reports that the events rest on
  public static Atlas of(
      List<Sign> signs, Function<ReportId, @Nullable Report> reports, Directory directory) {
    var spots = new TreeMap<PlaceId, List<Sign>>();
    var off = new EnumMap<Why, List<Sign>>(Why.class);
    for (var sign : signs) {
      var id = sign.event().happening().where().place();
      var place = id == null ? null : directory.place(id);
      if (place != null && place.point() != null) {
        spots.computeIfAbsent(place.id(), any -> new ArrayList<>()).add(sign);
      } else {
        off.computeIfAbsent(why(id, place), any -> new ArrayList<>()).add(sign);
      }
    }
    return new Atlas(spots(spots, directory), rivals(signs, reports, directory), off);
  }

  private static Why why(@Nullable PlaceId id, @Nullable Place place) {
    if (id == null) {
      return Why.NOT_TOLD;
    }
    return place != null && place.known() ? Why.NO_COORDINATES : Why.UNKNOWN_PLACE;
  }

  private static List<Spot> spots(Map<PlaceId, List<Sign>> signs, Directory directory) {
    var spots = new ArrayList<Spot>();
    signs.forEach((id, own) -> {
      var place = directory.place(id);
      var point = place == null ? null : place.point();
      if (place != null && point != null) {
        spots.add(new Spot(place, point, own));
      }
    });
    spots.sort(
        Comparator.comparing((Spot spot) -> -spot.signs().size())
            .thenComparing(spot -> spot.place().id()));
    return spots;
  }

  private static List<Rivals> rivals(
      List<Sign> signs, Function<ReportId, @Nullable Report> reports, Directory directory) {
    var rivals = new ArrayList<Rivals>();
    var told =
        signs.stream()
            .filter(Atlas::isDisputed)
            .sorted(Comparator.comparingInt(sign -> -sign.event().reports().size()))
            .limit(MOST_RIVALS)
            .toList();
    for (var sign : signs.stream().filter(Set.copyOf(told)::contains).toList()) {
      sign.event().contests().stream()
          .filter(contest -> contest.attribute() == Attribute.PLACE)
          .map(contest -> candidates(contest, reports, directory))
          .filter(candidates -> candidates.size() > 1)
          .forEach(candidates -> rivals.add(new Rivals(sign, candidates)));
    }
    return rivals;
  }

  private static boolean isDisputed(Sign sign) {
    return sign.event().contests().stream()
        .anyMatch(contest -> contest.attribute() == Attribute.PLACE);
  }

  private static List<Rivals.Candidate> candidates(
      Contest contest, Function<ReportId, @Nullable Report> reports, Directory directory) {
    var candidates = new ArrayList<Rivals.Candidate>();
    for (var version : contest.versions()) {
      version.reports().stream()
          .map(reports)
          .filter(Objects::nonNull)
          .map(report -> report.happening().where())
          .filter(where -> where.place() != null)
          .findFirst()
          .map(where -> candidate(version, where, directory))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  private static Rivals.@Nullable Candidate candidate(
      Version version, Where where, Directory directory) {
    var id = where.place();
    var place = id == null ? null : directory.place(id);
    return place == null ? null : new Rivals.Candidate(version, where, place, place.point());
  }

  /// All that can be placed.
  public Extent whole() {
    return Extent.round(spots.stream().map(Spot::point).toList());
  }

  /// Where most of it happened: the nearest to its middle, and what is in dispute.
  public Extent usual() {
    var all = spots.stream().mapToInt(spot -> spot.signs().size()).sum();
    var lon = median(Point::lon);
    var lat = median(Point::lat);
    var nearest = new ArrayList<>(spots);
    nearest.sort(
        Comparator.comparing(
            spot -> StrictMath.hypot(spot.point().lon() - lon, spot.point().lat() - lat)));
    var seen = new ArrayList<Point>();
    var told = 0;
    for (var spot : nearest) {
      if (told < all * SEEN_AT_FIRST) {
        seen.add(spot.point());
        told += spot.signs().size();
      }
    }
    rivals.forEach(rival -> rival.placed().forEach(candidate -> seen.add(candidate.point())));
    return Extent.round(seen.stream().filter(Objects::nonNull).toList());
  }

  private double median(ToDoubleFunction<Point> of) {
    var values =
        spots.stream()
            .flatMap(spot -> spot.signs().stream().map(sign -> of.applyAsDouble(spot.point())))
            .sorted()
            .toList();
    return values.isEmpty() ? 0 : values.get(values.size() / 2);
  }
}
