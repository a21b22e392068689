package isnad.app.export;

import isnad.model.ActorId;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who makes statements, how many, and which documents have statements of whom and about whom.
public final class Talk {
  private final Map<ActorId, Integer> speaks = new TreeMap<>();
  private final Map<ActorId, List<String>> by = new HashMap<>();
  private final Map<ActorId, List<String>> about = new HashMap<>();

  public void add(Reading reading) {
    for (var statement : reading.statements()) {
      var speech = statement.speech();
      speaks.merge(speech.speaker(), 1, Integer::sum);
      note(by, speech.speaker(), reading.document());
      speech.about().forEach(actor -> note(about, actor, reading.document()));
    }
  }

  private static void note(Map<ActorId, List<String>> where, ActorId actor, String document) {
    var documents = where.computeIfAbsent(actor, any -> new ArrayList<>(1));
    if (documents.isEmpty() || !documents.getLast().equals(document)) {
      documents.add(document);
    }
  }

  /// The same, to grow by itself.
  public Talk copy() {
    var copied = new Talk();
    copied.speaks.putAll(speaks);
    by.forEach((actor, documents) -> copied.by.put(actor, new ArrayList<>(documents)));
    about.forEach((actor, documents) -> copied.about.put(actor, new ArrayList<>(documents)));
    return copied;
  }

  /// How much somebody speaks, and which documents have statements of him and about him.
  public record Turns(ActorId actor, int speaks, List<String> by, List<String> about) {}

  /// All that was noted, for [#add(Turns)] of another.
  public List<Turns> turns() {
    var actors = new TreeSet<>(speaks.keySet());
    actors.addAll(about.keySet());
    return actors.stream()
        .map(one -> new Turns(one, speaks.getOrDefault(one, 0), by(one), about(one)))
        .toList();
  }

  /// Takes in what was noted before of somebody who is not here yet.
  public void add(Turns turns) {
    if (turns.speaks() > 0) {
      speaks.put(turns.actor(), turns.speaks());
    }
    by.put(turns.actor(), new ArrayList<>(turns.by()));
    about.put(turns.actor(), new ArrayList<>(turns.about()));
  }

  /// How many statements each makes.
  public Map<ActorId, Integer> speaks() {
    return Map.copyOf(speaks);
  }

  /// The documents that have statements of the actor, in order.
  public List<String> by(ActorId actor) {
    return by.getOrDefault(actor, List.of()).stream().sorted().toList();
  }

  /// The documents that have statements about the actor, in order.
  public List<String> about(ActorId actor) {
    return about.getOrDefault(actor, List.of()).stream().sorted().toList();
  }
}
