package isnad.read.tag;

import org.jspecify.annotations.Nullable;

/// What the model calls a token: outside of names, or the beginning or continuation of one.
final class Label {
  static final int OUTSIDE = 0;
  static final int COUNT = 1 + 2 * NameTagger.Kind.values().length;

  private Label() {}

  static int begin(NameTagger.Kind kind) {
    return 1 + 2 * kind.ordinal();
  }

  static int goOn(NameTagger.Kind kind) {
    return 2 + 2 * kind.ordinal();
  }

  static boolean begins(int label) {
    return label % 2 == 1;
  }

  static boolean goesOn(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }

  static NameTagger.@Nullable Kind kind(int label) {
    return label == OUTSIDE ? null : NameTagger.Kind.values()[(label - 1) / 2];
  }

  /// Whether `next` may follow `label`: a name goes on only after itself.
  static boolean mayFollow(int label, int next) {
    return !goesOn(next) || label == next || label == next - 1;
  }
}
