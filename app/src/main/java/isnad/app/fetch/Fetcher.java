package isnad.app.fetch;

import isnad.app.fetch.Outcome.Got;
import isnad.app.fetch.Outcome.Refused;
import isnad.app.fetch.Outcome.Same;
import isnad.app.fetch.Request.Wanted;
import isnad.app.input.Served;
import isnad.store.Visits.Reply;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Gets one address after the other, as its server allows and asks. One fetcher remembers what the
/// servers asked of it; it is used by one thread.
public final class Fetcher {
  private static final Duration USUAL_REST = Duration.ofMinutes(1);
  private static final int LONGEST_MARK = 512;

  private final Outside.Moments moments;
  private final Hops hops;
  private final Robots robots;
  private final Pace pace;

  /// @param agent as who we ask: `Isnad/1.0`
  public Fetcher(Outside outside, Gate gate, Limits limits, String agent) {
    this.moments = outside.moments();
    this.hops = new Hops(gate, new Exchange(outside, limits, agent), limits);
    this.robots = new Robots(hops, moments, agent);
    this.pace = new Pace(moments);
  }

  /// Gets what is at an address.
  ///
  /// @param written as the user, a feed or a sitemap wrote it
  /// @param known what its server said last
  public Outcome fetch(String written, @Nullable Reply known) throws InterruptedException {
    try {
      var request = new Request(known, Fetcher::wanted);
      var arrived = hops.follow(WebAddress.of(written), request, this::politely);
      pace.answered(arrived.address().host());
      return outcome(written, arrived, known);
    } catch (RefusedException e) {
      return new Refused(String.valueOf(e.getMessage()), e.why());
    } catch (IOException e) {
      return new Refused(String.valueOf(e.getMessage()), RefusedException.Why.BROKEN);
    }
  }

  Instant now() {
    return moments.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private void politely(WebAddress address) throws IOException, InterruptedException {
    var pause = robots.pause(address);
    pace.await(address.host(), pause);
  }

  private static Wanted wanted(WebAddress address, Answer head) throws RefusedException {
    if (!head.isPage()) {
      return Wanted.NOTHING;
    }
    var most = Served.largest(head.type(), address.toString());
    if (most == 0) {
      throw RefusedException.answered(
          "it is of the type '%s', which Isnad does not read"
              .formatted(Shown.of(head.type().name())));
    }
    return new Wanted(most, false);
  }

  private Outcome outcome(String written, Hops.Arrived arrived, @Nullable Reply known)
      throws RefusedException {
    var answer = arrived.answer();
    var at = arrived.address();
    if (answer.isPage()) {
      var served = new Served(written, at.toString(), answer.type(), answer.body(), now());
      return new Got(served, reply(written, at, answer));
    }
    if (answer.status() == StatusWords.UNCHANGED && known != null && isAsked(at, known)) {
      return new Same(reply(known));
    }
    if (StatusWords.asksForRest(answer.status())) {
      pace.leaveAlone(at.host(), rest(answer.header("retry-after")));
    }
    throw StatusWords.of(answer.status());
  }

  private static boolean isAsked(WebAddress at, Reply known) {
    return at.toString().equals(known.page()) && (known.etag() != null || known.modified() != null);
  }

  private Reply reply(String written, WebAddress at, Answer answer) {
    return new Reply(
        written,
        now(),
        at.toString(),
        mark(answer.header("etag")),
        mark(answer.header("last-modified")),
        false);
  }

  private Reply reply(Reply known) {
    return new Reply(
        known.address(), now(), known.page(), known.etag(), known.modified(), known.list());
  }

  /// Only what can be sent back as it came.
  private static @Nullable String mark(@Nullable String header) {
    return header == null || header.length() > LONGEST_MARK || !header.matches("[\\x20-\\x7E]+")
        ? null
        : header;
  }

  /// When a server wants to be asked again: after some seconds, or at a date.
  private Instant rest(@Nullable String after) {
    var now = moments.now();
    var text = after == null ? "" : after.strip();
    if (text.matches("[0-9]{1,9}")) {
      return now.plusSeconds(Long.parseLong(text));
    }
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return now.plus(USUAL_REST);
    }
  }
}
