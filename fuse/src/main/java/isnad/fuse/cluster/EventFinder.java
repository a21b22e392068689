package isnad.fuse.cluster;

import isnad.fuse.copy.Copies;
import isnad.fuse.correct.Bond;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Directory;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Finds out which reports tell one happening, and keeps what it found: when readings come or
/// change, only what is connected with their reports is grouped anew.
public final class EventFinder {
  private final Weights weights = Weights.STANDARD;
  private final Tellings tellings;
  private final Judge judge;
  private final Blocks blocks;
  private final Consensus consensus;
  private final Links links = new Links();
  private final Links near = new Links();
  private final Map<ReportId, Telling> byReport = new HashMap<>();
  private final Map<String, LocalDate> published = new HashMap<>();
  private final Map<String, List<ReportId>> inDocument = new HashMap<>();
  private final Map<Telling, List<Telling>> candidates = new IdentityHashMap<>();
  private final Map<Telling, Component> homes = new IdentityHashMap<>();
  private final Set<Telling> shifted = identities();
  private final Set<Telling> touched = identities();
  private Pairs pairs = Pairs.NONE;

  /// @param rebuttals of all that will be put in, filled before it is
  public EventFinder(Directory directory, Rebuttals rebuttals, Copies copies) {
    var kinship = new Kinship(directory);
    var geography = new Geography(directory);
    this.tellings = new Tellings(copies);
    this.judge = new Judge(directory, rebuttals, () -> pairs);
    this.blocks = new Blocks(new KeyFinder(kinship, geography, rebuttals, () -> pairs));
    this.consensus = new Consensus(kinship, geography);
  }

  private static Set<Telling> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /// Reports that are connected with one another and with no others.
  public record Component(List<Cluster> clusters, List<ReportId> reports) {
    public Component {
      clusters = List.copyOf(clusters);
      reports = List.copyOf(reports);
    }
  }

  /// What changed.
  public record Moved(Collection<Component> gone, Collection<Component> come) {}

  /// Puts a reading in, in the place of the one with the same id.
  public void put(Reading reading) {
    var date = reading.article().metadata().published();
    published.put(reading.document(), date == null ? LocalDate.MAX : date);
    var now = tellings.of(reading);
    var ids = now.stream().map(telling -> telling.report().id()).toList();
    var before = inDocument.put(reading.document(), ids);
    if (before != null) {
      before.forEach(this::remove);
    }
    now.forEach(this::add);
  }

  private void add(Telling telling) {
    byReport.put(telling.report().id(), telling);
    blocks.add(telling, shifted::add);
    touched.add(telling);
  }

  private void remove(ReportId report) {
    var before = byReport.remove(report);
    if (before != null) {
      blocks.remove(before, shifted::add);
      shifted.remove(before);
      candidates.remove(before);
      near.remove(before);
      touched.add(before);
      touched.addAll(links.remove(before));
    }
  }

  /// Takes in what is known of pairs of reports before they are compared.
  public void know(Pairs now) {
    var before = pairs;
    pairs = now;
    refresh(now.differing(before));
    refresh(before.differing(now));
    if (!now.bonds().equals(before.bonds())) {
      touch(before.bonds());
      touch(now.bonds());
    }
  }

  /// Reads these reports' surroundings anew: their copies, or what they were taken over from.
  public void refresh(Collection<ReportId> reports) {
    for (var report : reports) {
      var before = byReport.get(report);
      if (before != null) {
        remove(report);
        add(tellings.again(before));
      }
    }
  }

  private void touch(List<Bond> bonds) {
    for (var bond : bonds) {
      Stream.of(bond.one(), bond.other())
          .map(byReport::get)
          .filter(Objects::nonNull)
          .forEach(touched::add);
    }
  }

  /// Finds the events of all that has come or changed since.
  public Moved settle() {
    links.decide(Decided.of(pairs.bonds(), byReport));
    for (var telling : shifted) {
      compare(telling);
    }
    shifted.clear();
    return regroup();
  }

  private void compare(Telling telling) {
    var now = blocks.candidates(telling);
    var before = candidates.getOrDefault(telling, List.of());
    for (var other : before) {
      if (!holds(now, other) && !holds(candidates.getOrDefault(other, List.of()), telling)) {
        unlink(telling, other);
      }
    }
    for (var other : now) {
      if (!holds(before, other)) {
        link(Edge.of(telling, other, judge));
      }
    }
    candidates.put(telling, now);
  }

  private static boolean holds(List<Telling> tellings, Telling one) {
    return tellings.stream().anyMatch(other -> other == one);
  }

  private void unlink(Telling one, Telling other) {
    near.remove(one, other);
    if (links.remove(one, other)) {
      touched.add(one);
      touched.add(other);
    }
  }

  private void link(Edge edge) {
    var joins = edge.likewise() && edge.judgement().joins(weights);
    if (joins || !edge.likewise() && edge.judgement().attaches(weights)) {
      links.put(edge);
      touched.add(edge.first());
      touched.add(edge.second());
    } else if (edge.likewise() && edge.judgement().nearly(weights)) {
      near.put(edge);
    }
  }

  /// Events that were nearly joined, the likeliest first.
  public List<Suggestion> suggestions(int most) {
    var clusters =
        homes.values().stream().distinct().flatMap(home -> home.clusters().stream()).toList();
    return new Suggestions(clusters, Decided.of(pairs.bonds(), byReport))
        .of(Stream.concat(links.all(), near.all()), most);
  }

  private Moved regroup() {
    var gone = Collections.<Component>newSetFromMap(new IdentityHashMap<>());
    var seeds = identities();
    for (var telling : touched) {
      var home = homes.remove(telling);
      if (home != null && gone.add(home)) {
        home.reports().stream().map(byReport::get).filter(Objects::nonNull).forEach(seeds::add);
      }
      if (byReport.get(telling.report().id()) == telling) {
        seeds.add(telling);
      }
    }
    touched.clear();
    var come = new ArrayList<Component>();
    for (var tellings : links.components(seeds)) {
      var component = component(tellings);
      tellings.forEach(telling -> homes.put(telling, component));
      come.add(component);
    }
    return new Moved(gone, come);
  }

  private Component component(List<Telling> tellings) {
    var said = links.said(tellings);
    var grouping = new Grouping(tellings, judge, weights);
    grouping.bind(said);
    var edges = links.within(tellings);
    grouping.join(edges.stream().filter(Edge::likewise).toList());
    var denying = new ArrayList<Edge>();
    said.stream()
        .filter(d -> d.together() && !d.likewise())
        .forEach(d -> denying.add(Edge.of(d.one(), d.other(), judge)));
    edges.stream().filter(e -> !e.likewise() && !grouping.parted(e)).forEach(denying::add);
    return new Component(
        new Gathering(consensus, published).clusters(grouping, denying),
        tellings.stream().map(telling -> telling.report().id()).toList());
  }

  /// How often two reports were compared: it must grow with the reports, not with their square.
  public long comparisons() {
    return judge.comparisons();
  }
}
