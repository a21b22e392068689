package isnad.model;

/// An article file as read: decoded, its newlines and every other character untouched. All spans of
/// a reading point into [#text].
///
/// @param id how records name the document: the given one, else made from the file's name
/// @param file the file's path as the caller named it
/// @param sha256 of the file's bytes (of the UTF-8 text where the article came inside another file)
/// @param media what the text is written in
/// @param text the whole text
/// @param given what the caller already knows about the page
public record Source(
    String id, String file, String sha256, Media media, String text, Metadata given) {
  /// What a source's text is written in.
  public enum Media {
    TEXT,
    HTML
  }

  /// The untouched characters of `span`.
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }
}
