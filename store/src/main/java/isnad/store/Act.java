package isnad.store;

/// What somebody may do to a case. Looking at it is none: who may open a case may read it.
public enum Act {
  ADD("add pages"),
  REMOVE("take pages out or put them back"),
  MARK("set tags and notes"),
  CORRECT("correct"),
  REBUILD("read pages anew"),
  SET("change the settings of the case"),
  MANAGE("say who works on the case");

  private final String words;

  Act(String words) {
    this.words = words;
  }

  /// As it stands behind "may not".
  public String words() {
    return words;
  }
}
