package isnad.read.pack;

import isnad.model.Token;
import isnad.read.text.Clitics;
import isnad.read.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds phrases of whole words in a sentence, longest first, with proclitics allowed before their
/// first word, an article that the phrase leaves out allowed before any, and quotation marks
/// inside.
///
/// @param <T> what a phrase stands for
public final class Phrases<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<T> values = new ArrayList<>(1);
  }

  /// A phrase found.
  ///
  /// @param cut how the first word was cut
  /// @param from first token
  /// @param to one past the last token
  public record Found<T>(List<T> values, Clitics.Cut cut, int from, int to) {}

  /// The folded words of a phrase as packs write it.
  public static List<String> words(String phrase) {
    return Tokenizer.words(phrase).stream()
        .filter(word -> !word.equals("\"") && !word.equals("'"))
        .toList();
  }

  /// Adds a phrase; a phrase may stand for several things.
  public void put(String phrase, T value) {
    var node = root;
    for (var word : words(phrase)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root && !node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /// What exactly this phrase stands for.
  public List<T> get(String phrase) {
    @Nullable Node<T> node = root;
    for (var word : words(phrase)) {
      node = node == null ? null : node.next.get(word);
    }
    return node == null ? List.of() : node.values;
  }

  /// The longest phrase that begins at token `at`; of two as long the one that cuts less.
  public @Nullable Found<T> longest(List<Token> tokens, int at) {
    @Nullable Found<T> best = null;
    for (var cut : Clitics.cuts(tokens.get(at).folded())) {
      best = longer(best, walk(tokens, at, cut, cut.rest()));
      if (Clitics.hasArticle(cut.rest())) {
        best = longer(best, walk(tokens, at, cut, Clitics.bare(cut.rest())));
      }
    }
    return best;
  }

  private static <T> @Nullable Found<T> longer(@Nullable Found<T> a, @Nullable Found<T> b) {
    return a == null || b != null && b.to() > a.to() ? b : a;
  }

  private @Nullable Found<T> walk(List<Token> tokens, int at, Clitics.Cut cut, String first) {
    var node = root.next.get(first);
    @Nullable Found<T> best = null;
    var i = at + 1;
    while (node != null) {
      if (!node.values.isEmpty()) {
        best = new Found<>(node.values, cut, at, i);
      }
      while (i < tokens.size() && isQuote(tokens.get(i).folded())) {
        i++;
      }
      if (i == tokens.size() || node.next.isEmpty()) {
        return best;
      }
      var word = tokens.get(i++).folded();
      var next = node.next.get(word);
      node = next == null && Clitics.hasArticle(word) ? node.next.get(Clitics.bare(word)) : next;
    }
    return best;
  }

  private static boolean isQuote(String word) {
    return word.equals("\"") || word.equals("'");
  }
}
