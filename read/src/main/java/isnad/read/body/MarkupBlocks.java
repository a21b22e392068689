package isnad.read.body;

import isnad.model.Source;
import isnad.model.Span;
import isnad.read.text.Readable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Cuts an HTML page into its paragraphs: runs of text that no block tag and no two `<br>` divide.
final class MarkupBlocks implements NodeFilter {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "textarea",
          "select",
          "head",
          "title",
          "object",
          "math");
  private static final Set<String> APART = Set.of("button", "label", "figcaption", "time");

  private final Source source;
  private final NameMarks marks;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Element> homes = new ArrayDeque<>();
  private int from = -1;
  private int to = -1;
  private int letters;
  private int linked;
  private int links;
  private int breaks;

  private MarkupBlocks(Source source, NameMarks marks) {
    this.source = source;
    this.marks = marks;
  }

  static List<Piece> of(Source source, Element root, NameMarks marks) {
    var walk = new MarkupBlocks(source, marks);
    root.filter(walk);
    walk.flush();
    return inOrder(walk.pieces);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      if (UNREAD.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.nameIs("br")) {
        lineBreak();
      } else if (isApart(element)) {
        flush();
        homes.push(element);
      }
      links += element.nameIs("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      if (element == homes.peek()) {
        flush();
        homes.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean isApart(Element element) {
    return element.isBlock()
        || APART.contains(element.normalName())
        || homes.isEmpty()
        || marks.own(element).isPresent();
  }

  private void lineBreak() {
    if (++breaks > 1) {
      flush();
    }
  }

  private void add(TextNode node) {
    var range = node.sourceRange();
    if (node.isBlank() || !range.isTracked() || homes.isEmpty()) {
      return;
    }
    var count = node.getWholeText().strip().length();
    from = from < 0 ? range.startPos() : from;
    to = Math.max(to, range.endPos());
    letters += count;
    linked += links > 0 ? count : 0;
    breaks = 0;
  }

  private void flush() {
    if (from >= 0 && to <= source.text().length() && from < to) {
      var readable = Readable.of(source, new Span(from, to));
      var text = readable.text();
      var start = 0;
      var end = text.length();
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        var home = homes.element();
        var share = (double) linked / Math.max(1, letters);
        var span = readable.toSource(start, end);
        pieces.add(
            new Piece(Block.of(span, text.substring(start, end), Tags.kind(home), share, 0), home));
      }
    }
    from = -1;
    to = -1;
    letters = 0;
    linked = 0;
    breaks = 0;
  }

  /// Text that the parser moved (out of a broken table) goes back to its place.
  private static List<Piece> inOrder(List<Piece> found) {
    var sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> a.block().span().compareTo(b.block().span()));
    var pieces = new ArrayList<Piece>();
    var end = 0;
    for (var piece : sorted) {
      if (piece.block().span().start() >= end) {
        pieces.add(piece);
        end = piece.block().span().end();
      }
    }
    return pieces;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
