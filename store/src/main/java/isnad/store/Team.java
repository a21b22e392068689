package isnad.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who works on a case. Until it has users, whoever may open it may do everything, and signs with a
/// name; from the first user on, its owner, only users change it, each as their role lets them.
public final class Team {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._@-]{0,63}");

  private final Tables tables;

  Team(Tables tables) {
    this.tables = tables;
  }

  /// What a row says of a user.
  enum Said {
    ADDED,
    ROLE,
    PASSWORD,
    REMOVED
  }

  /// A user.
  ///
  /// @param password whether there is one to sign in with
  public record Member(String name, Role role, boolean password) {}

  /// Whether the case has users.
  public boolean exists() throws IOException {
    return tables.number("select count(*) from member") > 0;
  }

  /// Those who are users now, in the order of their coming.
  public List<Member> members() throws IOException {
    var passwords = tables.rows("select name from password", row -> row.getString(1));
    return roles().entrySet().stream()
        .map(one -> new Member(one.getKey(), one.getValue(), passwords.contains(one.getKey())))
        .toList();
  }

  private Map<String, Role> roles() throws IOException {
    var roles = new LinkedHashMap<String, Role>();
    for (var row :
        tables.rows(
            "select name, what, content from member order by number",
            row -> List.of(row.getString(1), row.getString(2), row.getString(3)))) {
      switch (Said.valueOf(row.get(1))) {
        case ADDED, ROLE -> roles.put(row.getFirst(), Role.of(row.getLast()));
        case REMOVED -> roles.remove(row.getFirst());
        case PASSWORD -> {}
      }
    }
    return roles;
  }

  /// What a user is, and which row said so: who is made something else, or gets another password,
  /// stands anew.
  ///
  /// @param since the number of the newest row that speaks of them
  public record Standing(Role role, long since) {}

  /// Absent where they are no user.
  public @Nullable Standing standing(String name) throws IOException {
    Standing now = null;
    for (var row :
        tables.rows(
            "select number, what, content from member where name = ? order by number",
            row -> new Row(row.getLong(1), Said.valueOf(row.getString(2)), row.getString(3)),
            name)) {
      now =
          switch (row.what()) {
            case ADDED, ROLE -> new Standing(Role.of(row.content()), row.number());
            case PASSWORD -> now == null ? null : new Standing(now.role(), row.number());
            case REMOVED -> null;
          };
    }
    return now;
  }

  private record Row(long number, Said what, String content) {}

  /// Absent where they are no user.
  public @Nullable Role role(String name) throws IOException {
    return roles().get(name);
  }

  /// Says no to whom the case does not let do it. Everything that changes what is precious asks
  /// here, inside its transaction.
  public void allow(String name, Act act) throws IOException {
    if (!exists()) {
      return;
    }
    var role = role(name);
    if (role == null) {
      throw new NotAllowedException(
          "%s: %s is no user of this case and may not %s; an owner can change that: isnad user add %s"
              .formatted(tables.address().shown(), name, act.words(), name));
    }
    if (!role.may(act)) {
      throw new NotAllowedException(
          "%s: %s is a user of this case with the role %s and may not %s; an owner can change that: isnad user role %s"
              .formatted(tables.address().shown(), name, role.word(), act.words(), name));
    }
  }

  /// The first user of a case is its owner.
  public void add(String name, Role role, Signed by) throws IOException {
    if (!isName(name)) {
      throw new IOException(
          "'" + name + "' is no name of a user: letters and digits, and behind them . _ @ -");
    }
    change(
        by,
        () -> {
          if (role(name) != null) {
            throw new IOException(
                name + " is a user already; isnad user role changes what they may");
          }
          if (role != Role.OWNER && !exists()) {
            throw new IOException("the first user of a case is its owner; add an owner first");
          }
          say(name, Said.ADDED, role.word(), by);
        });
  }

  public void change(String name, Role role, Signed by) throws IOException {
    change(
        by,
        () -> {
          keepAnOwner(name, role);
          say(name, Said.ROLE, role.word(), by);
        });
  }

  /// What they did stays, with their name.
  public void remove(String name, Signed by) throws IOException {
    change(
        by,
        () -> {
          keepAnOwner(name, null);
          say(name, Said.REMOVED, "", by);
          tables.run("delete from password where name = ?", name);
        });
  }

  private void keepAnOwner(String name, @Nullable Role next) throws IOException {
    var roles = roles();
    if (!roles.containsKey(name)) {
      throw new IOException(name + " is no user of this case; isnad user list names them");
    }
    roles.remove(name);
    if (next != Role.OWNER && !roles.containsValue(Role.OWNER)) {
      throw new IOException(name + " is the last owner of this case; make another one first");
    }
  }

  /// An owner may set anybody's, everybody their own.
  public void password(String name, String password, Signed by) throws IOException {
    var hash = PasswordHash.of(strong(password));
    tables.perform(() -> {
      if (role(name) == null) {
        throw new IOException(name + " is no user of this case; isnad user list names them");
      }
      if (!name.equals(by.who())) {
        allow(by.who(), Act.MANAGE);
      }
      say(name, Said.PASSWORD, "", by);
      tables.run(
          "insert into password (name, hash) values (?, ?)"
              + " on conflict (name) do update set hash = excluded.hash",
          name,
          hash);
    });
  }

  /// Whether it can be the name of a user.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// Whether it is long enough for a password.
  public static boolean isStrong(String password) {
    return PasswordHash.strong(password);
  }

  /// The password, where it can be one.
  public static String strong(String password) throws IOException {
    if (!PasswordHash.strong(password)) {
      throw new IOException(
          "a password has at least %s letters; a few words will do"
              .formatted(PasswordHash.SHORTEST));
    }
    return password;
  }

  /// Whether they are a user who has no password.
  public boolean signsWithoutPassword(String name) throws IOException {
    return members().stream().anyMatch(one -> one.name().equals(name) && !one.password());
  }

  /// Whether it is the password of a user; takes as long where there is no such user.
  public boolean knows(String name, String password) throws IOException {
    var hash =
        tables.row("select hash from password where name = ?", row -> row.getString(1), name);
    var fits = PasswordHash.fits(password, hash == null ? PasswordHash.NONE : hash);
    return fits && role(name) != null;
  }

  private void change(Signed by, Tables.Deed deed) throws IOException {
    tables.perform(by, Act.MANAGE, deed);
  }

  private void say(String name, Said what, String content, Signed by) throws IOException {
    Growing.MEMBER.add(tables, name, what.name(), content, by.at().toString(), by.who());
  }
}
