package isnad.fuse.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which groups may deny which, as pairs of their reports say.
record Answers(Links links, Grouping grouping) {
  /// The denials that may be of this event.
  List<Group> to(Group event) {
    return event.denied()
        ? List.of()
        : event.members().stream().flatMap(this::others).map(grouping::of).distinct().toList();
  }

  /// The event that a denial fits best: what an analyst said goes first, then the surest pair;
  /// absent where it fits none.
  @Nullable Group denied(Group denial) {
    var members = denial.members();
    var said = members.stream().flatMap(this::said).min(Comparator.comparingInt(Decided::number));
    var surest = members.stream().flatMap(this::edges).min(Edge.SUREST);
    return said.<Telling>map(one -> one.one().denied() ? one.other() : one.one())
        .or(() -> surest.map(edge -> edge.first().denied() ? edge.second() : edge.first()))
        .map(grouping::of)
        .orElse(null);
  }

  private Stream<Telling> others(Telling telling) {
    return Stream.concat(
        said(telling).map(said -> said.otherThan(telling)),
        edges(telling).map(edge -> edge.otherThan(telling)));
  }

  private Stream<Decided> said(Telling telling) {
    return links.said(telling).stream().filter(said -> said.together() && !said.likewise());
  }

  private Stream<Edge> edges(Telling telling) {
    return links.of(telling).stream().filter(edge -> !edge.likewise() && !links.parted(edge));
  }
}
