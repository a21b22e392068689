package isnad.fuse.cluster;

import isnad.model.ActorType;
import isnad.model.Place.Precision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much each clue weighs. A point is about two bits: how much likelier the agreement is between
/// two tellings of one event than between two events of the same conflict taken at random. They are
/// fixed numbers, not measured on the corpus, so that a new article never changes how two old ones
/// compare.
///
/// @param joined reports whose clues add up to this are put together
/// @param attached a denial needs less, since it seldom repeats date and place
/// @param excluded pairs with this much against them, and not joined, exclude one another
/// @param doubt a report that fits two excluding events with less between them joins neither
record Weights(double joined, double attached, double excluded, double doubt) {
  static final Weights STANDARD = new Weights(5, 3.5, -2, 0.5);

  /// Kindred types prove nothing.
  static final double SAME_TYPE = 1;

  static final double SAME_MODE = 1;

  /// A country has few of these.
  static final double SAME_RARE_MODE = 1.5;

  static final double OTHER_MODE = -1;

  /// What a common actor must weigh for an undated report to be told by it: states do the same sort
  /// of thing again and again.
  static final double SOMEBODY = 2;

  /// A conflict fills a few years: a common day is rarer than a common month, that rarer than a
  /// year.
  static final double SAME_DAY = 3;

  static final double CLOSE_DAYS = 1;
  static final double SAME_MONTH = 2;
  static final double SAME_YEAR = 1.5;
  static final double TOUCHING = 1;

  /// Dates that miss each other by less than the coarser one's blur.
  static final double JUST_MISSED = -0.5;

  /// Of what one actor weighs, what another body of its state weighs (texts name a government by
  /// its state or capital, and an army's operation by either) and what one of its side weighs.
  static final double BODY = 0.9;

  static final double SIDE = 0.35;

  /// Both name somebody, and nobody in common.
  static final double OTHER_ACTORS = -3;

  /// For each further one whom only one of the two names, up to two.
  static final double UNSHARED_ACTOR = -0.75;

  static final double SWAPPED = 0.6;
  static final double NAMED_NEARBY = 0.5;

  static final double NEAR = 2;
  static final double WITHIN = 0.5;
  static final double OTHER_PLACE = -1.5;

  /// The same rule of a pack read both, or the same word set it off.
  static final double SAME_WORD = 0.5;

  static final double SOME_WORDS = 0.75;
  static final double MANY_WORDS = 1.5;
  static final double COPIED = 5;

  static final double SAME_NUMBER = 1.5;
  static final double COMPATIBLE_NUMBER = 0.5;
  static final double OTHER_NUMBER = -0.5;

  /// The next thing an article tells, with no date and no place of its own.
  static final double CONTINUED = 1.5;

  /// The later one stands in a passage taken over from an older text.
  static final double INHERITED = 3.5;

  /// Told to answer the other.
  static final double REBUTTED = 3.5;

  private static final List<String> RARE_MODES = List.of("coup", "found", "ceasefire");

  /// What a common mode weighs.
  static double mode(String mode) {
    return RARE_MODES.contains(mode) ? SAME_RARE_MODE : SAME_MODE;
  }

  /// What a common actor weighs: a person or a group is in fewer events than a state.
  static double actor(@Nullable ActorType type) {
    if (type == null) {
      return 2;
    }
    return switch (type) {
      case PERSON, REBEL_GROUP, PARAMILITARY, JIHADIST_GROUP -> 2.5;
      case PARTY, IGO, NGO, MEDIA, COMPANY, ALLIANCE, INSTITUTION -> 2;
      case GOVERNMENT, ARMED_FORCES -> 1.75;
      case STATE -> 1.5;
      case PEOPLE, OTHER -> 0.5;
    };
  }

  /// What a common place weighs.
  static double place(Precision precision) {
    return switch (precision) {
      case POINT -> 2.5;
      case REGION -> 1.5;
      case COUNTRY -> 0.75;
    };
  }
}
