package isnad.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What analysts set beside pages: tags, notes; and the settings of the case. Nothing is
/// overwritten: the newest word counts, the others stay.
public final class Marks {
  /// What is set beside a page.
  public enum What {
    TAG,
    UNTAG,
    NOTE
  }

  /// One mark.
  public record Mark(What what, String content, Signed by) {}

  private final Tables tables;

  Marks(Tables tables) {
    this.tables = tables;
  }

  public void add(Document document, What what, String content, Signed by) throws IOException {
    tables.perform(
        by,
        Act.MARK,
        () -> {
          Growing.MARK.add(
              tables, document.number(), what.name(), content, by.at().toString(), by.who());
        });
  }

  /// All marks of a document, the oldest first.
  public List<Mark> of(Document document) throws IOException {
    return tables.rows(
        "select what, content, added, who from mark where document = ? order by number",
        row ->
            new Mark(
                What.valueOf(row.getString(1)),
                row.getString(2),
                new Signed(row.getString(4), java.time.Instant.parse(row.getString(3)))),
        document.number());
  }

  /// The tags in force, in the order of their setting.
  public List<String> tags(Document document) throws IOException {
    var tags = new LinkedHashMap<String, Boolean>();
    for (var mark : of(document)) {
      switch (mark.what()) {
        case TAG -> tags.put(mark.content(), true);
        case UNTAG -> tags.remove(mark.content());
        case NOTE -> {}
      }
    }
    return List.copyOf(tags.keySet());
  }

  public void set(String name, String value, Signed by) throws IOException {
    tables.perform(
        by,
        Act.SET,
        () -> {
          Growing.SETTING.add(tables, name, value, by.at().toString(), by.who());
        });
  }

  /// By name, the newest value of each.
  public Map<String, String> settings() throws IOException {
    var settings = new LinkedHashMap<String, String>();
    tables.rows(
        "select name, content from setting order by number",
        row -> settings.put(row.getString(1), row.getString(2)));
    return settings;
  }
}
