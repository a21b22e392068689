package isnad.app.web;

import io.javalin.http.Context;
import isnad.store.Act;
import isnad.store.Role;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who asks for a page.
///
/// @param name absent where the desk asks for none, or they haven't said it yet
/// @param role absent where they haven't signed in
/// @param token what their forms carry, so that a change is known to come from them
public record Visitor(@Nullable String name, @Nullable Role role, String token) {
  private static final String ATTRIBUTE = "visitor";

  /// Whether the case lets them do it; pages show no way to what they may not.
  public boolean may(Act act) {
    return role != null && role.may(act);
  }

  /// Whether they signed in, and can sign out.
  public boolean signedIn() {
    return name != null;
  }

  /// What they are, in a word; nothing where they are unknown.
  String said() {
    return role == null ? "" : role.word();
  }

  static Visitor of(Context request) {
    return Objects.requireNonNullElseGet(
        request.attribute(ATTRIBUTE), () -> new Visitor(null, null, ""));
  }

  void come(Context request) {
    request.attribute(ATTRIBUTE, this);
  }
}
