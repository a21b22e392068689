package isnad.model;

/// A trigger that fired and made no report, and why not.
public record TurnedDown(Span trigger, String rule, String why) {}
