package isnad.store;

import java.util.Locale;

/// What a user is to a case.
public enum Role {
  READER,
  ANALYST,
  OWNER;

  /// The one place that says who may do what.
  public boolean may(Act act) {
    return switch (this) {
      case READER -> false;
      case ANALYST ->
          switch (act) {
            case ADD, REMOVE, MARK, CORRECT, REBUILD -> true;
            case SET, MANAGE -> false;
          };
      case OWNER -> true;
    };
  }

  /// @throws IllegalArgumentException saying which there are
  public static Role of(String word) {
    for (var role : values()) {
      if (role.word().equals(word)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "there is no role " + word + "; say reader, analyst or owner");
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
