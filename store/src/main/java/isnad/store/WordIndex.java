package isnad.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which documents have which words. The database's own full text holds the words as folded; what
/// words belong together is kept beside it, by stem: a query's word stands for all words of the
/// case that share a stem with it.
public final class WordIndex {
  private final Tables tables;
  private final Function<String, List<String>> stems;
  private final Set<String> known = new HashSet<>();

  WordIndex(Tables tables, Function<String, List<String>> stems) {
    this.tables = tables;
    this.stems = stems;
  }

  void put(List<Derived> all) throws IOException {
    var vocabulary = new ArrayList<@Nullable Object[]>();
    var fresh = new HashSet<String>();
    for (var one : all) {
      forget(one.document());
      insert(one);
      for (var word : one.words().split(" ")) {
        if (!known.contains(word) && fresh.add(word)) {
          stems.apply(word).forEach(stem -> vocabulary.add(new Object[] {stem, word}));
        }
      }
    }
    tables.runAll(
        "insert into vocabulary (stem, word) values (?, ?) on conflict (stem, word) do nothing",
        vocabulary);
    known.addAll(fresh);
  }

  private void forget(long document) throws IOException {
    tables.run("delete from words where " + key() + " = ?", document);
  }

  private void insert(Derived one) throws IOException {
    switch (tables.dialect()) {
      case SQLITE ->
          tables.run("insert into words (rowid, body) values (?, ?)", one.document(), one.words());
      case POSTGRESQL ->
          tables.run(
              "insert into words (document, body) values"
                  + " (?, array_to_tsvector(string_to_array(?, ' ')))",
              one.document(),
              one.words());
    }
  }

  private String key() {
    return switch (tables.dialect()) {
      case SQLITE -> "rowid";
      case POSTGRESQL -> "document";
    };
  }

  /// The words of the case that are forms of one word, itself among them.
  public List<String> forms(String word) throws IOException {
    var forms = new LinkedHashSet<String>();
    forms.add(word);
    for (var stem : stems.apply(word)) {
      forms.addAll(
          tables.rows(
              "select word from vocabulary where stem = ? order by word",
              row -> row.getString(1),
              stem));
    }
    return List.copyOf(forms);
  }

  /// The documents that count, have one word of each group and fit the filter, those kept last
  /// first.
  ///
  /// @param before only documents kept before this one
  public List<Long> find(List<List<String>> groups, Filter filter, long before, int most)
      throws IOException {
    var values = new ArrayList<@Nullable Object>();
    var sql = new StringBuilder("select d.number from ");
    if (groups.isEmpty()) {
      sql.append("document d where true");
    } else {
      sql.append("words w join document d on d.number = w.").append(key()).append(" where ");
      sql.append(match(groups, values));
    }
    sql.append(" and d.number < ? and ").append(Documents.COUNTS);
    values.add(before);
    sql.append(filter.sql(values)).append(" order by ");
    sql.append(groups.isEmpty() ? "d.number" : "w." + key()).append(" desc limit ?");
    values.add((long) most);
    return tables.rows(sql.toString(), row -> row.getLong(1), values.toArray());
  }

  private String match(List<List<String>> groups, List<@Nullable Object> values) {
    return switch (tables.dialect()) {
      case SQLITE -> {
        values.add(query(groups, '"', " OR ", " AND "));
        yield "words match ?";
      }
      case POSTGRESQL -> {
        values.add(query(groups, '\'', " | ", " & "));
        yield "w.body @@ cast(? as tsquery)";
      }
    };
  }

  private static String query(List<List<String>> groups, char quote, String or, String and) {
    return groups.stream()
        .map(words ->
            words.stream()
                .map(word -> quote + word + quote)
                .collect(Collectors.joining(or, "(", ")")))
        .collect(Collectors.joining(and));
  }

  /// Every outlet that published a page of the case.
  public List<String> outlets() throws IOException {
    return tables.rows(
        "select distinct outlet from reading where outlet is not null order by outlet",
        row -> row.getString(1));
  }
}
