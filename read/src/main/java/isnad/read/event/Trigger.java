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
}
