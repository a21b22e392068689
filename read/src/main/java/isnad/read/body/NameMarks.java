package isnad.read.body;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Says of each element what its tag or its names make of it.
final class NameMarks {
  private static final Set<String> NEVER = Set.of("html", "body", "main");
  private final List<NameRule> rules;
  private final List<String> bodies;
  private final Map<Element, Optional<Mark>> known = new IdentityHashMap<>();

  NameMarks(Furniture furniture) {
    this.rules = furniture.names();
    this.bodies = furniture.bodies();
  }

  private boolean isBody(String tokens) {
    return bodies.stream().anyMatch(tokens::contains);
  }

  /// The element's own mark, whatever it stands in.
  Optional<Mark> own(Element element) {
    return known.computeIfAbsent(element, this::find);
  }

  private Optional<Mark> find(Element element) {
    if (NEVER.contains(element.normalName())) {
      return Optional.empty();
    }
    var byTag = Tags.mark(element);
    return byTag.isPresent() ? byTag : byName(element);
  }

  private Optional<Mark> byName(Element element) {
    var names = element.className() + " " + element.id();
    if (names.length() < 2 || element.hasClass("hentry")) {
      return Optional.empty();
    }
    var tokens = NameRule.tokens(names);
    var story = element.nameIs("article") || isBody(tokens);
    for (var rule : rules) {
      if ((!story || rule.sure()) && rule.fits(tokens)) {
        return Optional.of(new Mark(rule.role(), rule.name(), rule.sure()));
      }
    }
    return Optional.empty();
  }
}
