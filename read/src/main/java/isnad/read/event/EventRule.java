package isnad.read.event;

import isnad.model.Happening.Kind;
import isnad.model.Happening.Status;
import isnad.model.Quantity.What;
import isnad.read.clause.Inflected;
import isnad.read.clause.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which words mean that something of one kind happened, and who plays which part.
///
/// @param forms forms of its words that fire it
/// @param needs what must stand in the clause, where it asks for anything
/// @param unless none of these may
/// @param parts where actor and recipient are found
public record EventRule(
    String name,
    Kind kind,
    List<Inflected.Kind> forms,
    Company needs,
    WordSet unless,
    Parts parts,
    @Nullable What casualties,
    @Nullable Status status) {
  /// Where a rule finds the parts of its happening; each a list of `subject`, `object`, `owner`,
  /// `land` or prepositions, the first that is there.
  ///
  /// @param both whether both sides do it to each other
  /// @param genitiveActs whether a masdar's only genitive is the one who acts
  public record Parts(
      List<String> actor, List<String> recipient, boolean both, boolean genitiveActs) {
    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String OWNER = "owner";

    /// the state in which it takes place
    public static final String LAND = "land";

    public Parts {
      actor = List.copyOf(actor);
      recipient = List.copyOf(recipient);
    }

    public boolean transitive() {
      return recipient.contains(OBJECT) || actor.contains(OBJECT);
    }
  }

  public EventRule {
    forms = List.copyOf(forms);
  }

  /// The same rule, fired by nouns only.
  EventRule ofNouns() {
    return new EventRule(
        name, kind, List.of(Inflected.Kind.NOUN), needs, unless, parts, casualties, status);
  }
}
