package isnad.app.cli;

import isnad.app.fetch.Fetcher;
import isnad.app.fetch.Fetching;
import isnad.app.fetch.Gate;
import isnad.app.fetch.Limits;
import isnad.app.fetch.Outside;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether and how far addresses are fetched.
final class FetchOptions {
  private static final int USUAL_MOST = 1000;

  @Option(
      names = "--fetch",
      description =
          "Fetch addresses, and the pages that feeds and sitemaps name, as their servers allow"
              + " (robots.txt). Without it nothing leaves the machine.")
  private boolean fetch;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A host that may be inside (this machine, a private network). May be repeated.")
  private List<String> allowed = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = Positive.class,
      description = "How many pages that lists name to fetch in one run (${DEFAULT-VALUE}).")
  private int most = USUAL_MOST;

  @Option(
      names = "--again",
      description =
          "Ask again for pages that a list named before; else only for those it calls changed.")
  private boolean again;

  boolean on() {
    return fetch;
  }

  Fetching.Plan plan() {
    return new Fetching.Plan(most, again);
  }

  /// Absent where nothing shall be fetched.
  @Nullable Fetcher fetcher(Outside outside) {
    var hosts = new HashSet<String>();
    allowed.forEach(host -> hosts.add(host.strip().toLowerCase(Locale.ROOT)));
    var gate = new Gate(outside.names(), hosts);
    var agent = "Isnad/" + Version.number();
    return fetch ? new Fetcher(outside, gate, Limits.USUAL, agent) : null;
  }
}
