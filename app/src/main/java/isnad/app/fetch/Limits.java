package isnad.app.fetch;

import java.time.Duration;

/// How far one request may go.
///
/// @param connect until the server picks up
/// @param silence in which nothing comes
/// @param total from asking for the name to the last byte
/// @param robots bytes of a robots.txt that are looked at
/// @param redirects how often a server may send on
public record Limits(
    Duration connect, Duration silence, Duration total, int robots, int redirects) {
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(120), 512 * 1024, 5);
}
