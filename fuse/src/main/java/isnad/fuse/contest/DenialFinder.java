package isnad.fuse.contest;

import isnad.fuse.cluster.Cluster;
import isnad.fuse.cluster.Rebuttals;
import isnad.fuse.cluster.Rebuttals.Rebuttal;
import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Event.Attribute;
import isnad.model.Event.Denial;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// Finds who denies an event, which of its reports, and which part of them.
///
/// A report that denies denies the whole. A statement that denies and tells another version denies
/// the part in which that version differs: the place, not the shooting down.
final class DenialFinder {
  private final Kinship kinship;
  private final Origins origins;
  private final Rebuttals rebuttals;

  DenialFinder(Kinship kinship, Origins origins, Rebuttals rebuttals) {
    this.kinship = kinship;
    this.origins = origins;
    this.rebuttals = rebuttals;
  }

  List<Denial> find(Cluster cluster) {
    var denials = new ArrayList<>(denying(cluster));
    cluster.reports().stream()
        .flatMap(report -> rebuttals.of(report.id()).stream())
        .distinct()
        .filter(rebuttal -> rebuttal.carried().stream().noneMatch(id -> isDenial(id, cluster)))
        .forEach(rebuttal -> denials.add(denial(rebuttal, cluster)));
    return List.copyOf(denials);
  }

  private static boolean isDenial(ReportId id, Cluster cluster) {
    return cluster.denials().stream().anyMatch(report -> report.id().equals(id));
  }

  private List<Denial> denying(Cluster cluster) {
    var byDenier = new LinkedHashMap<ActorId, List<Report>>();
    for (var report : cluster.denials()) {
      var by = new ActorId(origins.of(report).id());
      byDenier.computeIfAbsent(by, any -> new ArrayList<>()).add(report);
    }
    return byDenier.entrySet().stream()
        .map(entry ->
            new Denial(
                entry.getKey(),
                Versions.ids(entry.getValue()),
                denied(entry.getValue(), cluster),
                Attribute.OCCURRENCE))
        .toList();
  }

  /// What the denier's own articles tell of it, where they do; else all that is told.
  private static List<ReportId> denied(List<Report> denying, Cluster cluster) {
    var documents = denying.stream().map(Report::document).toList();
    var beside = cluster.reports().stream().filter(r -> documents.contains(r.document())).toList();
    return Versions.ids(beside.isEmpty() ? cluster.reports() : beside);
  }

  private Denial denial(Rebuttal rebuttal, Cluster cluster) {
    var answered =
        cluster.reports().stream().filter(r -> rebuttal.answered().contains(r.id())).toList();
    return new Denial(
        rebuttal.by(), rebuttal.carried(), Versions.ids(answered), part(rebuttal, answered));
  }

  private Attribute part(Rebuttal rebuttal, List<Report> answered) {
    return rebuttal.carried().stream()
        .map(origins::report)
        .filter(Objects::nonNull)
        .flatMap(told -> answered.stream().map(denied -> differing(told, denied)))
        .filter(part -> part != Attribute.OCCURRENCE)
        .findFirst()
        .orElse(Attribute.OCCURRENCE);
  }

  private Attribute differing(Report counter, Report answered) {
    var told = counter.happening();
    var denied = answered.happening();
    if (told.where().place() != null
        && denied.where().place() != null
        && !told.where().equals(denied.where())) {
      return Attribute.PLACE;
    }
    if (!told.when().agrees(denied.when())) {
      return Attribute.DATE;
    }
    if (!Figures.agree(told.quantities(), denied.quantities())) {
      return Attribute.QUANTITY;
    }
    if (differ(told.actors(), denied.actors())) {
      return Attribute.ACTOR;
    }
    return differ(told.recipients(), denied.recipients())
        ? Attribute.RECIPIENT
        : Attribute.OCCURRENCE;
  }

  private boolean differ(List<ActorId> one, List<ActorId> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(id -> kinship.related(id, other));
  }
}
