package isnad.fuse.cluster;

import isnad.fuse.copy.Copies;
import isnad.fuse.correct.Bond;
import isnad.fuse.slim.Sharing;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Directory;
import isnad.model.EventId;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds out which reports tell one happening, and keeps what it found: when readings come or
/// change, only what is connected with their reports is grouped anew.
public final class EventFinder {
  private final Weights weights = Weights.STANDARD;
  private final Tellings tellings;
  private final Judge judge;
  private final Blocks blocks;
  private final Grouping grouping;
  private final Gathering gathering;
  private final Links links = new Links();
  private final Links near = new Links();
  private final Map<ReportId, Telling> byReport = new HashMap<>();
  private final Map<Telling, List<Telling>> candidates = new IdentityHashMap<>();
  private final Set<Telling> shifted = Grouping.identities();
  private final Set<Telling> touched = Grouping.identities();
  private Pairs pairs = Pairs.NONE;

  /// @param rebuttals of all that will be put in, filled before it is
  public EventFinder(Directory directory, Rebuttals rebuttals, Copies copies) {
    var kinship = new Kinship(directory);
    var geography = new Geography(directory);
    var sharing = new Sharing();
    this.tellings = new Tellings(copies, sharing);
    this.judge = new Judge(directory, rebuttals, () -> pairs);
    this.blocks = new Blocks(new KeyFinder(kinship, geography, rebuttals, () -> pairs));
    this.grouping = new Grouping(links, judge);
    var answers = new Answers(links, grouping);
    this.gathering = new Gathering(judge, new Consensus(kinship, geography), answers, sharing);
  }

  /// What changed.
  public record Moved(Collection<Cluster> gone, Collection<Cluster> come) {}

  /// Puts a reading in, in the place of the one with the same id.
  public void put(Reading reading) {
    gathering.published(reading.document(), reading.article().metadata().published());
    for (var telling : tellings.of(reading)) {
      remove(telling.report().id());
      add(telling);
    }
  }

  /// Takes reports out.
  public void remove(Collection<Report> reports) {
    reports.forEach(report -> remove(report.id()));
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

  /// The report as it is told by now; absent where it isn't.
  public @Nullable Report report(ReportId id) {
    var telling = byReport.get(id);
    return telling == null ? null : telling.report();
  }

  /// The paragraph of its document in which a report stands; below 0 where it isn't known.
  public int paragraph(ReportId id) {
    var telling = byReport.get(id);
    return telling == null ? -1 : telling.order().paragraph();
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
        link(telling, other);
      }
    }
    candidates.put(telling, List.copyOf(now));
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

  private void link(Telling one, Telling other) {
    var inOrder = Telling.ORDER.compare(one, other) < 0;
    var first = inOrder ? one : other;
    var second = inOrder ? other : one;
    var judgement = judge.compare(first, second);
    var likewise = first.denied() == second.denied();
    if (likewise ? judgement.joins(weights) : judgement.attaches(weights)) {
      links.put(new Edge(first, second, judgement.score()));
      touched.add(first);
      touched.add(second);
    } else if (likewise && judgement.nearly(weights)) {
      near.put(new Edge(first, second, judgement.score()));
    }
  }

  /// Events that were nearly joined, the likeliest first.
  ///
  /// @param home the event of each report
  public List<Suggestion> suggestions(Map<ReportId, EventId> home, int most) {
    return new Suggestions(home, Decided.of(pairs.bonds(), byReport), judge)
        .of(Stream.concat(links.all(), near.all()), most);
  }

  private Moved regroup() {
    var left = Grouping.<Telling>identities();
    touched.stream().filter(telling -> !isHere(telling)).forEach(left::add);
    var moved = gathering.move(grouping.regroup(touched, left));
    touched.clear();
    return moved;
  }

  private boolean isHere(Telling telling) {
    return byReport.get(telling.report().id()) == telling;
  }

  /// How often two reports were compared: it must grow with the reports, not with their square.
  public long comparisons() {
    return judge.comparisons();
  }
}
