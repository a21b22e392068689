package isnad.app.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// A world in which names stand for machines of the open net that are really servers on loopback.
/// Who connects to anything else is written down; who connects to loopback itself gets through, so
/// that a canary there would see it. Its clock moves when somebody waits.
final class MadeUpWorld {
  static final Instant BEGIN = Instant.parse("2026-11-21T12:00:00Z");

  private final Map<String, Deque<List<InetAddress>>> names = new HashMap<>();
  private final Map<InetAddress, Integer> servers = new HashMap<>();
  private final List<String> strayed = new CopyOnWriteArrayList<>();
  private final List<String> resolved = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private @Nullable SSLContext trusted;
  private Instant now = BEGIN;
  private int connected;

  /// The machine of this name is really a server here.
  void name(String host, String address, LoopbackServer server) {
    resolves(host, List.of(address));
    servers.put(InetAddress.ofLiteral(address), server.port());
  }

  /// What the name server says, answer after answer; the last one stays.
  @SafeVarargs
  final void resolves(String host, List<String>... answers) {
    var all = new ArrayDeque<List<InetAddress>>();
    for (var answer : answers) {
      all.add(answer.stream().map(InetAddress::ofLiteral).toList());
    }
    names.put(host, all);
  }

  void trust(SSLContext context) {
    trusted = context;
  }

  List<String> strayed() {
    return strayed;
  }

  List<String> resolved() {
    return resolved;
  }

  List<Duration> pauses() {
    return pauses;
  }

  /// Time goes by.
  void pass(Duration time) {
    now = now.plus(time);
  }

  int connected() {
    return connected;
  }

  Outside outside() {
    return new Outside(
        this::resolve,
        Routed::new,
        () -> {
          try {
            return trusted == null ? SSLContext.getDefault() : trusted;
          } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
          }
        },
        new Outside.Moments() {
          @Override
          public Instant now() {
            return now;
          }

          @Override
          public void pause(Duration time) {
            pauses.add(time);
            now = now.plus(time);
          }
        });
  }

  private synchronized List<InetAddress> resolve(String host) throws UnknownHostException {
    resolved.add(host);
    if (host.matches("[0-9.]+")) {
      return List.of(InetAddress.ofLiteral(host));
    }
    var answers = names.get(host);
    if (answers == null) {
      throw new UnknownHostException(host);
    }
    return answers.size() > 1 ? answers.remove() : answers.element();
  }

  private final class Routed extends Socket {
    @Override
    public void connect(SocketAddress to, int timeout) throws IOException {
      connected++;
      var target = (InetSocketAddress) to;
      var port = servers.get(target.getAddress());
      if (port != null) {
        super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeout);
        return;
      }
      strayed.add(target.toString());
      if (!target.getAddress().isLoopbackAddress()) {
        throw new ConnectException("nothing is there");
      }
      super.connect(to, timeout);
    }
  }
}
