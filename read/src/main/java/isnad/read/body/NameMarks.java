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
  private final Map<Element, Optional<Mark>> known = new IdentityHashMap<>();

  NameMarks(List<NameRule> rules) {
    this.rules = rules;
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
    if (names.length() < 2) {
      return Optional.empty();
    }
    var tokens = NameRule.tokens(names);
    return rules.stream()
        .filter(rule -> rule.fits(tokens))
        .findFirst()
        .map(rule -> new Mark(rule.role(), rule.name()));
  }
}
