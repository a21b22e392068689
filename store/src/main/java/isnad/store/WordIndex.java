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

/// Which documents have which words. The database's own full text holds the words as folded, those
/// that stand side by side in pairs, and the [Facets] of what they tell; what words belong together
/// is kept beside it, by stem: a query's word stands for all words of the case that share a stem
/// with it.
public final class WordIndex {
  /// Stands among the pairs of a page that has too many of them: any phrase may stand there.
  public static final String MORE_PAIRS = "\u00b7\u00b7";

  private final Tables tables;
  private final Function<String, List<String>> stems;
  private final Set<String> known = new HashSet<>();

  WordIndex(Tables tables, Function<String, List<String>> stems) {
    this.tables = tables;
    this.stems = stems;
  }

  /// Two words side by side, as one.
  public static String pair(String first, String second) {
    return first + "\u00b7" + second;
  }

  void put(List<Derived> all) throws IOException {
    var vocabulary = new ArrayList<@Nullable Object[]>();
    var fresh = new HashSet<String>();
    for (var one : all) {
      forget(one.document());
      insert(one);
      for (var word : one.words().single().split(" ")) {
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
    var words = one.words();
    var facets = String.join(" ", Facets.of(one.reading()));
    var body = String.join(" ", words.single(), words.pairs(), facets).strip();
    switch (tables.dialect()) {
      case SQLITE ->
          tables.run("insert into words (rowid, body) values (?, ?)", one.document(), body);
      case POSTGRESQL ->
          tables.run(
              "insert into words (document, body) values"
                  + " (?, array_to_tsvector(array_remove(string_to_array(?, ' '), '')))",
              one.document(),
              body);
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

  /// The documents that count, have one word or pair of each group and fit the filter, those kept
  /// last first.
  ///
  /// @param before only documents kept before this one
  public List<Long> find(List<List<String>> groups, Filter filter, long before, int most)
      throws IOException {
    var all = new ArrayList<>(groups);
    all.addAll(Facets.wanted(filter));
    var values = new ArrayList<@Nullable Object>();
    var sql = new StringBuilder("select d.number from ");
    sql.append(source(all, filter, values)).append(" join document d on d.number = s.number");
    sql.append(" where s.number < ? and ").append(Documents.COUNTS);
    values.add(before);
    sql.append(filter.sql(values)).append(" order by s.number desc limit ?");
    values.add((long) most);
    return tables.rows(sql.toString(), row -> row.getLong(1), values.toArray());
  }

  /// The same of a few documents, whatever they tell.
  ///
  /// @param among their numbers
  public List<Long> find(List<List<String>> groups, List<Long> among) throws IOException {
    var found = new ArrayList<Long>();
    for (var number : among) {
      if (find(groups, Filter.NONE, number + 1, 1).equals(List.of(number))) {
        found.add(number);
      }
    }
    return found;
  }

  /// Where the looking begins: with the words, else with what is contested, else anywhere.
  private String source(List<List<String>> groups, Filter filter, List<@Nullable Object> values) {
    if (!groups.isEmpty()) {
      return "(select " + key() + " as number from words where " + match(groups, values) + ") s";
    }
    var contested = filter.contested();
    if (contested == null) {
      return "(select number from document) s";
    }
    if (contested.isEmpty()) {
      return "(select distinct document as number from dispute) s";
    }
    values.add(contested.getFirst());
    return "(select distinct document as number from dispute where attribute = ?) s";
  }

  private String match(List<List<String>> groups, List<@Nullable Object> values) {
    return switch (tables.dialect()) {
      case SQLITE -> {
        values.add(query(groups, '"', " OR ", " AND "));
        yield "words match ?";
      }
      case POSTGRESQL -> {
        values.add(query(groups, '\'', " | ", " & "));
        yield "body @@ cast(? as tsquery)";
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

  /// Every outlet that published a page of the case: each is looked up behind the one before.
  public List<String> outlets() throws IOException {
    return tables.rows(
        "with recursive o (outlet) as (select min(outlet) from reading union all"
            + " select (select min(r.outlet) from reading r where r.outlet > o.outlet) from o"
            + " where o.outlet is not null)"
            + " select outlet from o where outlet is not null order by outlet",
        row -> row.getString(1));
  }
}
