package isnad.read.body;

import isnad.model.Passage.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Labels what stands over the first paragraph of a story: its title, its byline, the lines that
/// sum it up.
final class HeadLabels {
  private static final int LONGEST_TITLE = 35;
  private static final int LONGEST_BYLINE = 14;
  private static final int MOST_PARAGRAPHS = 400;
  private static final int SHORTEST_SUMMARY = 6;
  private static final double SUMMED_UP = 0.55;

  private final Labels labels;
  private final Furniture furniture;

  HeadLabels(Labels labels, Furniture furniture) {
    this.labels = labels;
    this.furniture = furniture;
  }

  /// Labels the title, where it is known as `title` or stands over the first paragraph.
  void title(@Nullable String title) {
    var prose = labels.firstProse();
    if (title != null) {
      repeats(Wording.plain(title));
    } else if (prose < labels.size()) {
      for (var i = 0; i < prose; i++) {
        if (labels.isOpen(i)) {
          if (isTitle(labels.block(i))) {
            labels.give(i, Role.TITLE, "first-line");
            repeats(labels.block(i).plain());
          }
          return;
        }
      }
    }
  }

  /// Labels lines of agencies, names and dates.
  void bylines() {
    var prose = labels.firstProse();
    for (var i = 0; i < prose && prose < labels.size(); i++) {
      var block = labels.block(i);
      if (!labels.isOpen(i) || block.words() > LONGEST_BYLINE || block.stops()) {
        continue;
      }
      if (Agencies.isLine(block.text(), furniture.agencies())) {
        labels.give(i, Role.BYLINE, "agencies");
      } else if (Dateline.in(block.text(), furniture.months()) != null) {
        labels.give(i, Role.BYLINE, "dateline");
      }
    }
  }

  /// Labels lines over the first paragraph that a later paragraph says again.
  void summaries() {
    var prose = labels.firstProse();
    var later = wordsOfLater(prose);
    for (var i = 0; i < prose; i++) {
      var block = labels.block(i);
      if (labels.isOpen(i) && canSumUp(block)) {
        var words = Wording.telling(block.plain());
        if (later.stream().anyMatch(text -> Wording.shared(words, text) >= SUMMED_UP)) {
          labels.give(i, Role.SUMMARY, "said-again");
        }
      }
    }
    between(prose);
  }

  /// A line of a list of summaries is one too.
  private void between(int prose) {
    for (var i = 1; i < prose; i++) {
      var listed =
          labels.role(i - 1) == Role.SUMMARY || i + 1 < prose && labels.role(i + 1) == Role.SUMMARY;
      if (listed && canSumUp(labels.block(i))) {
        labels.give(i, Role.SUMMARY, "listed-with-summaries");
      }
    }
  }

  private static boolean canSumUp(Block block) {
    return block.words() >= SHORTEST_SUMMARY
        && !block.stops()
        && block.kind() != Block.Kind.HEADING;
  }

  private List<Set<String>> wordsOfLater(int prose) {
    return labels.blocks().stream()
        .skip(prose)
        .limit(MOST_PARAGRAPHS)
        .map(block -> (Set<String>) new HashSet<>(Wording.words(block.plain())))
        .toList();
  }

  private void repeats(String title) {
    for (var i = 0; i < labels.size(); i++) {
      if (labels.block(i).plain().equals(title)) {
        labels.give(i, Role.TITLE, "headline");
      }
    }
  }

  private static boolean isTitle(Block block) {
    return block.words() <= LONGEST_TITLE
        && (!block.stops() || !block.text().strip().endsWith("."));
  }
}
