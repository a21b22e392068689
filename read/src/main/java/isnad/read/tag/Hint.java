package isnad.read.tag;

/// What packs and lists say of a token; several may hold of one. A token's hints are the bits of
/// their ordinals.
public enum Hint {
  PERSON_BEGINS,
  PERSON_GOES_ON,
  BODY_BEGINS,
  BODY_GOES_ON,
  PLACE_BEGINS,
  PLACE_GOES_ON,
  CITY_BEGINS,
  CITY_GOES_ON,
  /// part of the name of a post or body without a state, or of one with
  OFFICE,
  NATIONALITY,
  GIVEN_NAME,
  /// joins the parts of a person's name
  PARTICLE,
  /// stands before persons' names
  TITLE,
  /// begins the names of organisations
  BODY_HEAD,
  /// stands before names of places
  INSIDE,
  /// inside an expression of time or quantity
  TAKEN;

  public int bit() {
    return 1 << ordinal();
  }
}
