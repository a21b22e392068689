package isnad.app.web;

import isnad.store.Act;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All that can be changed on the desk: by a form, by a call, by a command, and what somebody must
/// be allowed to do for it. The [Guard] asks here, so no form can be forgotten.
public enum Doing {
  CHANGE("change", "change", Act.CORRECT, "correct"),
  MARK("mark", "mark", Act.MARK, "tag"),
  ADD("add", "add", Act.ADD, "add"),
  REMOVE("remove", "remove", Act.REMOVE, "remove"),
  REBUILD("rebuild", "rebuild", Act.REBUILD, "rebuild"),
  SET("setting", "setting", Act.SET, "set"),
  USER("users", "user", Act.MANAGE, "user"),
  PASSWORD("account", "password", null, "user password"),
  LOGIN("login", "login", null, "serve --login"),
  LOGOUT("logout", "logout", null, "serve --login");

  private final String form;
  private final String call;
  private final @Nullable Act act;
  private final String command;

  Doing(String form, String call, @Nullable Act act, String command) {
    this.form = form;
    this.call = call;
    this.act = act;
    this.command = command;
  }

  /// Where its form is sent, behind the language.
  public String form() {
    return "/" + form;
  }

  /// Where programs send it.
  public String call() {
    return "/api/" + call;
  }

  /// The words behind `isnad` that do the same.
  public String command() {
    return command;
  }

  /// As keys of words name it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether the case lets them do it; what concerns only themselves it lets everybody.
  boolean lets(Visitor visitor) {
    return act == null || visitor.may(act);
  }

  /// Absent where nothing is done.
  static @Nullable Doing at(String path) {
    return Arrays.stream(values())
        .filter(one -> path.equals(one.call()) || path.matches("/(?:ar|en)" + one.form()))
        .findFirst()
        .orElse(null);
  }
}
