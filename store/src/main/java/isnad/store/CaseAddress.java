package isnad.store;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a case is: a file, or a schema of a PostgreSQL database.
public sealed interface CaseAddress {
  /// What a user may write, for messages.
  String HOW = "a file (case.isnad) or postgresql://USER@HOST/DATABASE?case=NAME";

  /// How the case is named to people; without a password.
  String shown();

  /// @throws IllegalArgumentException saying what would be right
  static CaseAddress of(String text) {
    if (text.startsWith("postgresql:") || text.startsWith("postgres:")) {
      return InDatabase.of(text);
    }
    if (text.isBlank() || text.contains("://")) {
      throw new IllegalArgumentException("'" + text + "' is no place for a case; say " + HOW);
    }
    return new InFile(Path.of(text));
  }

  record InFile(Path path) implements CaseAddress {
    @Override
    public String shown() {
      return path.toString();
    }
  }

  /// @param url for the driver, without user and case
  /// @param schema which of the database's cases
  record InDatabase(String url, @Nullable String user, @Nullable String password, String schema)
      implements CaseAddress {
    private static final Pattern ADDRESS =
        Pattern.compile(
            "postgres(?:ql)?://(?:([^:@/]+)(?::([^@/]*))?@)?([^/?]+)/([^?/]+)(?:\\?case=([a-z][a-z0-9_]{0,40}))?");

    static InDatabase of(String text) {
      var parts = ADDRESS.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "no address of a case in PostgreSQL; say postgresql://USER@HOST/DATABASE?case=NAME,"
                + " the name in small Latin letters; the password may stand in PGPASSWORD");
      }
      var name = parts.group(5);
      return new InDatabase(
          "jdbc:postgresql://" + parts.group(3) + "/" + parts.group(4),
          parts.group(1),
          parts.group(2),
          name == null ? "isnad" : name);
    }

    @Override
    public String shown() {
      return url.substring("jdbc:".length()) + "?case=" + schema;
    }
  }
}
