package isnad.read.body;

import isnad.model.Passage.Role;
import isnad.read.pack.Entry;
import java.util.ArrayList;
import java.util.List;

/// A rule of the packs that knows a line of furniture by its words.
///
/// @param name printed as the rule of each passage it labels
/// @param longest a line of more words is not its business
/// @param cues folded words, or signs where a cue has no word
/// @param examples lines it must label
/// @param never lines it must not
record LineRule(
    String name,
    Role role,
    Place place,
    int longest,
    After after,
    List<String> cues,
    List<String> examples,
    List<String> never) {
  /// Where in the line a cue stands.
  enum Place {
    /// it is the line, figures apart
    WHOLE,
    START,
    END,
    INSIDE
  }

  /// What the line says of those that follow it.
  enum After {
    NOTHING,
    /// titles and excerpts of other stories follow, then the story may go on
    NEAR,
    /// the story has ended
    ALL
  }

  private static final int LONGEST = 10;

  static LineRule of(Entry entry) {
    entry.only("rule", "role", "at", "longest", "after", "cues", "examples", "never");
    var longest = entry.number("longest");
    var cues = new ArrayList<String>();
    for (var cue : entry.texts("cues")) {
      var plain = Wording.plain(cue);
      cues.add(plain.isEmpty() ? cue : plain);
    }
    var rule =
        new LineRule(
            entry.text("rule"),
            entry.word("role", Role.class),
            entry.word("at", Place.class),
            longest == null ? LONGEST : longest.intValue(),
            entry.has("after") ? entry.word("after", After.class) : After.NOTHING,
            List.copyOf(cues),
            entry.texts("examples"),
            entry.texts("never"));
    rule.check(entry);
    return rule;
  }

  /// Whether the line is this rule's.
  ///
  /// @param bare its plain words without figures
  boolean fits(Block block, String bare) {
    if (block.words() > longest) {
      return false;
    }
    var line = place == Place.WHOLE ? bare : block.plain();
    for (var cue : cues) {
      if (fits(cue, line, block.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(String cue, String line, String text) {
    if (!Character.isLetterOrDigit(cue.codePointAt(0))) {
      return text.startsWith(cue);
    }
    return switch (place) {
      case WHOLE -> line.equals(cue);
      case START -> line.startsWith(cue) && isEdge(line, cue.length());
      case END -> line.endsWith(cue) && isEdge(line, line.length() - cue.length() - 1);
      case INSIDE -> (" " + line + " ").contains(" " + cue + " ");
    };
  }

  private static boolean isEdge(String line, int at) {
    return at < 0 || at >= line.length() || line.charAt(at) == ' ';
  }

  private boolean fits(String text) {
    var line = Furniture.line(text);
    return fits(line, withoutFigures(line.plain()));
  }

  private void check(Entry entry) {
    if (examples.isEmpty()) {
      throw entry.fault("rule " + name + " has no example; give a line it labels");
    }
    for (var example : examples) {
      if (!fits(example)) {
        throw entry.fault("rule " + name + " does not label its example: " + example);
      }
    }
    for (var line : never) {
      if (fits(line)) {
        throw entry.fault("rule " + name + " labels what it must never: " + line);
      }
    }
  }

  /// The words that are no numbers.
  static String withoutFigures(String plain) {
    if (plain.chars().noneMatch(Character::isDigit)) {
      return plain;
    }
    var out = new StringBuilder();
    for (var word : Wording.words(plain)) {
      if (!word.chars().allMatch(Character::isDigit)) {
        out.append(out.isEmpty() ? "" : " ").append(word);
      }
    }
    return out.toString();
  }
}
