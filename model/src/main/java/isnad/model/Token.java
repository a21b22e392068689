package isnad.model;

/// A word, a number or a mark of punctuation.
///
/// @param span where it stands in the source; tags and entities inside it stay inside
/// @param text as a reader sees it: tags gone, entities resolved
/// @param folded its form for matching: no harakat or tatweel, letters evened out, digits ASCII
public record Token(Span span, String text, String folded) {}
