package isnad.read.pack;

import isnad.read.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// Reads the written form of the pattern language.
///
/// | written | matches |
/// | --- | --- |
/// | a word | a token of that folded form; before the pattern's first word proclitics may stand |
/// | `(a\|b c)` | one of these |
/// | `[a]` | this or nothing |
/// | `{name}` | what the stage offers under that name |
/// | `*3` | up to three tokens within the clause |
///
/// Anything else that is no white space is a word of its own, as in text: `%`.
public final class PatternParser {
  private final Entry owner;
  private final String text;
  private int at;

  private PatternParser(Entry owner, String text) {
    this.owner = owner;
    this.text = text;
  }

  /// @param owner where it is written, for the message of a fault
  public static Pattern parse(Entry owner, String text) {
    var parser = new PatternParser(owner, text);
    var pattern = parser.choices();
    if (parser.at < text.length()) {
      throw owner.fault("pattern " + text + ": a bracket too many at " + (parser.at + 1));
    }
    return pattern;
  }

  private Pattern choices() {
    var choices = new ArrayList<Pattern>();
    choices.add(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.getFirst() : new Pattern.AnyOf(choices);
  }

  private Pattern sequence() {
    var parts = new ArrayList<Pattern>();
    while (at < text.length() && "|)]".indexOf(text.charAt(at)) < 0) {
      var c = text.charAt(at);
      switch (c) {
        case '(' -> parts.add(bracket(')'));
        case '[' -> parts.add(new Pattern.Maybe(bracket(']')));
        case '{' -> parts.add(slot());
        case '*' -> parts.add(gap());
        default -> words(parts);
      }
    }
    if (parts.isEmpty()) {
      throw owner.fault("pattern " + text + ": nothing stands before position " + (at + 1));
    }
    return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
  }

  private Pattern bracket(char close) {
    at++;
    var inner = choices();
    if (at >= text.length() || text.charAt(at) != close) {
      throw owner.fault("pattern " + text + ": a bracket is not closed with " + close);
    }
    at++;
    skipSpace();
    return inner;
  }

  private Pattern slot() {
    var end = text.indexOf('}', at);
    if (end < 0) {
      throw owner.fault("pattern " + text + ": a { is not closed");
    }
    var name = text.substring(at + 1, end).strip();
    at = end + 1;
    skipSpace();
    return new Pattern.Slot(name);
  }

  private Pattern gap() {
    var end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      throw owner.fault("pattern " + text + ": after * a number is needed");
    }
    var most = Integer.parseInt(text.substring(at + 1, end));
    at = end;
    skipSpace();
    return new Pattern.Gap(most);
  }

  private void words(List<Pattern> parts) {
    var end = at;
    while (end < text.length() && "|()[]{}*".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (var word : Tokenizer.words(text.substring(at, end))) {
      parts.add(new Pattern.Word(word));
    }
    at = end;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
