package isnad.model;

/// The words that a report or a statement stands on.
///
/// @param quote the clause or sentence
/// @param trigger the word or words that set the rule off
/// @param rule the rule's name
public record Evidence(Span quote, Span trigger, String rule) {}
