package isnad.app.fetch;

import isnad.store.Visits.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// One request over a connection of its own to machines that passed the gate. Follows nothing,
/// keeps no cookie, tells no password, asks nothing twice; what is not wanted of an answer is not
/// waited for.
///
/// @param agent as who we ask
record Exchange(Outside outside, Limits limits, String agent) {
  private static final int LONGEST_LINE = 16 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final int MOST_EMPTY_LINES = 10;
  private static final String TYPES =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,"
          + "text/plain;q=0.8,application/pdf;q=0.8,*/*;q=0.1";

  Answer ask(WebAddress address, List<InetAddress> machines, Request request) throws IOException {
    var host = new HttpHost(address.scheme(), address.host(), address.port());
    var client = client(machines);
    try {
      var response = client.executeOpen(host, asked(address, request.known()), null);
      return answer(response, head -> request.body().of(address, head));
    } finally {
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private ClassicHttpRequest asked(
      WebAddress address, @org.jspecify.annotations.Nullable Reply known) {
    var asked =
        ClassicRequestBuilder.get(address.toString())
            .addHeader("Accept", TYPES)
            .addHeader("Accept-Encoding", "gzip")
            .addHeader("Connection", "close");
    if (known != null && known.etag() != null) {
      asked.addHeader("If-None-Match", known.etag());
    }
    if (known != null && known.modified() != null) {
      asked.addHeader("If-Modified-Since", known.modified());
    }
    return asked.build();
  }

  /// How much of an answer at one address is read.
  private interface Judge {
    Request.Wanted of(Answer head) throws RefusedException;
  }

  private static Answer answer(ClassicHttpResponse response, Judge judge) throws IOException {
    var headers = new HashMap<String, String>();
    for (var header : response.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT), text(String.valueOf(header.getValue())));
    }
    var head = new Answer(response.getCode(), headers, new byte[0]);
    var wanted = judge.of(head);
    var entity = response.getEntity();
    if (wanted.most() == 0 || entity == null) {
      return head;
    }
    var bytes = Unpacking.bytes(entity.getContent(), head.header("content-encoding"), wanted);
    return new Answer(head.status(), headers, bytes);
  }

  /// Servers write addresses into headers as UTF-8, which come as Latin-1.
  private static String text(String header) {
    var bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }

  private CloseableHttpClient client(List<InetAddress> machines) {
    return HttpClientBuilder.create()
        .setConnectionManager(connections(machines))
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(timeout(limits.silence())).build())
        .setUserAgent(agent)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableConnectionState()
        .build();
  }

  private BasicHttpClientConnectionManager connections(List<InetAddress> machines) {
    var tls =
        RegistryBuilder.<TlsSocketStrategy>create()
            .register(
                "https",
                (socket, host, port, attachment, context) ->
                    new DefaultClientTlsStrategy(outside.trust().context())
                        .upgrade(socket, host, port, attachment, context))
            .build();
    var operator =
        new DefaultHttpClientConnectionOperator(
            proxy -> outside.sockets().make(), null, new Pinned(machines), tls);
    var lines =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxEmptyLineCount(MOST_EMPTY_LINES)
            .build();
    var connections =
        new BasicHttpClientConnectionManager(
            operator, ManagedHttpClientConnectionFactory.builder().http1Config(lines).build());
    connections.setConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(timeout(limits.connect()))
            .setSocketTimeout(timeout(limits.silence()))
            .build());
    return connections;
  }

  private static Timeout timeout(java.time.Duration time) {
    return Timeout.of(time);
  }

  /// Knows the machines that passed, and no name server.
  private record Pinned(List<InetAddress> machines) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) {
      return machines.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
