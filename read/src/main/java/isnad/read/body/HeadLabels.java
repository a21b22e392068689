package isnad.read.body;

import isnad.model.Passage.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Labels what stands over the first paragraph of a story: its title, its byline, the lines that
/// sum it up.
final class HeadLabels {
  private static final int LONGEST_TITLE = 35;
  private static final int LONGEST_BYLINE = 20;
  private static final int FARTHEST = 15;
  private static final int MOST_PARAGRAPHS = 400;
  private static final int SHORTEST_SUMMARY = 6;
  private static final int SHORTEST_BULLET = 4;
  private static final double SUMMED_UP = 0.55;

  private final Labels labels;
  private final Furniture furniture;

  HeadLabels(Labels labels, Furniture furniture) {
    this.labels = labels;
    this.furniture = furniture;
  }

  /// Labels the title, where it is known as `title`, or a line that stands twice or first over the
  /// first paragraph. What stands over the title is no part of the story.
  void title(@Nullable String title) {
    var prose = labels.firstProse();
    if (title != null && !Wording.plain(title).isEmpty()) {
      repeats(Wording.plain(title));
    } else if (prose < labels.size()) {
      var line = titleLine(prose);
      if (line >= 0) {
        labels.give(line, Role.TITLE, "first-line");
        repeats(labels.block(line).plain());
        for (var i = 0; i < line; i++) {
          labels.give(i, Role.NAVIGATION, "over-the-title");
        }
      }
    }
  }

  /// The first line that stands twice, else the first one; -1 where that is no title.
  private int titleLine(int prose) {
    var first = -1;
    var seen = new HashMap<String, Integer>();
    for (var i = 0; i < prose; i++) {
      if (labels.isOpen(i) && isTitle(labels.block(i))) {
        var before = seen.putIfAbsent(labels.block(i).plain(), i);
        if (before != null) {
          return before;
        }
        first = first < 0 ? i : first;
      } else if (labels.isOpen(i) && first < 0) {
        return -1;
      }
    }
    return first;
  }

  /// Labels lines of agencies, names and dates.
  void bylines() {
    var prose = labels.firstProse();
    for (var i = Math.max(0, prose - FARTHEST); i < prose && prose < labels.size(); i++) {
      var at = i;
      var block = labels.block(i);
      if (!isFree(i) || block.words() > LONGEST_BYLINE || block.stops()) {
        continue;
      }
      if (Agencies.isLine(Bylines.beforeDate(block.text(), furniture), furniture.agencies())) {
        labels.giveAnew(i, Role.BYLINE, "agencies");
      } else if (Dateline.in(block.text(), furniture.months()) != null) {
        labels.giveAnew(i, Role.BYLINE, "dateline");
      } else {
        furniture
            .ruleFor(block)
            .filter(rule -> rule.role() == Role.BYLINE)
            .ifPresent(rule -> labels.giveAnew(at, Role.BYLINE, rule.name()));
      }
    }
  }

  /// Whether nothing but its place outside the article is known of a line.
  private boolean isFree(int i) {
    return labels.isOpen(i) || labels.rule(i).equals(BodyFinder.OUTSIDE);
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
    list(prose);
  }

  /// Two or more lines without a stop, one under the other over the first paragraph, sum it up.
  private void list(int prose) {
    var first = prose;
    while (first > 0 && labels.isOpen(first - 1) && isBullet(labels.block(first - 1))) {
      first--;
    }
    for (var i = first; prose - first > 1 && i < prose && prose < labels.size(); i++) {
      labels.give(i, Role.SUMMARY, "listed");
    }
  }

  private static boolean isBullet(Block block) {
    return block.words() >= SHORTEST_BULLET
        && !block.stops()
        && !block.text().endsWith(":")
        && block.kind() != Block.Kind.HEADING;
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
      if (isFree(i) && labels.block(i).plain().equals(title)) {
        labels.giveAnew(i, Role.TITLE, "headline");
      }
    }
  }

  private static boolean isTitle(Block block) {
    return block.words() <= LONGEST_TITLE
        && (!block.stops() || !block.text().strip().endsWith("."));
  }
}
