package isnad.fuse.cluster;

import isnad.fuse.cluster.EventFinder.Moved;
import isnad.fuse.slim.Sharing;
import isnad.model.Event.Tie;
import isnad.model.Happening;
import isnad.model.Report;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes clusters of groups, each with those that deny it, and keeps them until something changes.
/// Each denial goes to the event that it fits best; one that fits none stands for itself.
final class Gathering {
  private final Judge judge;
  private final Consensus consensus;
  private final Answers answers;
  private final Sharing sharing;
  private final Map<String, LocalDate> published = new HashMap<>();
  private final Map<Group, Cluster> clusters = new IdentityHashMap<>();
  private final Map<Group, Group> denied = new IdentityHashMap<>();

  Gathering(Judge judge, Consensus consensus, Answers answers, Sharing sharing) {
    this.sharing = sharing;
    this.judge = judge;
    this.consensus = consensus;
    this.answers = answers;
  }

  void published(String document, @Nullable LocalDate day) {
    published.put(document, day == null ? LocalDate.MAX : day);
  }

  /// Puts the clusters of what changed in the place of those that were.
  Moved move(Grouping.Change change) {
    var stale = Grouping.<Group>identities();
    stale.addAll(change.gone());
    stale.addAll(change.come());
    for (var group : change.gone()) {
      aim(group, null, stale);
    }
    for (var group : change.come()) {
      var denials = group.denied() ? List.of(group) : answers.to(group);
      denials.forEach(denial -> aim(denial, answers.denied(denial), stale));
    }
    var gone = stale.stream().map(clusters::remove).filter(Objects::nonNull).toList();
    stale.removeAll(change.gone());
    var come = stale.stream().filter(group -> !denied.containsKey(group)).map(this::make).toList();
    return new Moved(gone, come);
  }

  /// Says what a denial denies.
  private void aim(Group denial, @Nullable Group event, Set<Group> stale) {
    var before = event == null ? denied.remove(denial) : denied.put(denial, event);
    if (before != event) {
      Stream.of(before, event, denial).filter(Objects::nonNull).forEach(stale::add);
    }
  }

  private Cluster make(Group group) {
    var denials = answers.to(group).stream().filter(denial -> denied.get(denial) == group);
    var reports = reports(group.members());
    var cluster =
        new Cluster(
            told(reports),
            reports,
            ties(group),
            reports(denials.flatMap(denial -> denial.members().stream()).toList()));
    clusters.put(group, cluster);
    return cluster;
  }

  /// What they tell together; most often one of them tells just that.
  private Happening told(List<Report> reports) {
    var tellings = reports.stream().map(Report::happening).toList();
    var together = consensus.of(tellings);
    return tellings.stream().filter(together::equals).findFirst().orElse(together);
  }

  private List<Tie> ties(Group group) {
    return group.ties(judge).stream()
        .sorted(Comparator.comparing(Tie::report))
        .map(sharing::tie)
        .toList();
  }

  private List<Report> reports(Collection<Telling> tellings) {
    return tellings.stream()
        .sorted(Comparator.comparing(this::day).thenComparing(Telling.ORDER))
        .map(Telling::report)
        .toList();
  }

  private LocalDate day(Telling telling) {
    return published.getOrDefault(telling.report().document(), LocalDate.MAX);
  }
}
