package isnad.read.text;

import isnad.model.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// One pass over a stretch of HTML that keeps what a reader sees and where each character stood.
final class MarkupScanner {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "title",
          "tr",
          "ul");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> UNREAD =
      Set.of("script", "style", "template", "noscript", "iframe", "svg", "textarea", "select");
  private static final int LONGEST_TAG_NAME = 12;

  private final String source;
  private final int end;
  private final int first;
  private int at;
  private char[] kept = new char[256];
  private int[] froms = new int[256];
  private int[] tos = new int[256];
  private int length;

  MarkupScanner(String source, Span span) {
    this.source = source;
    this.first = span.start();
    this.at = span.start();
    this.end = span.end();
  }

  Readable scan() {
    while (at < end) {
      var c = source.charAt(at);
      if (c == '<') {
        tag();
      } else if (c == '&') {
        entity();
      } else {
        keep(c, at, at + 1);
        at++;
      }
    }
    while (length > 0 && kept[length - 1] <= ' ') {
      length--;
    }
    return new Readable(
        new String(kept, 0, length),
        first,
        Arrays.copyOf(froms, length),
        Arrays.copyOf(tos, length));
  }

  private void tag() {
    var from = at;
    var next = at + 1 < end ? source.charAt(at + 1) : ' ';
    if (source.startsWith("<!--", at)) {
      at = after("-->", at + 2);
    } else if (next == '!' || next == '?') {
      at = after(">", at + 1);
    } else if (isLetter(next) || next == '/' && at + 2 < end && isLetter(source.charAt(at + 2))) {
      var name = name(next == '/' ? at + 2 : at + 1);
      at = tagEnd(at + 1);
      if (UNREAD.contains(name) && next != '/') {
        skip(name);
      } else if (BLOCKS.contains(name)) {
        keep('\n', from, at);
      } else if (CELLS.contains(name)) {
        keep(' ', from, at);
      }
    } else {
      keep('<', at, at + 1);
      at++;
    }
  }

  private void entity() {
    var from = at;
    var entity = Entity.at(source, at, end);
    if (entity == null) {
      keep('&', at, at + 1);
      at++;
      return;
    }
    at = entity.end();
    for (var i = 0; i < entity.text().length(); i++) {
      keep(entity.text().charAt(i), from, at);
    }
  }

  /// Passes over everything up to the end tag of `name`.
  private void skip(String name) {
    while (at < end) {
      var close = source.indexOf("</", at);
      if (close < 0 || close >= end) {
        at = end;
      } else if (name(close + 2).equals(name)) {
        at = tagEnd(close + 1);
        return;
      } else {
        at = close + 2;
      }
    }
  }

  private String name(int from) {
    var to = from;
    while (to < end && to - from < LONGEST_TAG_NAME && isNameUnit(source.charAt(to))) {
      to++;
    }
    return source.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
  }

  /// One past the `>` that ends the tag, `>` in quoted values passed over; the end where none is.
  private int tagEnd(int from) {
    var quote = (char) 0;
    var last = ' ';
    for (var i = from; i < end; i++) {
      var c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if ((c == '"' || c == '\'') && last == '=') {
        quote = c;
      }
      last = c <= ' ' ? last : c;
    }
    return end;
  }

  private int after(String mark, int from) {
    var found = source.indexOf(mark, from);
    return found < 0 || found + mark.length() > end ? end : found + mark.length();
  }

  /// Keeps a character; white space only after something and once, a newline before a space.
  private void keep(char c, int from, int to) {
    var space = c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\n';
    if (space) {
      var newline = c == '\n' && to - from > 1;
      if (length == 0) {
        return;
      }
      if (kept[length - 1] <= ' ') {
        kept[length - 1] = newline ? '\n' : kept[length - 1];
        tos[length - 1] = to;
        return;
      }
      put(newline ? '\n' : ' ', from, to);
    } else {
      put(c, from, to);
    }
  }

  private void put(char c, int from, int to) {
    if (length == kept.length) {
      kept = Arrays.copyOf(kept, length * 2);
      froms = Arrays.copyOf(froms, length * 2);
      tos = Arrays.copyOf(tos, length * 2);
    }
    kept[length] = c;
    froms[length] = from;
    tos[length++] = to;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isNameUnit(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == ':';
  }
}
