package isnad.read.body;

import org.jsoup.nodes.Element;

/// A block of an HTML page and the block element it stands in.
record Piece(Block block, Element home) {}
