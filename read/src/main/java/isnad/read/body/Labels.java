package isnad.read.body;

import isnad.model.Passage;
import isnad.model.Passage.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The roles given to the blocks of one page so far. The first role a block is given stays.
final class Labels {
  private static final String UNKNOWN = "";
  private final List<Block> blocks;
  private final Role[] roles;
  private final String[] rules;

  Labels(List<Block> blocks) {
    this.blocks = blocks;
    this.roles = new Role[blocks.size()];
    this.rules = new String[blocks.size()];
    Arrays.fill(roles, Role.BODY);
    Arrays.fill(rules, UNKNOWN);
  }

  List<Block> blocks() {
    return blocks;
  }

  Block block(int i) {
    return blocks.get(i);
  }

  int size() {
    return blocks.size();
  }

  /// Whether the block has no role yet.
  boolean isOpen(int i) {
    return rules[i].equals(UNKNOWN);
  }

  Role role(int i) {
    return roles[i];
  }

  String rule(int i) {
    return rules[i];
  }

  void give(int i, Role role, String rule) {
    if (isOpen(i)) {
      roles[i] = role;
      rules[i] = rule;
    }
  }

  /// Gives a block a role in place of the one it has.
  void giveAnew(int i, Role role, String rule) {
    roles[i] = role;
    rules[i] = rule;
  }

  /// The first open block of running text; the number of blocks where none is.
  int firstProse() {
    for (var i = 0; i < size(); i++) {
      if (isOpen(i) && blocks.get(i).isProse() && blocks.get(i).stops()) {
        return i;
      }
    }
    return size();
  }

  /// What is open becomes the article.
  List<Passage> passages(String rule) {
    var passages = new ArrayList<Passage>();
    for (var i = 0; i < size(); i++) {
      give(i, Role.BODY, rule);
      passages.add(new Passage(blocks.get(i).span(), roles[i], rules[i]));
    }
    return passages;
  }
}
