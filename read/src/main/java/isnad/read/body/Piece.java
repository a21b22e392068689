package isnad.read.body;

import java.util.List;
import org.jsoup.nodes.Element;

/// A block of an HTML page and the block element it stands in.
record Piece(Block block, Element home) {
  /// `home` and all that it stands in, innermost first.
  List<Element> chain() {
    var parents = home.parents();
    parents.add(0, home);
    return parents;
  }
}
