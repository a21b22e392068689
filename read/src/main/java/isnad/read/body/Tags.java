package isnad.read.body;

import isnad.model.Passage.Role;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the tags of HTML themselves say of a part of a page.
final class Tags {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> NAVIGATION =
      Set.of("nav", "footer", "menu", "dialog", "button", "label");
  private static final Set<String> NAVIGATION_ROLES =
      Set.of(
          "navigation",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "complementary",
          "menu",
          "tablist",
          "toolbar");

  private Tags() {}

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  static Block.Kind kind(Element home) {
    var name = home.normalName();
    if (name.equals("td") || name.equals("th")) {
      return Block.Kind.CELL;
    }
    for (Element at = home; at != null; at = at.parent()) {
      if (isHeading(at)) {
        return Block.Kind.HEADING;
      }
      if (ITEMS.contains(at.normalName())) {
        return Block.Kind.ITEM;
      }
      if (at.nameIs("figcaption") || at.nameIs("caption")) {
        return Block.Kind.CAPTION;
      }
      if (at.nameIs("td") || at.nameIs("article") || at.nameIs("section")) {
        break;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  /// The mark that an element's tag or attributes give it.
  static Optional<Mark> mark(Element element) {
    if (NAVIGATION.contains(element.normalName())
        || NAVIGATION_ROLES.contains(element.attr("role"))) {
      return Optional.of(new Mark(Role.NAVIGATION, "tag", false));
    }
    if (element.nameIs("aside")) {
      return Optional.of(new Mark(Role.TEASER, "tag", false));
    }
    if (element.nameIs("figcaption") || element.nameIs("figure") || element.nameIs("caption")) {
      return Optional.of(new Mark(Role.CAPTION, "tag", false));
    }
    return isHidden(element)
        ? Optional.of(new Mark(Role.NAVIGATION, "hidden", false))
        : Optional.empty();
  }

  private static boolean isHidden(Element element) {
    var style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
