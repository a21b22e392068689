package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The page is for this machine's user alone: another site's script must not reach it.
class PageServerTest {
  private static String ask(PageServer server, String request) throws IOException {
    var port = server.address().replaceAll("\\D+$", "").replaceAll(".*:", "");
    try (var socket = new Socket("127.0.0.1", Integer.parseInt(port))) {
      var sent = request.replace("HOST", "127.0.0.1:" + port) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void servesItsPagesToItsOwnNameOnly() throws IOException {
    try (var server = PageServer.start(0, Map.of("/", "حدث"))) {
      assertThat(server.address()).startsWith("http://127.0.0.1:");
      assertThat(ask(server, "GET / HTTP/1.1\r\nHost: HOST"))
          .startsWith("HTTP/1.1 200")
          .contains("charset=utf-8")
          .endsWith("حدث");
      assertThat(ask(server, "HEAD / HTTP/1.1\r\nHost: HOST")).startsWith("HTTP/1.1 200");
      assertThat(ask(server, "GET / HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 421");
      assertThat(ask(server, "POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0"))
          .startsWith("HTTP/1.1 405");
      assertThat(ask(server, "GET /etc/passwd HTTP/1.1\r\nHost: HOST")).startsWith("HTTP/1.1 404");
    }
  }
}
