package isnad.read.text;

import isnad.model.Metadata;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import java.util.ArrayList;
import java.util.List;

/// Cuts readable text into words, numbers and marks. A change of script or from letters to digits
/// ends a token, so that a conjunction glued to a figure and a year glued to its noun come apart.
public final class Tokenizer {
  private enum Kind {
    ARABIC,
    LATIN,
    DIGIT,
    MARK,
    SPACE,
    OTHER
  }

  private final Readable readable;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(Readable readable) {
    this.readable = readable;
    this.text = readable.text();
  }

  /// The tokens of `readable`, in order, not overlapping; white space belongs to none.
  public static List<Token> tokens(Readable readable) {
    var tokenizer = new Tokenizer(readable);
    var at = 0;
    while (at < tokenizer.text.length()) {
      at = tokenizer.next(at);
    }
    return tokenizer.tokens;
  }

  /// The folded words of a bare text.
  public static List<String> words(String text) {
    var source = new Source("", "", "", Source.Media.TEXT, text, Metadata.NONE);
    return tokens(Readable.of(source, new Span(0, text.length()))).stream()
        .map(Token::folded)
        .toList();
  }

  private int next(int start) {
    var kind = kind(text.charAt(start));
    if (kind == Kind.SPACE) {
      return start + 1;
    }
    var end =
        switch (kind) {
          case ARABIC, LATIN -> endOfRun(start, kind);
          case MARK -> endOfMarks(start);
          case DIGIT -> endOfNumber(start);
          case OTHER, SPACE ->
              start
                  + (Character.isHighSurrogate(text.charAt(start)) && start + 1 < text.length()
                      ? 2
                      : 1);
        };
    add(start, end);
    return end;
  }

  private void add(int start, int end) {
    var surface = text.substring(start, end);
    var folded = Letters.fold(surface);
    if (!folded.isBlank()) {
      tokens.add(new Token(readable.toSource(start, end), surface, folded));
    }
  }

  private int endOfRun(int start, Kind kind) {
    var end = start + 1;
    while (end < text.length() && continues(end, kind)) {
      end++;
    }
    return end;
  }

  private boolean continues(int at, Kind kind) {
    var here = kind(text.charAt(at));
    return here == kind
        || here == Kind.MARK
        || kind == Kind.LATIN && joinsLatin(text.charAt(at)) && kindAt(at + 1) == Kind.LATIN;
  }

  private int endOfMarks(int start) {
    var end = start;
    while (end < text.length() && kind(text.charAt(end)) == Kind.MARK) {
      end++;
    }
    var kind = kindAt(end);
    return kind == Kind.ARABIC || kind == Kind.LATIN ? endOfRun(end, kind) : end;
  }

  private int endOfNumber(int start) {
    var end = start + 1;
    while (end < text.length()) {
      var mark = unmarked(end);
      if (kindAt(end) == Kind.DIGIT) {
        end++;
      } else if (joinsDigits(mark) && kindAt(unmarked(mark + 1)) == Kind.DIGIT) {
        end = unmarked(mark + 1) + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /// The first place from `at` on that holds no invisible mark.
  private int unmarked(int at) {
    var end = at;
    while (kindAt(end) == Kind.MARK) {
      end++;
    }
    return end;
  }

  /// A point or comma joins figures; the comma of Arabic writing parts figures of a list, unless it
  /// parts thousands.
  private boolean joinsDigits(int at) {
    if (at >= text.length()) {
      return false;
    }
    var c = text.charAt(at);
    return c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '\u060C' && thousands(at);
  }

  /// Whether one to three digits stand before and just three behind.
  private boolean thousands(int at) {
    var before = 0;
    while (before < 4 && at - before > 0 && kindAt(at - before - 1) == Kind.DIGIT) {
      before++;
    }
    var behind = 0;
    while (behind < 4 && kindAt(at + behind + 1) == Kind.DIGIT) {
      behind++;
    }
    return before > 0 && before < 4 && behind == 3;
  }

  private Kind kindAt(int at) {
    return at < text.length() ? kind(text.charAt(at)) : Kind.SPACE;
  }

  private static boolean joinsLatin(char c) {
    return c == '-' || c == '\'' || c == '\u2019' || c == '&';
  }

  private static Kind kind(char c) {
    if (Letters.isDigit(c)) {
      return Kind.DIGIT;
    }
    if (Letters.isArabic(c)) {
      return Kind.ARABIC;
    }
    if (Letters.isMark(c)) {
      return Kind.MARK;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Kind.SPACE;
    }
    return Character.isLetterOrDigit(c) ? Kind.LATIN : Kind.OTHER;
  }
}
