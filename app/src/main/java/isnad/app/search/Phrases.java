package isnad.app.search;

import isnad.store.WordIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The phrases of a query, of each word its forms in this case.
///
/// @param forms by phrase and word
/// @param groups for the database: of each group a page must have one
record Phrases(List<List<Set<String>>> forms, List<List<String>> groups) {
  /// So many pairs of forms cost more to look up than they spare.
  private static final int MOST_PAIRS = 2_000;

  static Phrases of(SearchQuery query, WordIndex words) throws IOException {
    var phrases = new Phrases(new ArrayList<>(), new ArrayList<>());
    for (var phrase : query.phrases()) {
      var forms = new ArrayList<List<String>>();
      for (var word : phrase) {
        forms.add(words.forms(word));
      }
      phrases.add(forms);
    }
    return phrases;
  }

  private void add(List<List<String>> phrase) {
    forms.add(phrase.stream().<Set<String>>map(HashSet::new).toList());
    groups.addAll(phrase);
    for (var i = 1; i < phrase.size(); i++) {
      if (phrase.get(i - 1).size() * phrase.get(i).size() <= MOST_PAIRS) {
        groups.add(pairs(phrase.get(i - 1), phrase.get(i)));
      }
    }
  }

  private static List<String> pairs(List<String> first, List<String> second) {
    var pairs = new ArrayList<>(List.of(WordIndex.MORE_PAIRS));
    for (var one : first) {
      second.forEach(next -> pairs.add(WordIndex.pair(one, next)));
    }
    return pairs;
  }

  /// Whether a page that the database finds has all that is asked for.
  boolean sure() {
    return forms.stream().allMatch(phrase -> phrase.size() == 1);
  }
}
