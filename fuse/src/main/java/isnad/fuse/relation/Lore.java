package isnad.fuse.relation;

import isnad.fuse.view.Brief;
import isnad.model.EventType;
import isnad.model.Happening.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What packs know of relations and of what happenings are worth.
///
/// @param rules what makes and ends each relation
/// @param scores from -10 (conflict) to 10 (cooperation) by `TYPE` and `TYPE mode`
/// @param halfLife in days: after so long a happening counts half
public record Lore(List<Rule> rules, Map<String, Double> scores, double halfLife) {
  /// In days, where no pack says another.
  public static final double USUAL_HALF_LIFE = 30;

  public Lore {
    rules = List.copyOf(rules);
    scores = Map.copyOf(scores);
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("a half-life is longer than nothing");
    }
  }

  /// What makes a relation and what ends it: names of event rules, `TYPE`, or `TYPE mode`.
  public record Rule(RelationKind relation, List<String> madeBy, List<String> endedBy) {
    public Rule {
      madeBy = List.copyOf(madeBy);
      endedBy = List.copyOf(endedBy);
    }

    boolean makes(Brief told) {
      return names(told).stream().anyMatch(madeBy::contains);
    }

    boolean ends(Brief told) {
      return names(told).stream().anyMatch(endedBy::contains);
    }

    private static List<String> names(Brief told) {
      var kind = told.kind();
      return List.of(told.rule(), kind.type().name(), kind.type() + " " + kind.mode());
    }
  }

  /// Whether what is told may make a relation or end one.
  boolean relates(Brief told) {
    return rules.stream().anyMatch(rule -> rule.makes(told) || rule.ends(told));
  }

  /// The worth of a happening: its mode's where it has one, else its type's; absent where neither
  /// has.
  public @Nullable Double score(Kind kind) {
    var ofMode = scores.get(kind.type() + " " + kind.mode());
    return ofMode != null ? ofMode : scores.get(kind.type().name());
  }

  /// All modes that have a worth, sorted.
  public List<String> modes() {
    return scores.keySet().stream()
        .filter(kind -> kind.contains(" "))
        .map(kind -> kind.substring(kind.indexOf(' ') + 1))
        .distinct()
        .sorted()
        .toList();
  }

  /// The modes of one type, sorted.
  public List<String> modes(EventType type) {
    return modes().stream().filter(mode -> scores.containsKey(type + " " + mode)).toList();
  }

  /// The same with another half-life.
  public Lore halving(double days) {
    return new Lore(rules, scores, days);
  }
}
