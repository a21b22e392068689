package isnad.app.fused;

import isnad.app.export.Talk;
import isnad.fuse.slim.Sharing;
import isnad.fuse.view.Outlines.Head;
import isnad.model.Event;
import isnad.model.Event.Contest;
import isnad.model.Event.Denial;
import isnad.model.Event.Origin;
import isnad.model.Event.Silence;
import isnad.model.Event.Version;
import isnad.model.Happening;
import isnad.model.Naming;
import isnad.model.Naming.Spot;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets what was read from a case share the values that it has in common: most of what many events
/// need is the same few actors, days, places and pages.
final class SameValues {
  private final Sharing sharing = new Sharing();

  <T> T one(T value) {
    return sharing.one(value);
  }

  Head head(Head read) {
    return new Head(sharing.one(read.document()), sharing.one(read.outlet()), read.reports());
  }

  Event event(Event read) {
    var ids = new HashMap<ReportId, ReportId>();
    read.reports().forEach(id -> ids.put(id, id));
    return new Event(
        read.id(),
        happening(read.happening()),
        read.reports(),
        read.ties(),
        read.origins().stream().map(origin -> origin(origin, ids)).toList(),
        read.contests().stream().map(contest -> contest(contest, ids)).toList(),
        read.denials().stream().map(denial -> denial(denial, ids)).toList(),
        read.silent().stream().map(this::silence).toList());
  }

  private Origin origin(Origin read, Map<ReportId, ReportId> ids) {
    return new Origin(
        sharing.one(read.id()), read.named(), same(read.reports(), ids), read.stance());
  }

  private Contest contest(Contest read, Map<ReportId, ReportId> ids) {
    var of = read.of();
    var kind = read.kind();
    return new Contest(
        read.attribute(),
        of == null ? null : sharing.one(of),
        kind == null ? null : sharing.one(kind),
        read.versions().stream().map(version -> version(version, ids)).toList());
  }

  private Version version(Version read, Map<ReportId, ReportId> ids) {
    var amount = read.amount();
    return new Version(
        sharing.one(read.value()),
        amount == null ? null : sharing.one(amount),
        same(read.reports(), ids),
        sharing.list(read.origins()),
        same(read.superseded(), ids));
  }

  private Denial denial(Denial read, Map<ReportId, ReportId> ids) {
    return new Denial(
        sharing.one(read.by()), same(read.reports(), ids), same(read.of(), ids), read.part());
  }

  private static List<ReportId> same(List<ReportId> read, Map<ReportId, ReportId> ids) {
    return read.stream().map(id -> ids.getOrDefault(id, id)).toList();
  }

  private Silence silence(Silence read) {
    return new Silence(sharing.one(read.document()), read.named(), sharing.list(read.tells()));
  }

  private Happening happening(Happening read) {
    return new Happening(
        sharing.one(read.kind()),
        sharing.list(read.actors()),
        sharing.list(read.recipients()),
        sharing.one(read.when()),
        sharing.one(read.where()),
        read.quantities(),
        read.polarity(),
        read.status());
  }

  Naming naming(Naming read) {
    return new Naming(
        sharing.one(read.of()),
        sharing.one(read.name()),
        sharing.one(read.by()),
        read.quoted(),
        read.at().stream()
            .map(spot -> new Spot(sharing.one(spot.document()), spot.span()))
            .toList(),
        read.slant());
  }

  Talk.Turns turns(Talk.Turns read) {
    return new Talk.Turns(
        read.actor(), read.speaks(), sharing.each(read.by()), sharing.each(read.about()));
  }
}
