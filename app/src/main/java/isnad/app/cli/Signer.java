package isnad.app.cli;

import isnad.store.CaseStore;
import isnad.store.Signed;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Finds out who changes a case. Where a case has no users, a name is a name. Where it has, the
/// database vouches for the user whom it let in, and everybody else says their password. In a file,
/// which no database guards, only those do who have one: so a copy can be worked with.
record Signer(Asking asking) {
  /// As whom this process runs.
  static String systemUser() {
    return System.getProperty("user.name", "unknown");
  }

  /// The clock is read here and nowhere further in.
  Signed now(CaseStore store, @Nullable String said) throws IOException {
    return new Signed(name(store, said), now());
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  /// @param said who somebody says they are
  String name(CaseStore store, @Nullable String said) throws IOException {
    if (!store.team().exists()) {
      return said != null ? said : systemUser();
    }
    var vouched = store.databaseUser();
    if (vouched != null && (said == null || said.equals(vouched))) {
      return vouched;
    }
    if (said == null) {
      throw new IOException(
          store.address().shown() + ": this case has users; say who you are with --by NAME");
    }
    if (vouched == null && store.team().signsWithoutPassword(said)) {
      return said;
    }
    if (!store.team().knows(said, asking.known(said))) {
      throw new IOException(
          "%s: that is not the password of %s; an owner can set another: isnad user password %s"
              .formatted(store.address().shown(), said, said));
    }
    return said;
  }
}
