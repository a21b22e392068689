package isnad.app.export;

import isnad.app.words.Paired;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Mention;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What each outlet calls an actor, counted.
public final class Usage {
  private final Map<ActorId, Map<String, Map<String, Integer>>> counted = new TreeMap<>();

  public Usage() {}

  public Usage(Chronicle chronicle) {
    chronicle.readings().forEach(this::add);
  }

  /// The same, to grow by itself.
  public Usage copy() {
    var copied = new Usage();
    counted.forEach((actor, outlets) -> {
      var all = new TreeMap<String, Map<String, Integer>>();
      outlets.forEach((outlet, names) -> all.put(outlet, new TreeMap<>(names)));
      copied.counted.put(actor, all);
    });
    return copied;
  }

  /// Takes in one more reading.
  public void add(Reading reading) {
    var source = reading.article().source();
    for (var mention : reading.mentions()) {
      if (mention instanceof Mention.OfActor of && names(of.form())) {
        counted
            .computeIfAbsent(of.actor(), actor -> new TreeMap<>())
            .computeIfAbsent(reading.article().outletOrId(), outlet -> new TreeMap<>())
            .merge(Paired.of(Shown.of(source, of.span()).text()), 1, Integer::sum);
      }
    }
  }

  private static boolean names(Mention.Form form) {
    return switch (form) {
      case NAME, ALIAS, TITLE -> true;
      case METONYM, ANAPHOR -> false;
    };
  }

  /// How often an outlet calls an actor by a name.
  public record Count(ActorId actor, String outlet, String name, int times) {
    public String said() {
      return name + " \u00D7" + times;
    }
  }

  /// All that was counted, for [#add(Count)] of another.
  public List<Count> counts() {
    var counts = new ArrayList<Count>();
    counted.forEach((actor, outlets) ->
        outlets.forEach((outlet, names) ->
            names.forEach((name, times) -> counts.add(new Count(actor, outlet, name, times)))));
    return counts;
  }

  /// Takes in what was counted before.
  public void add(Count count) {
    counted
        .computeIfAbsent(count.actor(), actor -> new TreeMap<>())
        .computeIfAbsent(count.outlet(), outlet -> new TreeMap<>())
        .merge(count.name(), count.times(), Integer::sum);
  }

  /// By outlet, the names that it uses, the most used first.
  public Map<String, List<Count>> of(ActorId actor) {
    var usage = new LinkedHashMap<String, List<Count>>();
    counted
        .getOrDefault(actor, Map.of())
        .forEach((outlet, names) ->
            usage.put(
                outlet,
                sorted(names).stream()
                    .map(name -> new Count(actor, outlet, name, names.getOrDefault(name, 0)))
                    .toList()));
    return usage;
  }

  /// The actors that more than one outlet names, by different first names, the most named first.
  public List<ActorId> disputed() {
    return counted.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && differs(entry.getValue()))
        .sorted(Comparator.comparing(entry -> -times(entry.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean differs(Map<String, Map<String, Integer>> outlets) {
    return outlets.values().stream().map(names -> sorted(names).getFirst()).distinct().count() > 1;
  }

  private static int times(Map<String, Map<String, Integer>> outlets) {
    return outlets.values().stream()
        .flatMap(names -> names.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static List<String> sorted(Map<String, Integer> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing((String name) -> -names.getOrDefault(name, 0)))
        .toList();
  }
}
