package isnad.read.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts in a piece of JSON with the path to each (`@graph/2/author/name`), in their order.
///
/// Made for what pages carry: broken JSON gives what could be read before and after the fault.
final class JsonFacts {
  /// @param path keys and list places from the root, `/` between
  record Fact(String path, String value) {}

  private static final int DEEPEST = 60;
  private static final int MOST_FACTS = 20_000;

  private record Level(boolean list, String path, int[] next) {}

  private final String json;
  private final List<Fact> facts = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable String key;
  private int at;

  private JsonFacts(String json) {
    this.json = json;
  }

  static List<Fact> of(String json) {
    var reader = new JsonFacts(json);
    while (reader.at < json.length() && reader.facts.size() < MOST_FACTS) {
      reader.step();
    }
    return reader.facts;
  }

  private void step() {
    var c = json.charAt(at);
    switch (c) {
      case '{', '[' -> open(c == '[');
      case '}', ']' -> close();
      case ',' -> comma();
      case '"' -> text(string());
      default -> at++;
    }
  }

  private void open(boolean list) {
    at++;
    if (levels.size() < DEEPEST) {
      levels.push(new Level(list, path(), new int[1]));
    }
    key = null;
  }

  private void close() {
    at++;
    levels.poll();
    key = null;
  }

  private void comma() {
    at++;
    key = null;
    var level = levels.peek();
    if (level != null) {
      level.next()[0]++;
    }
  }

  private void text(String value) {
    var level = levels.peek();
    if (level == null || level.list() || key != null) {
      facts.add(new Fact(path(), value));
      key = null;
    } else {
      key = value;
    }
  }

  private String path() {
    var level = levels.peek();
    if (level == null) {
      return "";
    }
    var last = level.list() ? Integer.toString(level.next()[0]) : key == null ? "" : key;
    return level.path().isEmpty() ? last : level.path() + "/" + last;
  }

  private String string() {
    var out = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      if (json.charAt(at) == '\\' && at + 1 < json.length()) {
        escaped(out);
      } else {
        out.append(json.charAt(at++));
      }
    }
    at++;
    return out.toString();
  }

  private void escaped(StringBuilder out) {
    var c = json.charAt(at + 1);
    at += 2;
    if (c == 'u' && at + 4 <= json.length()) {
      try {
        out.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
        at += 4;
      } catch (NumberFormatException e) {
        out.append(c);
      }
    } else {
      out.append(c == 'n' || c == 'r' || c == 't' ? '\n' : c);
    }
  }
}
