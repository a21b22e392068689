package isnad.app.fetch;

import java.io.IOException;
import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Follows an address to where its server sends on to. Every hop passes the gate anew and has the
/// same time; what goes round in a circle, or on and on, is left.
record Hops(Gate gate, Exchange exchange, Limits limits) {
  /// Where following ended.
  record Arrived(WebAddress address, Answer answer) {}

  /// What must be so before an address is asked.
  interface Before {
    void hop(WebAddress address) throws IOException, InterruptedException;
  }

  Arrived follow(WebAddress start, Request request, Before before)
      throws IOException, InterruptedException {
    var seen = new HashSet<WebAddress>();
    var address = start;
    while (seen.add(address)) {
      if (seen.size() > limits.redirects() + 1) {
        throw RefusedException.answered(
            "it sends on more than %s times; the last was to %s"
                .formatted(limits.redirects(), Shown.of(address.toString())));
      }
      before.hop(address);
      var answer = ask(address, request);
      if (!answer.isSentOn()) {
        return new Arrived(address, answer);
      }
      address = next(address, answer);
    }
    throw RefusedException.answered(
        "it sends on in a circle, back to " + Shown.of(address.toString()));
  }

  private static WebAddress next(WebAddress address, Answer answer) throws RefusedException {
    var location = answer.header("location");
    if (location == null || location.isBlank()) {
      throw RefusedException.answered(
          "it answers %s and does not say where to".formatted(answer.status()));
    }
    try {
      return address.resolve(location);
    } catch (RefusedException e) {
      throw RefusedException.answered(
          "it sends on to '%s', and %s".formatted(Shown.of(location), e.getMessage()));
    }
  }

  private Answer ask(WebAddress address, Request request) throws IOException, InterruptedException {
    var work =
        new FutureTask<>(() -> exchange.ask(address, gate.pass(address), request.at(address)));
    Thread.ofVirtual().name("fetching").start(work);
    try {
      return work.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw RefusedException.broken(
          "it takes longer than %s, which is the most that one address gets"
              .formatted(WireFaults.time(limits.total())));
    } catch (ExecutionException e) {
      throw fault(e);
    } finally {
      work.cancel(true);
    }
  }

  private IOException fault(ExecutionException failed) {
    return switch (failed.getCause()) {
      case RefusedException refused -> refused;
      case IOException broken -> WireFaults.of(broken, limits);
      case RuntimeException odd ->
          RefusedException.broken(
              "its answer makes no sense (%s)"
                  .formatted(Shown.of(String.valueOf(odd.getMessage()))));
      case null, default -> throw new IllegalStateException(failed);
    };
  }
}
