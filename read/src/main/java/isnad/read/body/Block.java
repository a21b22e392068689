package isnad.read.body;

import isnad.model.Span;

/// A paragraph of a page: a line of a text, or what one block element of HTML shows.
///
/// @param text as a reader sees it, on one line
/// @param linked how many of its characters are link text
/// @param heading whether the markup makes it a heading
/// @param excluded whether the markup says that it is furniture
/// @param place how the container it stands in is known
record Block(Span span, String text, int linked, boolean heading, boolean excluded, int place) {
  /// Whether it is prose: long enough, and not mostly links.
  boolean prose() {
    return !excluded && text.length() >= 60 && linked * 3 < text.length();
  }

  boolean ends() {
    var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return ".!?\u061F\u201D\u00BB\"\u2026:)".indexOf(last) >= 0;
  }
}
