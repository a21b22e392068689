package isnad.app.fetch;

import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;

/// The world outside, as far as fetching meets it.
///
/// @param names who says which machines have a name
/// @param sockets makes unconnected sockets
/// @param trust whose certificates are believed
/// @param moments the clock
public record Outside(Names names, Sockets sockets, Trust trust, Moments moments) {
  /// The real one.
  public static final Outside REAL =
      new Outside(
          host -> List.of(InetAddress.getAllByName(host)),
          Socket::new,
          Outside::usualTrust,
          new Moments() {
            @Override
            public Instant now() {
              return Instant.now();
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
              Thread.sleep(time);
            }
          });

  public interface Names {
    /// In the order in which they are tried.
    List<InetAddress> resolve(String host) throws UnknownHostException;
  }

  public interface Sockets {
    Socket make();
  }

  /// Asked only where an address is `https`: reading the certificates of a JDK takes a while.
  public interface Trust {
    SSLContext context();
  }

  public interface Moments {
    Instant now();

    void pause(Duration time) throws InterruptedException;
  }

  private static SSLContext usualTrust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has TLS", e);
    }
  }
}
