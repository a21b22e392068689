package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.Case;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.model.Chronicle;
import isnad.model.Directory;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The desk is for this machine's user alone: another site's script must not reach it.
class DeskTest {
  private static Desk desk;

  @BeforeAll
  static void serve() throws IOException {
    var nothing =
        new Chronicle(List.of(), List.of(), new Directory(List.of(), List.of()), List.of());
    var snapshot =
        new Snapshot(
            new Case(nothing, List.of()),
            new Lore(List.of(), Map.of(), Lore.USUAL_HALF_LIFE),
            word -> List.of());
    desk = Desk.start(new Live(snapshot), 0, Language.AR);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String ask(String request) throws IOException {
    var port = URI.create(desk.address()).getPort();
    try (var socket = new Socket("127.0.0.1", port)) {
      var sent = request.replace("HOST", "127.0.0.1:" + port) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void servesItsPagesToItsOwnNameOnly() throws IOException {
    assertThat(desk.address()).startsWith("http://127.0.0.1:");
    assertThat(ask("GET /ar HTTP/1.1\r\nHost: HOST"))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("charset=utf-8")
        .contains("المدوّنة الزمنية");
    assertThat(ask("HEAD /ar HTTP/1.1\r\nHost: HOST")).startsWith("HTTP/1.1 200");
    assertThat(ask("GET /ar HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 421");
    assertThat(ask("GET /static/desk.css HTTP/1.1\r\nHost: evil.example"))
        .startsWith("HTTP/1.1 421");
    assertThat(ask("GET /etc/passwd HTTP/1.1\r\nHost: HOST")).startsWith("HTTP/1.1 404");
    assertThat(ask("GET /static/../app/version.properties HTTP/1.1\r\nHost: HOST"))
        .startsWith("HTTP/1.1 4");
  }

  @Test
  void takesNoChangeFromElsewhere() throws IOException {
    assertThat(ask("POST /en HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0"))
        .startsWith("HTTP/1.1 403");
    assertThat(ask("DELETE /en HTTP/1.1\r\nHost: HOST\r\nX-Isnad-Token: guessed"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void noScriptOfAPageMayRun() throws IOException {
    assertThat(ask("GET /en HTTP/1.1\r\nHost: HOST"))
        .contains("script-src 'self'")
        .doesNotContain("unsafe-inline");
  }

  @Test
  void opensInTheLanguageOfTheBrowser() throws IOException {
    assertThat(ask("GET / HTTP/1.1\r\nHost: HOST")).contains("/ar");
    assertThat(ask("GET / HTTP/1.1\r\nHost: HOST\r\nAccept-Language: fr, en-GB;q=0.7, ar;q=0.3"))
        .contains("/en");
    assertThat(ask("GET / HTTP/1.1\r\nHost: HOST\r\nAccept-Language: ;;q=;"))
        .startsWith("HTTP/1.1 302");
  }

  @Test
  void saysWhatIsMissingAndWhatToDo() throws IOException {
    assertThat(ask("GET /ar/event/none HTTP/1.1\r\nHost: HOST"))
        .startsWith("HTTP/1.1 404")
        .contains("لا شيء في هذا العنوان");
    assertThat(ask("GET /en/event/none HTTP/1.1\r\nHost: HOST"))
        .contains("Nothing is at this address");
    assertThat(ask("GET /ar HTTP/1.1\r\nHost: evil.example"))
        .contains("ليس هذا اسم هذا المكتب")
        .doesNotContain("not a name of this desk");
    assertThat(ask("POST /ar/mark HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0"))
        .contains("لم يُقبل التغيير");
  }
}
