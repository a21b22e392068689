package isnad.app.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on loopback that says whatever its script says, HTTP or not.
final class LoopbackServer implements AutoCloseable {
  static final String NO_ROBOTS = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

  private final ServerSocket listening;
  private final Script script;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final List<Talk> talks = new CopyOnWriteArrayList<>();

  /// What a client asked, and where to answer.
  ///
  /// @param head the request line and the headers, in small letters
  record Talk(String path, String head, Socket socket, OutputStream out) {
    void say(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    void page(String type, byte[] body) throws IOException {
      say("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length);
      say("\r\n\r\n");
      out.write(body);
      out.flush();
    }

    void page(String type, String body) throws IOException {
      page(type, body.getBytes(StandardCharsets.UTF_8));
    }

    void status(String status, String... headers) throws IOException {
      var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      say("HTTP/1.1 " + status + "\r\n" + lines + "Content-Length: 0\r\n\r\n");
    }
  }

  interface Script {
    void answer(Talk talk) throws IOException, InterruptedException;
  }

  LoopbackServer(Script script) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
  }

  LoopbackServer(ServerSocket listening, Script script) {
    this.listening = listening;
    this.script = script;
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  /// All that was asked so far, but for robots.txt.
  List<String> asked() {
    return talks.stream().map(Talk::path).filter(path -> !path.equals("/robots.txt")).toList();
  }

  List<Talk> talks() {
    return talks;
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        var socket = listening.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> talk(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      var first = in.readLine();
      var head = new StringBuilder(String.valueOf(first)).append('\n');
      for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line.toLowerCase(Locale.ROOT)).append('\n');
      }
      var words = String.valueOf(first).split(" ");
      var path = words.length > 1 ? words[1] : "";
      var talk = new Talk(path, head.toString(), socket, socket.getOutputStream());
      talks.add(talk);
      script.answer(talk);
    } catch (IOException e) {
      // the client had enough
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (var socket : open) {
      socket.close();
    }
  }
}
