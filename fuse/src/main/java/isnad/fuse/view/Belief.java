package isnad.fuse.view;

/// Whose word counts in a view.
public sealed interface Belief {
  Belief EVERYONE = new Everyone();

  boolean counts(Voice voice);

  /// All claims count.
  record Everyone() implements Belief {
    @Override
    public boolean counts(Voice voice) {
      return true;
    }
  }

  /// Only what this outlet tells, or what starts with this origin.
  ///
  /// @param teller an outlet's name, a document's or an origin's id
  record Only(String teller) implements Belief {
    @Override
    public boolean counts(Voice voice) {
      return teller.equals(voice.outlet())
          || teller.equals(voice.origin())
          || teller.equals(voice.brief().document());
    }
  }
}
