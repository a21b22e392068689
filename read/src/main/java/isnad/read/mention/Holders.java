package isnad.read.mention;

import isnad.model.ActorId;
import isnad.read.pack.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who holds a state's post, and when.
final class Holders {
  private final Map<ActorId, List<Tenure>> byPost = new HashMap<>();

  Holders(World world) {
    var offices = new Phrases<Office>();
    for (var office : world.offices()) {
      office.heads().forEach(head -> offices.put(head, office));
      office.genitive().forEach(head -> offices.put(head, office));
    }
    for (var known : world.actors()) {
      known.tenures().forEach(tenure -> add(world, offices, tenure));
    }
  }

  private void add(World world, Phrases<Office> offices, Tenure tenure) {
    for (var office : world.offices()) {
      if (office.id().equals(tenure.title()) || offices.get(tenure.title()).contains(office)) {
        var post = new ActorId(tenure.of() + "_" + office.id());
        byPost.computeIfAbsent(post, p -> new ArrayList<>()).add(tenure);
      }
    }
  }

  /// Whoever held the post on `day`; where no day is known, the one holder among `named`. Absent
  /// where that leaves none or several.
  @Nullable ActorId holder(ActorId post, @Nullable LocalDate day, Collection<ActorId> named) {
    var fitting =
        byPost.getOrDefault(post, List.of()).stream()
            .filter(tenure -> day == null ? named.contains(tenure.holder()) : tenure.heldOn(day))
            .map(Tenure::holder)
            .distinct()
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }
}
