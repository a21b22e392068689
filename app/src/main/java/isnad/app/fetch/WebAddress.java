package isnad.app.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// The address of a page, in the one spelling that requests use: `http` or `https`, the host in
/// ASCII, no name or password, no fragment, everything else percent-encoded.
///
/// @param host a name, four plain numbers, or an address of IPv6 in brackets
/// @param port 80 or 443 where the address names none
/// @param path with the query, beginning with `/`
public record WebAddress(String scheme, String host, int port, String path) {
  private static final int LONGEST = 4096;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int MOST_PORTS = 65_535;
  private static final String LEGAL = "-._~:/?[]@!$&'()*+,;=";
  private static final Pattern SCHEME =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");
  private static final Pattern BYTE = Pattern.compile("0|[1-9][0-9]{0,2}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_.])?");
  private static final Pattern SIXTH = Pattern.compile("\\[[0-9a-f:.]+]");

  /// Reads an address as people and pages write it.
  ///
  /// @throws RefusedException where it is none that is ever fetched
  public static WebAddress of(String written) throws RefusedException {
    var text = written.strip();
    if (text.length() > LONGEST) {
      throw RefusedException.barred("the address has more than " + LONGEST + " letters");
    }
    var colon = text.indexOf(':');
    var scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw RefusedException.barred(
          "only http and https are fetched, not '%s:'".formatted(encoded(scheme)));
    }
    if (!text.startsWith("//", colon + 1)) {
      throw RefusedException.barred("the address names no host");
    }
    var start = colon + "://".length();
    var end = end(text, start);
    return of(scheme, text.substring(start, end), text.substring(end));
  }

  private static int end(String text, int start) {
    var end = start;
    while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static WebAddress of(String scheme, String authority, String rest)
      throws RefusedException {
    if (authority.indexOf('@') >= 0) {
      throw RefusedException.barred(
          "the address carries a user name or password; leave out what stands before the @");
    }
    var colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
    var host = host(colon < 0 ? authority : authority.substring(0, colon));
    var usual = scheme.equals("http") ? HTTP : HTTPS;
    var port = colon < 0 ? usual : port(authority.substring(colon + 1), usual);
    var hash = rest.indexOf('#');
    var path = encoded(hash < 0 ? rest : rest.substring(0, hash)).replace("%5C", "/");
    return new WebAddress(scheme, host, port, path.startsWith("/") ? path : "/" + path);
  }

  private static int port(String digits, int usual) throws RefusedException {
    if (digits.isEmpty()) {
      return usual;
    }
    var port = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    if (port == 0 || port > MOST_PORTS) {
      throw RefusedException.barred("the address has no port that is one");
    }
    return port;
  }

  /// A name of any script comes out as its ASCII form, so that lookalikes of digits and dots are
  /// seen for what they are.
  private static String host(String written) throws RefusedException {
    var lower = written.toLowerCase(Locale.ROOT);
    if (SIXTH.matcher(lower).matches()) {
      return lower;
    }
    var ascii = ascii(written);
    var host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    if (!NAME.matcher(host).matches() || host.contains("..")) {
      throw RefusedException.barred("the address names no host that is one");
    }
    var last = host.substring(host.lastIndexOf('.') + 1);
    if (NUMBER.matcher(last).matches() && !isPlain(host)) {
      throw RefusedException.barred(
          "the host is a number in an unusual spelling; write it as four plain numbers");
    }
    return host;
  }

  private static String ascii(String host) throws RefusedException {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw RefusedException.barred("the address names no host that is one");
    }
  }

  private static boolean isPlain(String host) {
    var bytes = host.split("\\.", -1);
    var plain = bytes.length == 4;
    for (var each : bytes) {
      plain = plain && BYTE.matcher(each).matches() && Integer.parseInt(each) <= 255;
    }
    return plain;
  }

  /// What stays is what an address may hold; the rest becomes `%` and two digits.
  private static String encoded(String text) {
    var out = new StringBuilder();
    for (var b : text.getBytes(StandardCharsets.UTF_8)) {
      var c = (char) (b & 0xFF);
      var plain = c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0 || c == '%');
      out.append(plain ? String.valueOf(c) : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  /// Where a page at this address leads by a `Location`.
  public WebAddress resolve(String location) throws RefusedException {
    var text = location.strip();
    if (SCHEME.matcher(text).matches()) {
      return of(text);
    }
    if (text.startsWith("//")) {
      return of(scheme + ":" + text);
    }
    try {
      var hash = text.indexOf('#');
      var there = encoded(hash < 0 ? text : text.substring(0, hash)).replace("%5C", "/");
      return of(URI.create(toString()).resolve(there).toString());
    } catch (IllegalArgumentException e) {
      throw RefusedException.barred("it leads to what is no address");
    }
  }

  /// The server: `https://example.org`, with the port where it is not the usual one.
  public String origin() {
    var usual = port == (scheme.equals("http") ? HTTP : HTTPS);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }

  @Override
  public String toString() {
    return origin() + path;
  }
}
