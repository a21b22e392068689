package isnad.read.body;

import isnad.model.Passage.Role;
import java.util.function.IntUnaryOperator;

/// Labels the lines that are furniture by their words, and what follows such lines.
final class LineLabels {
  private static final int LONGEST_TITLE = 25;
  private static final double LINKED = 0.5;
  private static final String DIVIDERS = "|\u00BB\u203A\u00B7\u2022\u27E9";
  private static final int MANY_DIVIDERS = 3;

  private final Labels labels;
  private final Furniture furniture;
  private final IntUnaryOperator partEnd;

  /// @param partEnd one past the last line of the small part of the page that a line begins; the
  ///   line itself where it begins none
  LineLabels(Labels labels, Furniture furniture, IntUnaryOperator partEnd) {
    this.labels = labels;
    this.furniture = furniture;
    this.partEnd = partEnd;
  }

  void label() {
    for (var i = 0; i < labels.size() && labels.size() > 1; i++) {
      if (!labels.isOpen(i)) {
        continue;
      }
      var rule = furniture.ruleFor(labels.block(i));
      if (rule.isPresent()) {
        label(i, rule.get());
      } else if (isDivided(labels.block(i))) {
        labels.give(i, Role.NAVIGATION, "divided");
      }
    }
  }

  private void label(int i, LineRule rule) {
    labels.give(i, rule.role(), rule.name());
    if (rule.after() == LineRule.After.NOTHING) {
      return;
    }
    var end = partEnd.applyAsInt(i);
    if (end > i) {
      teasers(i + 1, end, rule.name());
    } else if (rule.after() == LineRule.After.NEAR) {
      near(i + 1, rule.name());
    } else if (hasProseBefore(i)) {
      teasers(i + 1, labels.size(), rule.name());
    }
  }

  private void teasers(int from, int to, String rule) {
    for (var i = from; i < to; i++) {
      labels.give(i, Role.TEASER, rule);
    }
  }

  /// Titles and excerpts, until the story goes on or another part of the page begins.
  private void near(int from, String rule) {
    for (var i = from; i < labels.size() && labels.isOpen(i) && isTeaser(i); i++) {
      labels.give(i, Role.TEASER, rule);
    }
  }

  private boolean isTeaser(int i) {
    var block = labels.block(i);
    var headsStory =
        block.kind() == Block.Kind.HEADING
            && block.linked() < LINKED
            && i + 1 < labels.size()
            && labels.block(i + 1).isProse()
            && !Wording.endsCutShort(labels.block(i + 1).text());
    return !headsStory
        && (Wording.endsCutShort(block.text())
            || block.linked() > LINKED
            || block.words() <= LONGEST_TITLE
                && (!block.stops() || Dateline.in(block.text(), furniture.months()) != null));
  }

  private boolean hasProseBefore(int to) {
    for (var i = 0; i < to; i++) {
      if (labels.isOpen(i) && labels.block(i).isProse()) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is a row of names with signs between: a menu, the way to a page.
  private static boolean isDivided(Block block) {
    var dividers = block.text().chars().filter(c -> DIVIDERS.indexOf(c) >= 0).count();
    return dividers >= MANY_DIVIDERS && !block.stops() && block.words() <= dividers * 4;
  }
}
