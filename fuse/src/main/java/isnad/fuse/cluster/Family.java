package isnad.fuse.cluster;

import isnad.model.EventType;
import isnad.model.Happening.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Types under which one happening may be told: accounts choose different verbs for it, and a
/// careful reader would accept either. Two kinds are alike when one family holds both. OTHER is a
/// type nobody could name, so every family holds it.
enum Family {
  /// leaving ground or an office: the deed, its announcement, or a break with those one leaves
  LEAVING(EventType.RETREAT, EventType.CONCEDE, EventType.SANCTION),
  /// force: an attack, or a coup or a siege carried out with arms
  FORCE(EventType.ASSAULT, EventType.COERCE),
  /// an accord: promised, signed, or already worked together under
  ACCORD(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE),
  /// help: given, or told as working together
  HELP(EventType.AID, EventType.COOPERATE),
  /// breaking off: relations cut, short of leaving, or what was asked for refused
  BREAK(EventType.SANCTION, EventType.REJECT),
  /// pressing somebody: by asking, by threat or by deed
  PRESSURE(EventType.REQUEST, EventType.THREATEN, EventType.COERCE),
  /// fighters called in, or arriving
  ARRIVAL(EventType.MOBILIZE, EventType.REQUEST),
  BLAME(EventType.ACCUSE),
  TALKS(EventType.CONSULT),
  UNREST(EventType.PROTEST);

  /// The modes with which a break of relations is a leaving.
  private static final List<String> LEAVING_BREAKS = List.of("withdraw", "expel");

  private final Set<EventType> types;

  Family(EventType... types) {
    this.types = EnumSet.copyOf(Arrays.asList(types));
  }

  boolean holds(Kind kind) {
    if (kind.type() == EventType.OTHER) {
      return true;
    }
    var rightBreak = kind.type() != EventType.SANCTION || isLeaving(kind) == (this == LEAVING);
    return types.contains(kind.type()) && rightBreak;
  }

  static List<Family> of(Kind kind) {
    return Arrays.stream(values()).filter(family -> family.holds(kind)).toList();
  }

  static boolean alike(Kind one, Kind other) {
    return Arrays.stream(values()).anyMatch(family -> family.holds(one) && family.holds(other));
  }

  /// Whether it is said or asked by one of another: two who accuse each other do two things, while
  /// two who fight or meet do one.
  static boolean directed(Kind kind) {
    return switch (kind.type()) {
      case ACCUSE, REJECT, REQUEST, THREATEN, AID -> true;
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, RETREAT -> false;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, OTHER -> false;
    };
  }

  private static boolean isLeaving(Kind kind) {
    return kind.mode() != null && LEAVING_BREAKS.contains(kind.mode());
  }
}
