package isnad.read.statement;

import isnad.model.Act;
import isnad.read.clause.WordSet;
import java.util.List;

/// A way of saying that someone says something.
///
/// @param about prepositions behind which those spoken of stand, or `object`
/// @param adds whether it goes on with the last speaker where it names none
/// @param claims whether its content is the speaker's own deed
/// @param deeper for sources: whether the teller stands behind the one who is told to speak
/// @param needs one of these must stand in the clause, where it isn't empty
public record SpeechRule(
    String name,
    Act act,
    List<String> about,
    boolean adds,
    boolean claims,
    boolean deeper,
    WordSet needs) {
  public SpeechRule {
    about = List.copyOf(about);
  }
}
