package isnad.read.statement;

import isnad.model.Link;
import isnad.model.Span;

/// Someone says something in a line.
///
/// @param cue first token of the words that say so
/// @param words which tokens are said
record Saying(SpeechRule rule, int cue, Teller teller, Content words, Kind kind) {
  /// How the teller comes in.
  enum Kind {
    /// by a verb or noun of speech
    SPEECH,
    /// by a source's phrase: "according to"
    SOURCE,
    /// as the one through whom another's words come: "told Reuters"
    RELAY
  }

  boolean carries(int token) {
    return token >= words.from() && token < words.to() && (token != cue || kind == Kind.RELAY);
  }

  /// Whether the teller stands nearer to the page than those who speak by verbs.
  boolean outer() {
    return kind == Kind.RELAY || kind == Kind.SOURCE && !rule.deeper();
  }

  Link link(Span cueSpan) {
    return new Link(teller.ids().getFirst(), teller.named(), cueSpan);
  }
}
