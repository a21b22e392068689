package isnad.app;

import isnad.fuse.relation.Lore;
import isnad.fuse.relation.RelationKind;
import isnad.model.EventType;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what packs know of relations: `relations`, `scores` and `decay`.
final class LoreReader {
  private LoreReader() {}

  /// @throws isnad.read.pack.PackException naming file and line where a pack is at fault
  static Lore read(Packs packs) {
    var rules = packs.all("relations").stream().map(LoreReader::rule).toList();
    return new Lore(rules, scores(packs), halfLife(packs));
  }

  private static Lore.Rule rule(Entry entry) {
    entry.only("relation", "made_by", "ended_by", "examples", "never");
    var relation = entry.word("relation", RelationKind.class);
    if (entry.entries("examples").isEmpty()) {
      throw entry.fault("relation " + relation + " has no example; every rule has one");
    }
    return new Lore.Rule(relation, entry.texts("made_by"), entry.texts("ended_by"));
  }

  private static Map<String, Double> scores(Packs packs) {
    var scores = new LinkedHashMap<String, Double>();
    for (var entry : packs.all("scores")) {
      entry.only("type", "mode", "score");
      var type = entry.word("type", EventType.class).name();
      var mode = entry.textOrNull("mode");
      var score = number(entry, "score");
      if (scores.put(mode == null ? type : type + " " + mode, score) != null) {
        throw entry.fault("this type and mode have a score already");
      }
    }
    return scores;
  }

  private static double halfLife(Packs packs) {
    List<Entry> decay = packs.all("decay");
    if (decay.isEmpty()) {
      return Lore.USUAL_HALF_LIFE;
    }
    var last = decay.getLast().only("half_life");
    var days = number(last, "half_life");
    if (days <= 0) {
      throw last.fault("half_life is a number of days above 0");
    }
    return days;
  }

  private static double number(Entry entry, String key) {
    var number = entry.number(key);
    if (number == null) {
      throw entry.fault("key " + key + " is missing");
    }
    return number;
  }
}
