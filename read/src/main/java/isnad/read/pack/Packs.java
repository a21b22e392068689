package isnad.read.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// All packs as parsed YAML, in the order of their needs, and their tables as they are. What a key
/// or a column means is the business of the stage that asks for it.
public final class Packs {
  private static final String TABLE = ".tsv";
  private static final int LARGEST_FILE = 32 * 1024 * 1024;

  private final Map<String, List<Entry>> byKey = new LinkedHashMap<>();
  private final List<Entry> packs = new ArrayList<>();
  private final List<PackFile> tables = new ArrayList<>();

  private Packs() {}

  /// Reads the files, those of a needed pack before those of the pack that needs it.
  public static Packs of(List<PackFile> files) {
    var byPack = new TreeMap<String, TreeMap<String, Entry>>();
    var packs = new Packs();
    for (var file : files) {
      if (file.path().endsWith(TABLE)) {
        packs.tables.add(file);
      } else {
        byPack.computeIfAbsent(file.pack(), pack -> new TreeMap<>()).put(file.path(), parse(file));
      }
    }
    var done = new ArrayList<String>();
    for (var pack : byPack.keySet()) {
      packs.add(pack, byPack, done, new ArrayList<>());
    }
    return packs;
  }

  /// The heads (`pack.yaml`) of all packs, in the order in which they were read.
  public List<Entry> heads() {
    return List.copyOf(packs);
  }

  /// Every mapping that stands in a list under the top-level key `key`, of all files.
  public List<Entry> all(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /// The tables of this name (`cities` for `cities/cities.tsv`), of all packs, as text.
  public List<PackFile> tables(String name) {
    var end = "/" + name + TABLE;
    return tables.stream().filter(file -> file.path().endsWith(end)).toList();
  }

  private void add(
      String pack,
      Map<String, TreeMap<String, Entry>> byPack,
      List<String> done,
      List<String> waiting) {
    if (done.contains(pack)) {
      return;
    }
    var files = byPack.getOrDefault(pack, new TreeMap<>());
    var head = files.get(pack + "/pack.yaml");
    if (head == null) {
      throw new PackException(pack + "/pack.yaml", 1, "missing; every pack has one");
    }
    head.only("pack", "title", "needs", "licence", "source");
    if (waiting.contains(pack)) {
      throw head.fault("packs need each other: " + String.join(" -> ", waiting));
    }
    waiting.add(pack);
    head.texts("needs").forEach(need -> add(need, byPack, done, waiting));
    waiting.remove(pack);
    done.add(pack);
    packs.add(head);
    files.values().stream().filter(file -> file != head).forEach(this::addFile);
  }

  private void addFile(Entry file) {
    for (var key : file.keys()) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).addAll(file.entries(key));
    }
  }

  private static Entry parse(PackFile file) {
    var settings =
        LoadSettings.builder().setLabel(file.path()).setCodePointLimit(LARGEST_FILE).build();
    try {
      var node =
          new Compose(settings)
              .composeString(file.text())
              .orElseThrow(() -> new PackException(file.path(), 1, "the file is empty"));
      return Entry.of(file.path(), node);
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new PackException(file.path(), line, "not YAML: " + e.getProblem());
    }
  }
}
