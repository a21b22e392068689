package isnad.app.search;

import isnad.app.keep.PageLine;
import isnad.app.keep.SearchWords;
import isnad.model.Reading;
import isnad.model.Span;
import isnad.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page's lines, to look words up in.
record PageLines(List<PageLine> lines) {
  /// The line that shows best what was searched for.
  ///
  /// @param matches where in it
  record Best(Span line, List<Span> matches) {}

  static PageLines of(Reading reading) {
    return new PageLines(PageLine.of(reading));
  }

  /// The first of the lines that hold most of the phrases; absent where a phrase of several words
  /// stands in none.
  ///
  /// @param phrases of each word of each its forms
  @Nullable Best best(List<List<Set<String>>> phrases) {
    var missing = new ArrayList<>(phrases);
    Best best = null;
    var most = 0;
    for (var line : lines) {
      var matches = new ArrayList<Span>();
      var met = 0;
      for (var phrase : phrases) {
        var found = matches(line.tokens(), phrase);
        matches.addAll(found);
        met += found.isEmpty() ? 0 : 1;
        if (!found.isEmpty()) {
          missing.remove(phrase);
        }
      }
      if (met > most) {
        most = met;
        best = new Best(line.span(), matches.stream().sorted().distinct().toList());
      }
    }
    return missing.stream().anyMatch(phrase -> phrase.size() > 1) ? null : best;
  }

  private static List<Span> matches(List<Token> tokens, List<Set<String>> phrase) {
    var spans = new ArrayList<Span>();
    for (var at = 0; at + phrase.size() <= tokens.size(); at++) {
      if (stands(tokens.subList(at, at + phrase.size()), phrase)) {
        var last = tokens.get(at + phrase.size() - 1);
        spans.add(tokens.get(at).span().and(last.span()));
      }
    }
    return spans;
  }

  private static boolean stands(List<Token> tokens, List<Set<String>> phrase) {
    for (var i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).contains(SearchWords.word(tokens.get(i).folded()))) {
        return false;
      }
    }
    return true;
  }
}
