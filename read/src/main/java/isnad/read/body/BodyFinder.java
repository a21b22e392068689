package isnad.read.body;

import isnad.model.Passage.Role;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds which part of an HTML page is its article.
///
/// Words of running text are counted for every element, parts marked as furniture left out. From
/// the page's root, or from a part that is named as the article and holds enough of it, the way
/// goes down as long as one child holds nearly all.
final class BodyFinder {
  /// The rule of blocks of which nothing is known but that they stand outside the article.
  static final String OUTSIDE = "outside-the-article";

  private static final double MOST_OF_THE_PAGE = 0.6;
  private static final double ENOUGH_FOR_A_NAMED_PART = 0.3;
  private static final double NEARLY_ALL = 0.93;
  private static final double MOST_BETWEEN_PARTS = 1.2;
  private static final int MOST_ROUNDS = 6;

  private final Element root;
  private final List<Piece> pieces;
  private final NameMarks names;
  private final List<String> bodyNames;
  private final Map<Element, Optional<Mark>> marks = new IdentityHashMap<>();

  BodyFinder(Element root, List<Piece> pieces, NameMarks names, List<String> bodyNames) {
    this.root = root;
    this.pieces = pieces;
    this.names = names;
    this.bodyNames = bodyNames;
  }

  /// Labels every block outside the article, and the furniture inside it.
  Labels find() {
    mark(words(piece -> true));
    var prose = words(piece -> markOf(piece).isEmpty());
    var body = body(prose);
    var inside = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
    if (body != null) {
      inside.addAll(body.getAllElements());
    }
    var labels = new Labels(pieces.stream().map(Piece::block).toList());
    for (var i = 0; i < pieces.size(); i++) {
      label(labels, i, inside);
    }
    return labels;
  }

  private void label(Labels labels, int i, Set<Element> inside) {
    var mark = markOf(pieces.get(i));
    if (mark.isPresent()) {
      labels.give(i, mark.get().role(), mark.get().rule());
    } else if (!inside.isEmpty() && !inside.contains(pieces.get(i).home())) {
      labels.give(i, Role.NAVIGATION, OUTSIDE);
    }
  }

  /// How many words of running text each element holds.
  private Map<Element, Integer> words(Predicate<Piece> counted) {
    var words = new IdentityHashMap<Element, Integer>();
    for (var piece : pieces) {
      if (piece.block().isProse() && counted.test(piece)) {
        words.merge(piece.home(), piece.block().words(), Integer::sum);
      }
    }
    var elements = root.getAllElements();
    for (var i = elements.size() - 1; i > 0; i--) {
      var count = words.getOrDefault(elements.get(i), 0);
      var parent = elements.get(i).parent();
      if (count > 0 && parent != null) {
        words.merge(parent, count, Integer::sum);
      }
    }
    return words;
  }

  /// Gives every element the outermost mark above it. A mark that would take most of the page is no
  /// mark, nor is one of a rule that would take most of the page in many parts.
  private void mark(Map<Element, Integer> words) {
    var all = words.getOrDefault(root, 0);
    var greedy = new HashSet<String>();
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var taken = markOnce(words, greedy);
      var most =
          taken.entrySet().stream()
              .filter(e -> e.getValue() > MOST_OF_THE_PAGE * all)
              .map(Map.Entry::getKey)
              .findFirst();
      if (most.isEmpty()) {
        return;
      }
      greedy.add(most.get());
    }
  }

  /// How many words each rule that is not sure takes.
  private Map<String, Integer> markOnce(Map<Element, Integer> words, Set<String> greedy) {
    var taken = new TreeMap<String, Integer>();
    for (var element : root.getAllElements()) {
      var parent = element.parent();
      var above =
          parent == null ? Optional.<Mark>empty() : marks.getOrDefault(parent, Optional.empty());
      var own = names.own(element).filter(mark -> !greedy.contains(mark.rule()));
      marks.put(element, above.isPresent() ? above : own);
      if (above.isEmpty()
          && own.isPresent()
          && (!own.get().sure()
              || words.getOrDefault(element, 0) > NEARLY_ALL * words.getOrDefault(root, 0))) {
        taken.merge(own.get().rule(), words.getOrDefault(element, 0), Integer::sum);
      }
    }
    return taken;
  }

  private Optional<Mark> markOf(Piece piece) {
    return marks.getOrDefault(piece.home(), Optional.empty());
  }

  private @Nullable Element body(Map<Element, Integer> prose) {
    var all = prose.getOrDefault(root, 0);
    if (all == 0) {
      return null;
    }
    var named = named(prose, ENOUGH_FOR_A_NAMED_PART * all);
    var at = named == null ? root : whole(named, prose);
    var next = heaviestChild(at, prose);
    while (next != null) {
      at = next;
      next = heaviestChild(at, prose);
    }
    return at;
  }

  /// The part, or where a story comes in more parts of the same name what holds them all.
  private Element whole(Element part, Map<Element, Integer> prose) {
    if (part.className().isEmpty()) {
      return part;
    }
    var together = 0;
    for (var other : root.getElementsByAttributeValue("class", part.attr("class"))) {
      var nested = other != part && (other.hasParent() && other.parents().contains(part));
      together += nested ? 0 : prose.getOrDefault(other, 0);
    }
    var at = part;
    while (at.parent() != null && prose.getOrDefault(at, 0) < together) {
      at = at.parent();
    }
    var much = prose.getOrDefault(at, 0) > MOST_BETWEEN_PARTS * together;
    return much || at.select("h1").size() > 1 ? part : at;
  }

  private static @Nullable Element heaviestChild(Element element, Map<Element, Integer> prose) {
    var needed = NEARLY_ALL * prose.getOrDefault(element, 0);
    for (var child : element.children()) {
      if (prose.getOrDefault(child, 0) >= needed && !child.nameIs("p")) {
        return child;
      }
    }
    return null;
  }

  /// The part with the surest name of those that hold enough of the page's text.
  private @Nullable Element named(Map<Element, Integer> prose, double enough) {
    Element best = null;
    var bestName = Integer.MAX_VALUE;
    var most = 0;
    for (var element : root.getAllElements()) {
      var count = prose.getOrDefault(element, 0);
      var name = count >= enough ? nameOf(element) : Integer.MAX_VALUE;
      if (name < bestName || name == bestName && count > most && best != null) {
        best = element;
        bestName = name;
        most = count;
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
