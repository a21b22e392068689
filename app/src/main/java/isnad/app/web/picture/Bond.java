package isnad.app.web.picture;

import isnad.fuse.relation.Relation;
import isnad.model.ActorId;
import java.util.List;

/// Two parties and what is told between them.
///
/// @param one before the other by id; neither is the actor by that
/// @param signs in order of time
/// @param hostile how many of them are worth less than nothing on PLOVER's scale
/// @param friendly how many are worth more
/// @param relations told of the two, in their own directions
public record Bond(
    ActorId one,
    ActorId other,
    List<Sign> signs,
    int hostile,
    int friendly,
    List<Relation> relations) {
  public Bond {
    signs = List.copyOf(signs);
    relations = List.copyOf(relations);
  }

  /// How the two deal with one another, told by the kind of line.
  public Tone tone() {
    if (hostile > 0 && friendly > 0) {
      return Tone.MIXED;
    }
    return hostile > 0 ? Tone.HOSTILE : friendly > 0 ? Tone.FRIENDLY : Tone.NEUTRAL;
  }

  /// How two parties deal with one another.
  public enum Tone {
    HOSTILE,
    FRIENDLY,
    MIXED,
    NEUTRAL
  }
}
