package isnad.app.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/// What broke on the way to a server, in words. Nothing of it need last.
final class WireFaults {
  private WireFaults() {}

  static RefusedException of(IOException fault, Limits limits) {
    return RefusedException.broken(words(fault, limits));
  }

  private static String words(IOException fault, Limits limits) {
    return switch (fault) {
      case ConnectTimeoutException e ->
          "the server does not pick up within " + time(limits.connect());
      case SocketTimeoutException e -> "the server says nothing for " + time(limits.silence());
      case NoHttpResponseException e -> "the server hangs up without an answer in HTTP";
      case TruncatedChunkException e -> "it is cut off before its end";
      case MalformedChunkCodingException e -> "what the server sends is no whole HTTP (its chunks)";
      case ConnectionClosedException e -> "it is cut off before its end";
      case EOFException e -> "it is cut off before its end";
      case MessageConstraintException e -> "the head of its answer is larger than any page's";
      case SSLPeerUnverifiedException e -> unproven(e);
      case SSLException e -> unproven(e);
      case ConnectException e -> "nothing answers there";
      case NoRouteToHostException e -> "there is no way to it from here; look at your network";
      case SocketException e -> "the server breaks off";
      default ->
          "what the server sends is no HTTP (%s)"
              .formatted(Shown.of(String.valueOf(fault.getMessage())));
    };
  }

  private static String unproven(SSLException fault) {
    return "the server cannot prove that it is who the address says (%s)"
        .formatted(Shown.of(String.valueOf(fault.getMessage())));
  }

  static String time(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
