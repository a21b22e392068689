package isnad.app.fused;

import isnad.fuse.slim.Sharing;
import isnad.model.Event;
import isnad.model.Event.Origin;
import isnad.model.Happening;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets events that were read from a case share the values that they have in common: most of what
/// many events need is the same few actors, days and places.
final class SameValues {
  private final Sharing sharing = new Sharing();

  Event event(Event read) {
    var ids = new HashMap<ReportId, ReportId>();
    read.reports().forEach(id -> ids.put(id, id));
    return new Event(
        read.id(),
        happening(read.happening()),
        read.reports(),
        read.ties(),
        read.origins().stream().map(origin -> origin(origin, ids)).toList(),
        read.contests(),
        read.denials(),
        read.silent());
  }

  private Origin origin(Origin origin, Map<ReportId, ReportId> ids) {
    return new Origin(
        sharing.one(origin.id()),
        origin.named(),
        origin.reports().stream().map(id -> ids.getOrDefault(id, id)).toList(),
        origin.stance());
  }

  private Happening happening(Happening read) {
    return new Happening(
        sharing.one(read.kind()),
        sharing.list(read.actors()),
        sharing.list(read.recipients()),
        sharing.one(read.when()),
        sharing.one(read.where()),
        read.quantities().isEmpty() ? List.of() : read.quantities(),
        read.polarity(),
        read.status());
  }
}
