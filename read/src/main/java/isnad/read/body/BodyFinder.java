package isnad.read.body;

import isnad.model.Passage.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds which part of an HTML page is its article.
///
/// Words of running text are counted for every element, parts marked as furniture left out. From
/// the page's root, or from a part that is named as the article and holds enough of it, the way
/// goes down as long as one child holds nearly all.
final class BodyFinder {
  private static final double MOST_OF_THE_PAGE = 0.6;
  private static final double ENOUGH_FOR_A_NAMED_PART = 0.3;
  private static final double NEARLY_ALL = 0.85;

  private final List<Piece> pieces;
  private final NameMarks marks;
  private final List<String> bodyNames;
  private final Map<Element, Integer> words = new IdentityHashMap<>();
  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private int allWords;

  BodyFinder(List<Piece> pieces, NameMarks marks, List<String> bodyNames) {
    this.pieces = pieces;
    this.marks = marks;
    this.bodyNames = bodyNames;
  }

  /// Labels every block outside the article, and the furniture inside it.
  Labels find() {
    for (var piece : pieces) {
      count(piece, words);
    }
    allWords = total(words);
    var blocks = new ArrayList<Block>();
    var found = new ArrayList<Optional<Mark>>();
    for (var piece : pieces) {
      blocks.add(piece.block());
      found.add(markOf(piece));
      if (found.getLast().isEmpty()) {
        count(piece, prose);
      }
    }
    var body = body();
    var labels = new Labels(blocks);
    for (var i = 0; i < pieces.size(); i++) {
      label(labels, i, found.get(i), body);
    }
    return labels;
  }

  private void label(Labels labels, int i, Optional<Mark> mark, @Nullable Element body) {
    if (mark.isPresent()) {
      labels.give(i, mark.get().role(), mark.get().rule());
    } else if (body != null && !pieces.get(i).chain().contains(body)) {
      labels.give(i, Role.NAVIGATION, "outside-the-article");
    }
  }

  private static void count(Piece piece, Map<Element, Integer> counts) {
    if (piece.block().isProse()) {
      for (var element : piece.chain()) {
        counts.merge(element, piece.block().words(), Integer::sum);
      }
    }
  }

  private int total(Map<Element, Integer> counts) {
    return pieces.isEmpty() ? 0 : counts.getOrDefault(pieces.getFirst().chain().getLast(), 0);
  }

  /// The outermost mark above a block that is not the mark of most of the page.
  private Optional<Mark> markOf(Piece piece) {
    var found = Optional.<Mark>empty();
    for (var element : piece.chain()) {
      var mark = marks.own(element);
      if (mark.isPresent() && words.getOrDefault(element, 0) <= MOST_OF_THE_PAGE * allWords) {
        found = mark;
      }
    }
    return found;
  }

  private @Nullable Element body() {
    var all = total(prose);
    if (all == 0) {
      return null;
    }
    var at = named(all);
    var next = at == null ? pieces.getFirst().chain().getLast() : at;
    while (next != null) {
      at = next;
      next = heaviestChild(at);
    }
    return at;
  }

  private @Nullable Element heaviestChild(Element element) {
    var needed = NEARLY_ALL * prose.getOrDefault(element, 0);
    for (var child : element.children()) {
      if (prose.getOrDefault(child, 0) >= needed && !child.nameIs("p")) {
        return child;
      }
    }
    return null;
  }

  /// The part with the surest name of those that hold enough of the page's text.
  private @Nullable Element named(int all) {
    Element best = null;
    var bestName = Integer.MAX_VALUE;
    for (var piece : pieces) {
      for (var element : piece.chain()) {
        var count = prose.getOrDefault(element, 0);
        var name = nameOf(element);
        if (count >= ENOUGH_FOR_A_NAMED_PART * all
            && (name < bestName
                || name == bestName && best != null && count > prose.getOrDefault(best, 0))) {
          best = element;
          bestName = name;
        }
      }
    }
    return best;
  }

  private int nameOf(Element element) {
    var names = element.className() + " " + element.id() + " " + element.attr("itemprop");
    var tokens = NameRule.tokens(names);
    for (var i = 0; i < bodyNames.size(); i++) {
      if (tokens.contains(bodyNames.get(i))) {
        return i;
      }
    }
    return element.nameIs("article") ? bodyNames.size() : Integer.MAX_VALUE;
  }
}
