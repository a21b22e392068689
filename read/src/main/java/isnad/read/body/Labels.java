package isnad.read.body;

import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Passage.Role;
import isnad.read.text.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Labels the blocks of a page from top to bottom.
///
/// The container that holds most prose holds the article; within it furniture is known by its words
/// and marks, the head of the page by its title, byline and summary lines, and everything behind a
/// word that opens other people's text is a teaser.
final class Labels {
  /// Shown above the body: title, byline, summary lines.
  private static final int LONGEST_HEAD_LINE = 160;

  private static final int HEAD = 14;

  private final Furniture furniture;
  private final Dateline dateline;
  private final List<Block> blocks;
  private final List<Passage> passages = new ArrayList<>();
  private final int home;
  private @Nullable String title;
  private @Nullable String author;
  private @Nullable String outlet;
  private @Nullable LocalDate published;
  private boolean tail;

  Labels(Furniture furniture, Dateline dateline, List<Block> blocks, @Nullable String title) {
    this.furniture = furniture;
    this.dateline = dateline;
    this.blocks = blocks;
    this.title = title;
    this.home = home(blocks);
    var body = bodyStart();
    for (var at = 0; at < blocks.size(); at++) {
      label(at, body);
    }
  }

  List<Passage> passages() {
    return passages;
  }

  Metadata metadata() {
    return new Metadata(null, title, outlet, author, published, null);
  }

  /// The container with most prose.
  private static int home(List<Block> blocks) {
    Map<Integer, Integer> prose = new HashMap<>();
    var best = blocks.isEmpty() ? 0 : blocks.getFirst().place();
    for (var block : blocks) {
      if (block.prose()) {
        var sum = prose.merge(block.place(), block.text().length(), Integer::sum);
        best = sum > prose.getOrDefault(best, 0) ? block.place() : best;
      }
    }
    return best;
  }

  /// The first block of the article: behind the agencies' line where the head has one, else the
  /// first prose of the container.
  private int bodyStart() {
    for (var at = 0; at < Math.min(HEAD, blocks.size()); at++) {
      var block = blocks.get(at);
      if (block.text().length() < 60 && furniture.opens(Furniture.Kind.AGENCIES, block.text())) {
        return at + 1;
      }
    }
    for (var at = 0; at < blocks.size(); at++) {
      var block = blocks.get(at);
      if (block.prose()
          && block.place() == home
          && (block.ends() || block.text().length() > LONGEST_HEAD_LINE)) {
        return at;
      }
    }
    return 0;
  }

  private void label(int at, int body) {
    var block = blocks.get(at);
    if (!tail
        && at >= body
        && furniture.opens(Furniture.Kind.TAIL, block.text())
        && block.text().length() < 80) {
      tail = true;
    }
    if (tail) {
      add(block, Role.TEASER, "behind the article");
    } else if (block.excluded() || block.place() != home && !nested(block)) {
      add(block, Role.NAVIGATION, "outside the article's container");
    } else if (furniture.opens(Furniture.Kind.NAVIGATION, block.text())
        && block.text().length() < 90) {
      add(block, Role.NAVIGATION, "furniture words");
    } else if (at < body) {
      head(block);
    } else {
      inside(at, block);
    }
  }

  private static boolean nested(Block block) {
    return block.prose() && block.ends();
  }

  private void head(Block block) {
    var date = dateline.read(block.text());
    if (date != null && block.text().length() < LONGEST_HEAD_LINE / 2) {
      published = published == null ? date : published;
      author = author == null ? beforeDigits(block.text()) : author;
      add(block, Role.BYLINE, "date line");
    } else if (furniture.opens(Furniture.Kind.AGENCIES, block.text())) {
      var slash = block.text().indexOf('/');
      outlet = slash < 0 ? outlet : block.text().substring(slash + 1).strip();
      add(block, Role.BYLINE, "agencies' line");
    } else if (title == null && block.text().length() < LONGEST_HEAD_LINE) {
      title = block.text();
      add(block, Role.TITLE, "first line");
    } else if (title != null && same(title, block.text())) {
      add(block, Role.TITLE, "repeated headline");
    } else {
      add(block, Role.SUMMARY, "above the article");
    }
  }

  private void inside(int at, Block block) {
    var lone = block.text().length() < 45 && !block.ends();
    if (title != null && same(title, block.text())) {
      add(block, Role.TITLE, "repeated headline");
    } else if (lone && signature(block.text(), at)) {
      author = author == null ? name(block.text()) : author;
      add(block, Role.BYLINE, "signature");
    } else if (block.heading()
        || block.text().length() < 90 && !block.ends() && at + 1 < blocks.size()) {
      add(block, Role.HEADING, "short line");
    } else {
      add(block, Role.BODY, "prose of the container");
    }
  }

  /// A short line of letters behind the last prose: the writer's name.
  private boolean signature(String text, int at) {
    var last =
        at > 0 && blocks.subList(at + 1, blocks.size()).stream().noneMatch(b -> articleProse(b));
    return last && text.split("\\s+").length <= 5;
  }

  private boolean articleProse(Block block) {
    return !tailAfter(block) && block.prose() && block.ends() && block.place() == home;
  }

  private boolean tailAfter(Block block) {
    for (var other : blocks) {
      if (furniture.opens(Furniture.Kind.TAIL, other.text()) && other.text().length() < 80) {
        return block.span().start() > other.span().start();
      }
    }
    return false;
  }

  private static String name(String text) {
    var start = 0;
    while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
      start++;
    }
    return text.substring(start).strip();
  }

  private static @Nullable String beforeDigits(String text) {
    var end = 0;
    while (end < text.length() && !Letters.isDigit(text.charAt(end))) {
      end++;
    }
    var before = text.substring(0, end).strip();
    return before.isEmpty() || before.length() > 40 ? null : before;
  }

  private static boolean same(String a, String b) {
    return Letters.fold(a).strip().equals(Letters.fold(b).strip());
  }

  private void add(Block block, Role role, String rule) {
    passages.add(new Passage(block.span(), role, rule));
  }
}
