package isnad.read.event;

import isnad.model.Span;
import isnad.read.clause.Inflected;
import isnad.read.clause.Line;
import org.jspecify.annotations.Nullable;

/// Words of a line that fire a rule.
///
/// @param reading the word's form; absent where a phrase fired
/// @param from first token
/// @param to one past the last token
record Trigger(EventRule rule, Line line, @Nullable Inflected reading, int from, int to) {
  Span span() {
    return line.sentence().span(from, to);
  }

  boolean verb() {
    return reading != null && reading.finite();
  }

  boolean is(Inflected.Kind kind) {
    return reading != null && reading.kind() == kind;
  }

  /// Whether it only describes something that the sentence is about: "the accord signed in 2015";
  /// when and where that was, only the words behind it tell.
  boolean describes() {
    var participle = is(Inflected.Kind.PATIENT) || is(Inflected.Kind.AGENT);
    return participle && reading != null && reading.definite();
  }
}
