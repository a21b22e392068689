package isnad.read.body;

import isnad.model.Span;

/// A line or paragraph of a page, before it is known what it is to the page.
///
/// @param text as a reader sees it
/// @param plain its words folded, single spaces between
/// @param words how many
/// @param linked the share of the text that is links, 0 to 1
/// @param gap lines left empty before it
record Block(Span span, String text, String plain, int words, Kind kind, double linked, int gap) {
  /// What the page's writing makes of a block.
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    CAPTION
  }

  private static final int FEWEST_WORDS_OF_PROSE = 8;
  private static final double MOST_LINKS_OF_PROSE = 0.45;
  private static final int LONG_WITHOUT_STOP = 25;

  static Block of(Span span, String text, Kind kind, double linked, int gap) {
    var plain = Wording.plain(text);
    return new Block(span, text, plain, Wording.count(plain), kind, linked, gap);
  }

  /// Whether it ends as a sentence does.
  boolean stops() {
    return Wording.stops(text);
  }

  /// Whether it reads as running text: some words, a full stop, few links.
  boolean isProse() {
    return words >= FEWEST_WORDS_OF_PROSE
        && linked < MOST_LINKS_OF_PROSE
        && kind != Kind.CAPTION
        && (stops() || Wording.holdsStop(text) || words >= LONG_WITHOUT_STOP);
  }
}
