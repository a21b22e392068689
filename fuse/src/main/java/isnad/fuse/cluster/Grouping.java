package isnad.fuse.cluster;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which reports stand together by now. When something changes it groups the events that this
/// touches anew, and of all others only those that come out otherwise for it (decision 0014).
final class Grouping {
  private final Links links;
  private final Judge judge;
  private final Map<Telling, Group> groups = new IdentityHashMap<>();

  Grouping(Links links, Judge judge) {
    this.links = links;
    this.judge = judge;
  }

  /// What changed.
  record Change(Collection<Group> gone, Collection<Group> come) {}

  /// The group in which a report is now.
  Group of(Telling telling) {
    return Objects.requireNonNull(groups.get(telling)).last();
  }

  /// @param touched the reports that came or went, and those whose links changed
  /// @param left those of them that went
  Change regroup(Set<Telling> touched, Set<Telling> left) {
    var gone = Grouping.<Group>identities();
    var region = Grouping.<Telling>identities();
    var now = Map.<Telling, Group>of();
    for (var more = touched; !more.isEmpty(); ) {
      spread(more, region, gone);
      region.removeAll(left);
      var regrouping = new Regrouping(links, judge, groups, region);
      more = regrouping.differing();
      now = regrouping.groups();
    }
    left.forEach(groups::remove);
    groups.putAll(now);
    var come = Grouping.<Group>identities();
    now.values().forEach(group -> come.add(group.last()));
    return new Change(gone, come);
  }

  /// Adds whole groups, and those of whom an analyst spoke together with them.
  private void spread(Set<Telling> more, Set<Telling> region, Set<Group> gone) {
    var waiting = new ArrayDeque<>(more);
    while (!waiting.isEmpty()) {
      var telling = waiting.poll();
      if (region.add(telling)) {
        var leaf = groups.get(telling);
        if (leaf != null && gone.add(leaf.last())) {
          waiting.addAll(leaf.last().members());
        }
        links.said(telling).forEach(said -> waiting.add(said.otherThan(telling)));
      }
    }
  }

  static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
