package isnad.app.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Serves finished pages on loopback. Only GET, only under this machine's own names: another site's
/// script that was pointed here by a forged name is turned away.
public final class PageServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int NO_BACKLOG_OF_OURS = 0;

  private final HttpServer server;
  private final Map<String, byte[]> pages = new TreeMap<>();

  private PageServer(HttpServer server, Map<String, String> pages) {
    this.server = server;
    pages.forEach((path, page) -> this.pages.put(path, page.getBytes(StandardCharsets.UTF_8)));
  }

  /// Starts serving.
  ///
  /// @param port 0 for any that is free
  /// @param pages by path: `/`
  public static PageServer start(int port, Map<String, String> pages) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
    var server = new PageServer(HttpServer.create(address, NO_BACKLOG_OF_OURS), pages);
    server.server.createContext("/", server::answer);
    server.server.start();
    return server;
  }

  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var page = pages.get(exchange.getRequestURI().getPath());
      if (!ours(exchange.getRequestHeaders().getFirst("Host"))) {
        refuse(exchange, 421);
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        refuse(exchange, 405);
      } else if (page == null) {
        refuse(exchange, 404);
      } else {
        send(exchange, page);
      }
    }
  }

  private boolean ours(@Nullable String host) {
    return ("127.0.0.1:" + port()).equals(host) || ("localhost:" + port()).equals(host);
  }

  private static void refuse(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }

  private static void send(HttpExchange exchange, byte[] page) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
