package isnad.app.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a desk is reached, by whom.
///
/// @param host the address that it is bound to
/// @param port 0 for any that is free
/// @param names under which browsers reach it besides
/// @param guests asks for a name and a password; absent where all who reach it may do everything
public record Listening(String host, int port, List<String> names, @Nullable GuestList guests) {
  private static final String LOOPBACK = "127.0.0.1";

  public Listening {
    names = List.copyOf(names);
  }

  /// For the user of this machine alone.
  public static Listening here(int port) {
    return new Listening(LOOPBACK, port, List.of(), null);
  }

  /// @throws IOException where others would get in without a login, saying what to do
  public static Listening at(String host, int port, List<String> names, @Nullable GuestList guests)
      throws IOException {
    var listening = new Listening(host, port, names, guests);
    if (!listening.loopback() && guests == null) {
      throw new IOException(
          host
              + " can be reached by others: that needs --login, and a case with users (isnad user"
              + " add)");
    }
    if (listening.everywhere() && names.isEmpty()) {
      throw new IOException(
          host + " has no name that a browser could ask for; say one with --name HOST");
    }
    return listening;
  }

  private boolean everywhere() throws IOException {
    return address().isAnyLocalAddress();
  }

  private InetAddress address() throws IOException {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IOException(host + ": this machine has no such address", e);
    }
  }

  /// Whether only this machine reaches it.
  boolean loopback() throws IOException {
    return address().isLoopbackAddress();
  }

  /// Whether browsers send cookies through TLS alone: behind a loopback address they need not.
  boolean secure() {
    try {
      return !loopback() || !names.isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  /// Whether a request's `Host` is one of the desk's: another site's script that was pointed here
  /// by a forged name is turned away.
  boolean isNamed(String asked, int port) {
    return asked.equals(named(port))
        || host.equals(LOOPBACK) && asked.equals("localhost:" + port)
        || names.stream().anyMatch(asked::equalsIgnoreCase);
  }

  /// As browsers name it.
  String named(int port) {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
