package isnad.app.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A small browser: it keeps one cookie and fills forms in.
final class Browsing {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
  private static final Pattern META = Pattern.compile("isnad-token\" content=\"([^\"]*)\"");
  private final String host;
  private final int port;
  @Nullable String cookie;

  Browsing(Desk desk) {
    this(desk, "127.0.0.1:" + URI.create(desk.address()).getPort());
  }

  Browsing(Desk desk, String host) {
    this.host = host;
    this.port = URI.create(desk.address()).getPort();
  }

  record Answer(int status, String head, String body) {
    String header(String name) {
      var found = Pattern.compile("(?im)^" + name + ": *(.*?)\r?$").matcher(head);
      return found.find() ? found.group(1) : "";
    }

    String token() {
      var found = META.matcher(body);
      return found.find() ? found.group(1) : "";
    }
  }

  Answer get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\n", "");
  }

  Answer post(String path, Map<String, String> form, String... headers) throws IOException {
    var body =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var more = String.join("", java.util.Arrays.stream(headers).map(h -> h + "\r\n").toList());
    var head =
        "POST %s HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %s\r\n%s"
            .formatted(path, body.length(), more);
    return send(head, body);
  }

  private Answer send(String head, String body) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      var sent = head + "Host: " + host + "\r\nConnection: close\r\n";
      sent += cookie == null ? "" : "Cookie: " + cookie + "\r\n";
      socket.getOutputStream().write((sent + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
      var got = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var end = got.indexOf("\r\n\r\n");
      var answer =
          new Answer(
              Integer.parseInt(got.substring(9, 12)),
              got.substring(0, end),
              got.substring(end + 4));
      var set = answer.header("Set-Cookie");
      if (!set.isEmpty()) {
        cookie = set.replaceFirst(";.*", "");
      }
      return answer;
    }
  }

  Answer signIn(String name, String password) throws IOException {
    var form = get("/en/login");
    var token = TOKEN.matcher(form.body());
    var sent = token.find() ? token.group(1) : "";
    return post("/en/login", Map.of("token", sent, "name", name, "password", password));
  }
}
