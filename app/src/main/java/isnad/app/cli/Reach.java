package isnad.app.cli;

import isnad.app.web.CaseGuests;
import isnad.app.web.GuestList;
import isnad.app.web.Listening;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Team;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who can reach a desk, and whom it lets in.
final class Reach {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to serve on; else one that is free.")
  private int port;

  @Option(
      names = "--login",
      description = "Ask for name and password; always with a case in PostgreSQL.")
  private boolean login;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to serve on (${DEFAULT-VALUE}); another one needs a login.")
  private String host = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A name under which browsers reach it: desk.example, desk.example:8443.")
  private List<String> names = List.of();

  /// @param place the case; absent where pages are served
  Listening listening(@Nullable String place) throws IOException {
    return Listening.at(host, port, names, guests(place));
  }

  private @Nullable GuestList guests(@Nullable String place) throws IOException {
    if (place == null) {
      if (login) {
        throw new IOException(
            "--login needs a case with users; name the case (isnad serve case.isnad --login), and isnad user add makes the first");
      }
      return null;
    }
    var address = ThisCase.address(place);
    return login || address instanceof CaseAddress.InDatabase ? users(address) : null;
  }

  private static GuestList users(CaseAddress address) throws IOException {
    try (var store = CaseStore.openToRead(address)) {
      if (!store.team().exists()) {
        throw new IOException(
            address.shown()
                + ": it has no users who could sign in; the first is an owner: isnad user add NAME"
                + " --role owner --password --case CASE");
      }
      if (store.team().members().stream().noneMatch(Team.Member::password)) {
        throw new IOException(
            address.shown()
                + ": nobody has a password to sign in with; isnad user password NAME sets one");
      }
    }
    return new CaseGuests(address);
  }
}
