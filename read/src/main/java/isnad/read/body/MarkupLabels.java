package isnad.read.body;

import isnad.model.Passage.Role;

/// Labels what in the article's part of an HTML page is no running text: link lists, crumbs before
/// the first and after the last paragraph, headings over nothing.
final class MarkupLabels {
  private static final double MOSTLY_LINKS = 0.6;
  private static final int LONGEST_CRUMB = 8;

  private final Labels labels;

  MarkupLabels(Labels labels) {
    this.labels = labels;
  }

  void label() {
    links();
    var first = labels.firstProse();
    for (var i = 0; i < first && first < labels.size(); i++) {
      crumb(i, "before-the-story");
    }
    for (var i = labels.size() - 1;
        i >= 0 && !(labels.isOpen(i) && labels.block(i).isProse());
        i--) {
      crumb(i, "after-the-story");
    }
  }

  /// Labels headings that nothing of the story follows.
  void emptyHeadings() {
    var next = Role.NAVIGATION;
    for (var i = labels.size() - 1; i >= 0; i--) {
      if (labels.role(i) == Role.HEADING && !next.kept()) {
        labels.giveAnew(i, Role.NAVIGATION, "heading-of-nothing");
      }
      next = labels.role(i) == Role.CAPTION ? next : labels.role(i);
    }
  }

  private void links() {
    for (var i = 0; i < labels.size(); i++) {
      var block = labels.block(i);
      if (labels.isOpen(i)
          && block.linked() > MOSTLY_LINKS
          && !block.stops()
          && block.kind() != Block.Kind.HEADING) {
        labels.give(i, Role.TEASER, "link");
      }
    }
  }

  private void crumb(int i, String rule) {
    var block = labels.block(i);
    if (block.kind() == Block.Kind.PARAGRAPH && block.words() <= LONGEST_CRUMB && !block.stops()) {
      labels.give(i, Role.NAVIGATION, rule);
    }
  }
}
