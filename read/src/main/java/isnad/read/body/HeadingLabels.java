package isnad.read.body;

import isnad.model.Passage.Role;

/// Labels headings inside the story, and the name signed under it.
final class HeadingLabels {
  private static final int LONGEST = 15;
  private static final int LONGEST_QUESTION = 8;
  private static final int LONGEST_SIGNATURE = 4;
  private static final int LEAST_STORY = 3;
  private static final String LIST_SIGNS = "\u2022-\u2013\u2014*\u25AA\u25CF\u00B7";
  private static final String LEADING_ON = ":,;\u060C\u061B";

  private final Labels labels;

  HeadingLabels(Labels labels) {
    this.labels = labels;
  }

  void label() {
    if (labels.firstProse() == labels.size()) {
      return;
    }
    for (var i = 0; i < labels.size(); i++) {
      if (labels.isOpen(i) && isHeading(i)) {
        labels.give(i, Role.HEADING, "heading");
      }
    }
  }

  /// Labels the last line where it is a name and the story is long enough to be signed.
  void signature() {
    var last = labels.size() - 1;
    while (last >= 0 && !labels.isOpen(last)) {
      last--;
    }
    if (last > 0 && isName(labels.block(last)) && prose() >= LEAST_STORY) {
      labels.give(last, Role.BYLINE, "signature");
    }
  }

  private long prose() {
    return labels.blocks().stream().filter(Block::isProse).count();
  }

  private static boolean isName(Block block) {
    return block.words() <= LONGEST_SIGNATURE
        && block.words() > 1
        && block.gap() > 0
        && !block.stops()
        && block.text().chars().noneMatch(Character::isDigit)
        && LEADING_ON.indexOf(block.text().charAt(block.text().length() - 1)) < 0;
  }

  private boolean isHeading(int i) {
    var block = labels.block(i);
    if (block.kind() == Block.Kind.HEADING) {
      return true;
    }
    return block.kind() == Block.Kind.PARAGRAPH
        && block.words() > 0
        && block.words() <= (block.stops() ? LONGEST_QUESTION : LONGEST)
        && (!block.stops() || isQuestion(block.text()))
        && LIST_SIGNS.indexOf(block.text().charAt(0)) < 0
        && LEADING_ON.indexOf(block.text().charAt(block.text().length() - 1)) < 0
        && leadsToProse(i);
  }

  private static boolean isQuestion(String text) {
    var last = text.charAt(text.length() - 1);
    return last == '?' || last == '\u061F';
  }

  /// Whether the next line of the story is running text, or a heading that leads to it.
  private boolean leadsToProse(int i) {
    for (var next = i + 1; next < labels.size() && next <= i + 3; next++) {
      if (labels.isOpen(next)) {
        var block = labels.block(next);
        if (block.isProse()) {
          return true;
        }
        if (block.words() > LONGEST) {
          return false;
        }
      }
    }
    return false;
  }
}
