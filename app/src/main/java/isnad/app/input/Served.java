package isnad.app.input;

import isnad.app.input.Original.Way;
import isnad.store.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a server gave for an address.
///
/// @param asked the address as it was written
/// @param url where it led in the end
/// @param type of the bytes, as the server says
/// @param bytes unpacked
public record Served(String asked, String url, Type type, byte[] bytes, Instant at) {
  private static final int LONGEST_ID = 80;
  private static final int HASH = 8;

  /// A type of bytes, as servers name it.
  ///
  /// @param name in small letters: `text/html`; empty where the server says none
  public record Type(String name, @Nullable String charset) {}

  /// How large a thing of this type at this address may be; 0 where there is no door for it.
  public static int largest(Type type, String url) {
    var kind = kind(type, url);
    return kind == null ? 0 : kind.largest();
  }

  /// By the type; where that says nothing, by the ending of the address.
  static @Nullable Kind kind(Type type, String url) {
    return switch (type.name()) {
      case "text/html", "application/xhtml+xml" -> Kind.HTML;
      case "text/xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml" ->
          Kind.XML;
      case "text/plain" -> Kind.TEXT;
      case "application/pdf" -> Kind.PDF;
      case "text/csv" -> Kind.CSV;
      case "message/rfc822" -> Kind.EML;
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Kind.DOCX;
      case "application/vnd.oasis.opendocument.text" -> Kind.ODT;
      case "application/warc" -> Kind.WARC;
      case "",
          "application/octet-stream",
          "binary/octet-stream",
          "application/gzip",
          "application/x-gzip",
          "application/zip" ->
          Kind.of(path(url));
      default -> null;
    };
  }

  @Nullable Kind kind() {
    return kind(type, url);
  }

  /// How it came, as a case tells it.
  Way way() {
    return new Way(asked, asked.equals(url) ? null : "led to " + url, "fetch", at);
  }

  /// Whether the server says UTF-8 and the bytes are: what a page says of itself counts less.
  boolean isToldInUtf8() {
    return isToldInUtf8(type.charset(), bytes);
  }

  static boolean isToldInUtf8(@Nullable String charset, byte[] bytes) {
    if (charset == null || !charset.equalsIgnoreCase("utf-8")) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// The charset that a server names, where the bytes are read otherwise with it than without.
  static @Nullable String hint(@Nullable String charset, byte[] bytes) {
    return charset == null || Decoder.decode(bytes, charset).equals(Decoder.decode(bytes))
        ? null
        : charset.toLowerCase(Locale.ROOT);
  }

  /// What an id can be made of: the host and the last word of the address.
  String stem() {
    var start = url.indexOf("://") + "://".length();
    var host = url.substring(start).split("[/?#]", 2)[0].replaceFirst("^www\\.", "");
    var last = Entry.stem(path(url).substring(start).replaceAll("/+$", ""));
    var word = last.replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9._-]", "");
    var plain = host.replaceAll("[^A-Za-z0-9.-]", "-").toLowerCase(Locale.ROOT);
    var tail = word.isEmpty() || last.equals(host) ? Sha256.of(url).substring(0, HASH) : word;
    var id = plain + "-" + tail;
    return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
  }

  private static String path(String url) {
    return url.split("[?#]", 2)[0];
  }
}
