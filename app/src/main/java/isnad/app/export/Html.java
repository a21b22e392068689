package isnad.app.export;

import isnad.app.words.Language;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// A page being written, element by element. Text is always escaped; what a source holds can be
/// read and never runs.
public final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Text as it may stand in a page, with acting characters shown by name.
  public static String escaped(String text) {
    return Controls.shown(entities(text), name -> "<span class=\"ctl\">" + name + "</span>");
  }

  /// A name or a piece of text that keeps its own direction.
  public static String bdi(String text) {
    return "<bdi>" + escaped(text) + "</bdi>";
  }

  /// The same in a text of the language: what runs the other way says in which direction, and that
  /// it is Arabic where it is.
  public static String bdi(String text, Language around) {
    var rightToLeft = Bidi.rightToLeft(text);
    return rightToLeft && !around.rightToLeft()
        ? "<bdi lang=\"ar\" dir=\"rtl\">" + escaped(text) + "</bdi>"
        : bdi(text);
  }

  private static String entities(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\0' -> escaped.append('\uFFFD');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// Opens an element; attributes come as names and values in turn.
  public Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (var i = 0; i < attributes.length; i += 2) {
      var value = entities(Controls.shown(attributes[i + 1]));
      out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    out.append('>');
    open.push(tag);
    return this;
  }

  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /// Markup that was escaped where it was made.
  public Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /// A whole element that holds markup.
  public Html element(String tag, String markup, String... attributes) {
    return open(tag, attributes).markup(markup).close();
  }

  /// Markup made of several pieces: they keep the page's direction among themselves, whatever the
  /// first of them is.
  public Html phrase(String markup, Language language, String... attributes) {
    var all = Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = "dir";
    all[attributes.length + 1] = language.direction();
    return element("bdi", markup, all);
  }

  public Html newline() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
