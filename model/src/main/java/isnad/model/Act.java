package isnad.model;

import java.util.Locale;

/// What a speaker does by speaking.
public enum Act {
  SAY,
  ACCUSE,
  DENY,
  CONFIRM,
  CRITICISE,
  ANNOUNCE,
  DEMAND,
  WARN,
  REJECT,
  PRAISE,
  ADMIT,
  DESCRIBE,
  CLAIM;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
