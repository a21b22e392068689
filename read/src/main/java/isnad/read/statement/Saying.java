package isnad.read.statement;

import isnad.model.ActorId;
import isnad.model.Link;
import isnad.model.Span;
import java.util.List;

/// Someone says something in a line.
///
/// @param cue first token of the words that say so
/// @param tellers who, mostly one
/// @param named whether they have a name
/// @param from first token of what they say
/// @param to one past the last
/// @param source whether it is a source's phrase, not a verb of speech
/// @param quoted whether quotation marks hold the words
record Saying(
    SpeechRule rule,
    int cue,
    List<ActorId> tellers,
    boolean named,
    int from,
    int to,
    boolean source,
    boolean quoted) {
  boolean carries(int token) {
    return token >= from && token < to && token != cue;
  }

  Link link(Span cueSpan) {
    return new Link(tellers.getFirst(), named, cueSpan);
  }
}
