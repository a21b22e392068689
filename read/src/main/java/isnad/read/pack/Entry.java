package isnad.read.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One mapping of a pack's YAML, with its file and line, so that every fault can be shown in place.
/// A list of one may be written without its dash.
public final class Entry {
  private final String file;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Entry(String file, MappingNode node) {
    this.file = file;
    this.line = lineOf(node);
    for (var tuple : node.getValue()) {
      var key = scalar(tuple.getKeyNode());
      if (values.put(key, tuple.getValueNode()) != null) {
        throw fault(tuple.getKeyNode(), "key " + key + " stands twice; keep one");
      }
    }
  }

  static Entry of(String file, Node node) {
    if (node instanceof MappingNode mapping) {
      return new Entry(file, mapping);
    }
    throw new PackException(file, lineOf(node), "here a mapping (key: value) is needed");
  }

  public String file() {
    return file;
  }

  /// The pack that the file belongs to.
  public String pack() {
    return file.substring(0, Math.max(0, file.indexOf('/')));
  }

  public int line() {
    return line;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public Set<String> keys() {
    return values.keySet();
  }

  /// Refuses every key but these.
  public Entry only(String... known) {
    var allowed = List.of(known);
    for (var key : values.keySet()) {
      if (!allowed.contains(key)) {
        throw fault("unknown key " + key + "; known here: " + String.join(", ", allowed));
      }
    }
    return this;
  }

  public String text(String key) {
    var text = textOrNull(key);
    if (text == null) {
      throw fault("key " + key + " is missing");
    }
    return text;
  }

  public @Nullable String textOrNull(String key) {
    var node = values.get(key);
    return node == null ? null : scalar(node);
  }

  public String text(String key, String otherwise) {
    var text = textOrNull(key);
    return text == null ? otherwise : text;
  }

  /// The texts under `key`; empty where the key is absent.
  public List<String> texts(String key) {
    return items(key).stream().map(this::scalar).toList();
  }

  /// The mappings under `key`; empty where the key is absent.
  public List<Entry> entries(String key) {
    return items(key).stream().map(node -> of(file, node)).toList();
  }

  public boolean flag(String key) {
    var text = text(key, "false");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("key " + key + " is true or false, not " + text);
    };
  }

  public @Nullable Double number(String key) {
    var text = textOrNull(key);
    try {
      return text == null ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      throw fault("key " + key + " is a number, not " + text);
    }
  }

  /// One of an enum's words, written in lower case.
  public <E extends Enum<E>> E word(String key, Class<E> type) {
    var text = text(key);
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw fault(
        "key %s is %s; it may be one of %s".formatted(key, text, List.of(type.getEnumConstants())));
  }

  public PackException fault(String message) {
    return new PackException(file, line, message);
  }

  private PackException fault(Node node, String message) {
    return new PackException(file, lineOf(node), message);
  }

  private List<Node> items(String key) {
    var node = values.get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode sequence
        ? new ArrayList<>(sequence.getValue())
        : List.of(node);
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      if (scalar.getValue().isBlank()) {
        throw fault(node, "an empty value");
      }
      return scalar.getValue();
    }
    throw fault(node, "here a single text is needed");
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
