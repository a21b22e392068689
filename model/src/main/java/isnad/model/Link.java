package isnad.model;

/// One link of a chain of transmission.
///
/// @param teller who tells it
/// @param named false for "reports say", "a security source": lineage that proves no origin
/// @param cue the words that make it a link
public record Link(ActorId teller, boolean named, Span cue) {}
