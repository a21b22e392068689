package isnad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Though requests go to a pinned machine, it must prove that it is the host of the address.
class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir static Path folder = Path.of("");
  private static SSLContext right;

  private final MadeUpWorld world = new MadeUpWorld();
  private LoopbackServer server;
  private Tried tried;

  @BeforeAll
  static void certify() throws IOException, InterruptedException, GeneralSecurityException {
    var file = folder.resolve("keys.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var call =
        List.of(
            keytool,
            "-genkeypair",
            "-alias",
            "a",
            "-keyalg",
            "EC",
            "-dname",
            "CN=right.test",
            "-ext",
            "san=dns:right.test",
            "-keystore",
            file.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD));
    var process = new ProcessBuilder(call).inheritIO().start();
    assertThat(process.waitFor()).isZero();
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    right = SSLContext.getInstance("TLS");
    right.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
  }

  @BeforeEach
  void serve() throws IOException {
    ServerSocket listening =
        right.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    assertThat(listening).isInstanceOf(SSLServerSocket.class);
    server =
        new LoopbackServer(
            listening,
            talk -> {
              if (talk.path().equals("/robots.txt")) {
                talk.say(LoopbackServer.NO_ROBOTS);
              } else {
                talk.page(
                    "text/plain", "قتل الجيش المالي 14 مسلحا".getBytes(StandardCharsets.UTF_8));
              }
            });
    world.name("right.test", "93.184.216.34", server);
    world.name("wrong.test", "93.184.216.34", server);
    tried = new Tried(world, folder, FetchingTest::engine);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void theHostOfTheAddressIsProven() throws IOException, InterruptedException {
    world.trust(right);
    assertThat(tried.fetch("https://right.test/1").messages()).isEmpty();
    assertThat(server.asked()).containsExactly("/1");
  }

  @Test
  void anotherHostsCertificateProvesNothing() throws IOException, InterruptedException {
    world.trust(right);
    assertThat(tried.fetch("https://wrong.test/1").messages().getFirst())
        .contains("cannot prove that it is who the address says");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void whoNobodyVouchesForProvesNothing() throws IOException, InterruptedException {
    assertThat(tried.fetch("https://right.test/1").messages().getFirst())
        .contains("cannot prove that it is who the address says");
    assertThat(server.asked()).isEmpty();
  }
}
