package isnad.read.body;

import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The paragraphs that a page of HTML shows, each with its place in the file.
final class HtmlBlocks {
  private static final int DEEPEST = 400;
  private static final List<String> NOT_SHOWN =
      List.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "form",
          "button",
          "select",
          "textarea");
  private static final List<String> FURNITURE =
      List.of("nav", "footer", "aside", "header", "figcaption");

  private final Furniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int start = -1;
  private int end;
  private int linked;
  private boolean heading;
  private boolean excluded;
  private int place;
  private int places;

  private HtmlBlocks(Furniture furniture) {
    this.furniture = furniture;
  }

  static List<Block> of(Document page, Furniture furniture) {
    var finder = new HtmlBlocks(furniture);
    finder.walk(page, new Setting(false, false, false, 0), 0);
    finder.flush();
    return finder.blocks;
  }

  private record Setting(boolean link, boolean heading, boolean excluded, int place) {}

  private void walk(Node node, Setting setting, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (var child : node.childNodes()) {
      if (child instanceof TextNode words) {
        add(words, setting);
      } else if (child instanceof Element element && !NOT_SHOWN.contains(element.normalName())) {
        enter(element, setting, depth);
      }
    }
  }

  private void enter(Element element, Setting setting, int depth) {
    var name = element.normalName();
    var inner =
        new Setting(
            setting.link() || name.equals("a"),
            setting.heading() || name.matches("h[1-6]"),
            setting.excluded() || FURNITURE.contains(name) || marked(element),
            element.isBlock() && !paragraph(name) ? ++places : setting.place());
    var breaks = element.isBlock() || name.equals("br");
    if (breaks) {
      flush();
    }
    walk(element, inner, depth + 1);
    if (breaks) {
      flush();
    }
  }

  private static boolean paragraph(String name) {
    return name.equals("p")
        || name.equals("li")
        || name.equals("blockquote")
        || name.matches("h[1-6]");
  }

  private boolean marked(Element element) {
    var name = element.normalName();
    return !name.equals("body")
        && !name.equals("html")
        && !name.equals("article")
        && !name.equals("main")
        && furniture.marked(element.className() + " " + element.id());
  }

  private void add(TextNode words, Setting setting) {
    var shown = words.text().strip();
    var range = words.sourceRange();
    if (shown.isEmpty() || !range.isTracked()) {
      return;
    }
    if (start < 0) {
      start = range.startPos();
      heading = setting.heading();
      excluded = setting.excluded();
      place = setting.place();
    }
    text.append(text.isEmpty() ? "" : " ").append(shown);
    linked += setting.link() ? shown.length() : 0;
    end = range.endPos();
  }

  private void flush() {
    if (start >= 0 && end > start) {
      blocks.add(
          new Block(new Span(start, end), text.toString(), linked, heading, excluded, place));
    }
    text.setLength(0);
    start = -1;
    linked = 0;
  }
}
