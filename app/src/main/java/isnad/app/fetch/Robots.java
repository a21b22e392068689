package isnad.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What servers ask of programs that fetch (robots.txt, RFC 9309), asked once a day of each. A
/// server without one asks nothing; one that fails to say is left alone.
final class Robots {
  private static final Duration FRESH = Duration.ofHours(24);
  private static final Duration FAILED = Duration.ofMinutes(10);
  private static final int SERVER_FAILS = 500;
  private static final int TOO_MANY = 429;
  private static final int FIRST_REFUSAL = 400;

  private final Hops hops;
  private final Outside.Moments moments;
  private final String token;
  private final Request request;
  private final Map<String, Rules> known = new HashMap<>();

  /// @param agent its first word is the name that rules may be for
  Robots(Hops hops, Outside.Moments moments, String agent) {
    this.hops = hops;
    this.moments = moments;
    this.token = agent.split("[/ ]")[0].toLowerCase(Locale.ROOT);
    var some = new Request.Wanted(hops.limits().robots(), true);
    this.request = new Request(null, (file, head) -> head.isPage() ? some : Request.Wanted.NOTHING);
  }

  /// The rules of a server.
  ///
  /// @param asked absent where it asks nothing
  /// @param failed why it could not be asked; absent where it could
  private record Rules(@Nullable BaseRobotRules asked, @Nullable String failed, Instant until) {}

  /// How long to pause between two requests.
  ///
  /// @throws RefusedException where the server keeps programs out of the address
  Duration pause(WebAddress address) throws IOException, InterruptedException {
    var rules = rules(address);
    if (rules.failed() != null) {
      throw RefusedException.broken(
          "%s/robots.txt cannot be read (%s), so the server is left alone for now"
              .formatted(address.origin(), rules.failed()));
    }
    var asked = rules.asked();
    if (asked == null) {
      return Pace.USUAL;
    }
    if (!asked.isAllowed(address.toString())) {
      throw RefusedException.answered(
          "%s/robots.txt keeps programs out of it; save the page yourself"
              .formatted(address.origin()));
    }
    return pause(address, asked.getCrawlDelay());
  }

  private static Duration pause(WebAddress address, long millis) throws RefusedException {
    var pause = millis < 0 ? Pace.USUAL : Duration.ofMillis(millis);
    if (pause.compareTo(Pace.LONGEST) > 0) {
      throw RefusedException.answered(
          "%s/robots.txt asks for a pause of %s between two pages, longer than Isnad waits; save the page yourself"
              .formatted(address.origin(), WireFaults.time(pause)));
    }
    return pause.compareTo(Pace.USUAL) < 0 ? Pace.USUAL : pause;
  }

  private Rules rules(WebAddress address) throws IOException, InterruptedException {
    var origin = address.origin();
    var rules = known.get(origin);
    if (rules == null || !rules.until().isAfter(moments.now())) {
      rules = ask(address);
      known.put(origin, rules);
    }
    return rules;
  }

  private Rules ask(WebAddress address) throws RefusedException, InterruptedException {
    var now = moments.now();
    var file = address.resolve("/robots.txt");
    var last = new WebAddress[] {file};
    try {
      return rules(file, hops.follow(file, request, hop -> last[0] = hop).answer(), now);
    } catch (RefusedException e) {
      if (e.why() == RefusedException.Why.BARRED && last[0].equals(file)) {
        throw e;
      }
      return new Rules(null, e.getMessage(), now.plus(FAILED));
    } catch (IOException e) {
      return new Rules(null, e.getMessage(), now.plus(FAILED));
    }
  }

  private Rules rules(WebAddress file, Answer answer, Instant now) {
    var status = answer.status();
    if (status >= SERVER_FAILS || status == TOO_MANY) {
      return new Rules(null, "the server answers " + status, now.plus(FAILED));
    }
    return answer.isPage()
        ? new Rules(parsed(file, answer.body()), null, now.plus(FRESH))
        : silent(status, now);
  }

  private static Rules silent(int status, Instant now) {
    return status >= FIRST_REFUSAL
        ? new Rules(null, null, now.plus(FRESH))
        : new Rules(null, "the server answers " + status, now.plus(FAILED));
  }

  private BaseRobotRules parsed(WebAddress file, byte[] body) {
    var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return parser.parseContent(file.toString(), body, "text/plain", List.of(token));
  }
}
