package isnad.fuse.contest;

import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Event.Attribute;
import isnad.model.Event.Contest;
import isnad.model.Event.Denial;
import isnad.model.Event.Version;
import isnad.model.Happening;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.When;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds values other than figures that cannot both be true: dates, places, who did it, who
/// received it, how, and whether it happened at all.
final class Disputes {
  private final Kinship kinship;
  private final Geography geography;
  private final Origins origins;

  Disputes(Kinship kinship, Geography geography, Origins origins) {
    this.kinship = kinship;
    this.geography = geography;
    this.origins = origins;
  }

  /// @param denials of the event that the reports tell
  List<Contest> find(List<Report> reports, List<Denial> denials) {
    var contests = new ArrayList<Contest>();
    add(Attribute.DATE, dates(reports), contests);
    add(Attribute.PLACE, places(reports, denials), contests);
    add(Attribute.ACTOR, roles(reports, Happening::actors, Happening::recipients), contests);
    add(Attribute.RECIPIENT, roles(reports, Happening::recipients, Happening::actors), contests);
    add(Attribute.MODE, modes(reports), contests);
    add(Attribute.OCCURRENCE, occurrence(reports, denials), contests);
    return contests;
  }

  private static void add(Attribute attribute, List<Version> versions, List<Contest> contests) {
    if (!versions.isEmpty()) {
      contests.add(new Contest(attribute, null, null, versions));
    }
  }

  private List<Version> dates(List<Report> reports) {
    var versions = new Versions<When>((a, b) -> !a.agrees(b));
    for (var report : reports) {
      if (report.happening().when().known()) {
        versions.add(report.happening().when(), report);
      }
    }
    return versions.contested(when -> String.valueOf(when.edtf()), origins);
  }

  /// Places that exclude one another, and those that a denial of the place sets against each other
  /// even where the map would let both be true.
  private List<Version> places(List<Report> reports, List<Denial> denials) {
    var versions = new Versions<Place>(this::exclude);
    for (var report : reports) {
      var where = report.happening().where();
      if (where.place() != null) {
        versions.add(new Place(where, sides(report.id(), denials)), report);
      }
    }
    return versions.contested(place -> words(place.where()), origins);
  }

  private static String words(Where where) {
    return switch (where) {
      case Where.At at -> at.place().value();
      case Where.Near near ->
          near.km() == null
              ? "near " + near.place()
              : near.km().toPlainString() + " km from " + near.place();
      case Where.Unknown unknown -> "";
    };
  }

  /// A place, and which sides it was told on in which denials.
  private record Place(Where where, List<Side> sides) {}

  private record Side(int denial, boolean denies) {}

  private static List<Side> sides(ReportId report, List<Denial> denials) {
    var sides = new ArrayList<Side>();
    for (var i = 0; i < denials.size(); i++) {
      var denial = denials.get(i);
      if (denial.part() == Attribute.PLACE && denial.reports().contains(report)) {
        sides.add(new Side(i, true));
      } else if (denial.part() == Attribute.PLACE && denial.of().contains(report)) {
        sides.add(new Side(i, false));
      }
    }
    return List.copyOf(sides);
  }

  private boolean exclude(Place one, Place other) {
    return geography.between(one.where(), other.where()).excludes()
        || one.sides().stream()
            .anyMatch(side -> other.sides().contains(new Side(side.denial(), !side.denies())));
  }

  /// Lists without anyone in common or akin; not where one account only changes the sides.
  private List<Version> roles(
      List<Report> reports,
      Function<Happening, List<ActorId>> role,
      Function<Happening, List<ActorId>> otherRole) {
    var across =
        reports.stream().flatMap(r -> otherRole.apply(r.happening()).stream()).distinct().toList();
    var versions =
        new Versions<List<ActorId>>((a, b) -> a.stream().noneMatch(x -> kinship.related(x, b)));
    for (var report : reports) {
      var specific = kinship.specific(role.apply(report.happening()));
      if (!specific.isEmpty() && specific.stream().noneMatch(id -> kinship.related(id, across))) {
        versions.add(specific, report);
      }
    }
    return versions.contested(
        ids -> ids.stream().map(ActorId::value).collect(Collectors.joining(" ")), origins);
  }

  private List<Version> modes(List<Report> reports) {
    var versions = new Versions<String>(Modes::exclude);
    for (var report : reports) {
      var mode = report.happening().kind().mode();
      if (mode != null) {
        versions.add(mode, report);
      }
    }
    return versions.contested(mode -> mode, origins);
  }

  private List<Version> occurrence(List<Report> reports, List<Denial> denials) {
    var whole = denials.stream().filter(d -> d.part() == Attribute.OCCURRENCE).toList();
    var deniers = whole.stream().map(d -> d.by().value()).distinct().sorted().toList();
    var tellers = origins.ids(reports);
    if (whole.isEmpty() || deniers.containsAll(tellers)) {
      return List.of();
    }
    var denying = whole.stream().flatMap(d -> d.reports().stream()).distinct().toList();
    return List.of(
        new Version("asserted", null, Versions.ids(reports), tellers),
        new Version("denied", null, denying, deniers));
  }
}
