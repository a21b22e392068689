package isnad.read.body;

import isnad.model.Passage.Role;

/// Labels the lines that are furniture by their words, and what follows such lines.
final class LineLabels {
  private static final int LONGEST_TITLE = 25;
  private static final double LINKED = 0.5;
  private final Labels labels;
  private final Furniture furniture;

  LineLabels(Labels labels, Furniture furniture) {
    this.labels = labels;
    this.furniture = furniture;
  }

  void label() {
    for (var i = 0; i < labels.size(); i++) {
      var rule = labels.isOpen(i) ? furniture.ruleFor(labels.block(i)).orElse(null) : null;
      if (rule == null || labels.size() == 1) {
        continue;
      }
      labels.give(i, rule.role(), rule.name());
      switch (rule.after()) {
        case NOTHING -> {}
        case NEAR -> near(i + 1, rule.name());
        case ALL -> all(i + 1, rule.name());
      }
    }
  }

  /// Titles and excerpts, until the story goes on or another part of the page begins.
  private void near(int from, String rule) {
    for (var i = from; i < labels.size() && labels.isOpen(i) && isTeaser(i); i++) {
      labels.give(i, Role.TEASER, rule);
    }
  }

  private void all(int from, String rule) {
    if (hasProseBefore(from)) {
      for (var i = from; i < labels.size(); i++) {
        labels.give(i, Role.TEASER, rule);
      }
    }
  }

  private boolean isTeaser(int i) {
    var block = labels.block(i);
    return Wording.endsCutShort(block.text())
        || block.linked() > LINKED
        || !block.stops() && block.words() <= LONGEST_TITLE
        || Dateline.in(block.text(), furniture.months()) != null && block.words() <= LONGEST_TITLE;
  }

  private boolean hasProseBefore(int from) {
    for (var i = 0; i < from; i++) {
      if (labels.isOpen(i) && labels.block(i).isProse()) {
        return true;
      }
    }
    return false;
  }
}
