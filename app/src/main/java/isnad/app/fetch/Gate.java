package isnad.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/// Decides for every hop whether its host may be asked at all. A name is resolved here once, and
/// the request goes to the very machines that passed: no second answer of a name server counts.
///
/// @param allowed hosts that may be inside, by name
public record Gate(Outside.Names names, Set<String> allowed) {
  private static final int FIRST_FREE_PORT = 1024;
  private static final Set<Integer> PORTS = Set.of(80, 443);

  public Gate {
    allowed = Set.copyOf(allowed);
  }

  /// The machines that may be asked.
  List<InetAddress> pass(WebAddress address) throws RefusedException {
    if (address.port() < FIRST_FREE_PORT && !PORTS.contains(address.port())) {
      throw RefusedException.barred(
          "no page is served on port %s; only 80, 443 and those from 1024 on are asked"
              .formatted(address.port()));
    }
    var found = resolve(address.host());
    if (!allowed.contains(address.host())) {
      for (var machine : found) {
        refuseInside(address.host(), machine);
      }
    }
    return found;
  }

  private static void refuseInside(String host, InetAddress machine) throws RefusedException {
    var inside = Inside.what(machine);
    if (inside != null) {
      throw RefusedException.barred(
          "%s is at %s: %s; nothing inside is fetched. Where you mean it, say --allow-host %s"
              .formatted(host, machine.getHostAddress(), inside, host));
    }
  }

  private List<InetAddress> resolve(String host) throws RefusedException {
    try {
      var found = host.startsWith("[") ? List.of(literal(host)) : names.resolve(host);
      if (found.isEmpty()) {
        throw new UnknownHostException(host);
      }
      return found;
    } catch (UnknownHostException | IllegalArgumentException e) {
      throw RefusedException.broken(
          "no machine is known by the name %s; look at its spelling and at your network"
              .formatted(host));
    }
  }

  private static InetAddress literal(String host) {
    return InetAddress.ofLiteral(host.substring(1, host.length() - 1));
  }
}
