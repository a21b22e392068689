package isnad.model;

/// A labelled stretch of a page.
///
/// @param rule the rule that gave it its role
public record Passage(Span span, Role role, String rule) {
  /// What a passage is to its page. Only [#BODY] and [#HEADING] are the article.
  public enum Role {
    TITLE,
    BODY,
    /// a heading inside the body: kept, and read as no sentence of the story
    HEADING,
    BYLINE,
    /// a summary line that the body repeats
    SUMMARY,
    CAPTION,
    /// an excerpt of another story
    TEASER,
    NAVIGATION;

    public boolean kept() {
      return this == BODY || this == HEADING;
    }
  }
}
