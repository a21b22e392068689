package isnad.fuse.naming;

import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import isnad.model.Event.Contest;
import isnad.model.Event.Version;
import isnad.model.Naming;
import isnad.model.Naming.Kind;
import isnad.model.Naming.Slant;
import isnad.model.Naming.Spot;
import isnad.model.Naming.Tone;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what different voices call one actor, or his deeds, that takes opposite sides: mercenaries
/// and instructors, a withdrawal and a mere change of name. Facts stay as they are told.
public final class NameDisputes {
  private final Function<String, List<Report>> reports;
  private final Function<ReportId, @Nullable Report> byId;
  private final Map<ActorId, List<Naming>> slanted = new TreeMap<>();

  /// @param reports those of a document
  /// @param byId a report as it is told by now; absent where it isn't
  public NameDisputes(
      Function<String, List<Report>> reports,
      Function<ReportId, @Nullable Report> byId,
      List<Naming> namings) {
    this.reports = reports;
    this.byId = byId;
    for (var naming : namings) {
      if (naming.slant() != null) {
        slanted.computeIfAbsent(naming.of(), any -> new ArrayList<>()).add(naming);
      }
    }
  }

  /// Of all that was read, by actor.
  public List<Contest> all() {
    return slanted.keySet().stream().flatMap(of -> of(of, false, spot -> true).stream()).toList();
  }

  /// With what its own accounts call those who take part.
  public Event in(Event event) {
    if (slanted.isEmpty()) {
      return event;
    }
    var told = event.reports().stream().map(byId).filter(Objects::nonNull).toList();
    var disputes =
        told.stream()
            .flatMap(NameDisputes::participants)
            .distinct()
            .sorted()
            .flatMap(
                of -> of(of, true, spot -> told.stream().anyMatch(r -> covers(r, spot))).stream())
            .toList();
    return disputes.isEmpty() ? event : event.and(disputes);
  }

  private static Stream<ActorId> participants(Report report) {
    var happening = report.happening();
    return Stream.concat(happening.actors().stream(), happening.recipients().stream());
  }

  /// A word as it was used.
  private record Used(String word, Slant slant, String by, List<Spot> at) {
    /// Two words for deeds are for two deeds unless they are said of one event, or of the same.
    boolean clashes(Used other, boolean oneEvent) {
      var alike = slant.kind() == other.slant.kind() && (oneEvent || slant.kind() != Kind.DEED);
      return !by.equals(other.by)
          && (alike && opposite(slant.tone(), other.slant.tone())
              || slant.instead().contains(other.word)
              || other.slant.instead().contains(word));
    }

    private static boolean opposite(Tone one, Tone other) {
      return one != other && one != Tone.NEUTRAL && other != Tone.NEUTRAL;
    }
  }

  private List<Contest> of(ActorId actor, boolean oneEvent, Predicate<Spot> counts) {
    var used =
        slanted.getOrDefault(actor, List.of()).stream().flatMap(n -> used(n, counts)).toList();
    var versions = new TreeMap<String, List<Used>>();
    for (var one : used) {
      if (used.stream().anyMatch(other -> one.clashes(other, oneEvent))) {
        versions.computeIfAbsent(one.word(), any -> new ArrayList<>()).add(one);
      }
    }
    var told = versions.entrySet().stream().map(e -> version(e.getKey(), e.getValue())).toList();
    return told.isEmpty() ? List.of() : List.of(new Contest(Attribute.NAME, actor, null, told));
  }

  private static Stream<Used> used(Naming naming, Predicate<Spot> counts) {
    var slant = naming.slant();
    var at = naming.at().stream().filter(counts).toList();
    return slant == null || at.isEmpty()
        ? Stream.empty()
        : Stream.of(new Used(naming.name(), slant, naming.by(), at));
  }

  private Version version(String word, List<Used> used) {
    var telling =
        used.stream()
            .flatMap(one -> one.at().stream())
            .flatMap(spot ->
                reports.apply(spot.document()).stream().filter(report -> covers(report, spot)))
            .map(Report::id)
            .distinct()
            .sorted()
            .toList();
    var voices = used.stream().map(Used::by).distinct().sorted().toList();
    return new Version(word, null, telling, voices);
  }

  private static boolean covers(Report report, Spot spot) {
    return report.document().equals(spot.document())
        && report.evidence().quote().covers(spot.span());
  }
}
