package isnad.app.web;

import isnad.store.Team.Standing;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Who may come to a desk that asks for names.
public interface GuestList {
  /// Whether it is the password of a user.
  boolean knows(String name, String password) throws IOException;

  /// What a user is now; absent where they are none any more.
  @Nullable Standing standing(String name) throws IOException;
}
