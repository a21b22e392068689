package isnad.model;

/// Something the text names, at a place in the text.
public sealed interface Mention {
  Span span();

  /// How an actor or a place is named.
  enum Form {
    NAME,
    ALIAS,
    /// a place that stands for those who sit there
    METONYM,
    /// by office or nationality
    TITLE,
    /// by a pronoun or a description that leans on an earlier mention
    ANAPHOR
  }

  record OfActor(Span span, ActorId actor, Form form) implements Mention {}

  record OfPlace(Span span, PlaceId place, Form form) implements Mention {}

  /// @param rule the rule that read the expression
  record OfTime(Span span, When when, String rule) implements Mention {}

  record OfQuantity(Span span, Quantity quantity) implements Mention {}
}
