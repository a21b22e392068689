package isnad.read.statement;

import isnad.model.Act;
import isnad.read.clause.WordSet;
import java.util.List;
import java.util.Set;

/// A way of saying that someone says something.
///
/// @param about prepositions behind which those spoken of stand, or `object`
/// @param needs one of these must stand in the clause, where it isn't empty
record SpeechRule(String name, Act act, List<String> about, Set<Trait> traits, WordSet needs) {
  /// What else a rule says of its words.
  enum Trait {
    /// it goes on with the last speaker where it names none
    ADDS,
    /// its content is the speaker's own deed
    CLAIMS,
    /// of sources: the teller stands behind the one who is told to speak
    DEEPER,
    /// its object is the one spoken to
    HEARER,
    /// its subject passes on what the one behind its preposition says: "quoted a source as saying"
    RELAYS
  }

  SpeechRule {
    about = List.copyOf(about);
    traits = Set.copyOf(traits);
  }

  boolean adds() {
    return traits.contains(Trait.ADDS);
  }

  boolean claims() {
    return traits.contains(Trait.CLAIMS);
  }

  boolean deeper() {
    return traits.contains(Trait.DEEPER);
  }

  boolean relays() {
    return traits.contains(Trait.RELAYS);
  }

  boolean hearer() {
    return traits.contains(Trait.HEARER);
  }
}
