package isnad.fuse.world;

import isnad.model.EventType;
import isnad.model.Happening.Kind;
import java.util.List;

/// Which deeds are done in the course of which.
public final class Deeds {
  /// What fighters do in a fight besides fighting.
  private static final List<String> WITHIN_A_FIGHT =
      List.of("abduct", "destroy", "execute", "torture");

  private Deeds() {}

  /// Whether the one, told beside the other, is a deed in the course of it: prisoners taken in a
  /// battle, vehicles burned in an ambush.
  public static boolean within(Kind part, Kind whole) {
    return part.type() == EventType.ASSAULT
        && whole.type() == EventType.ASSAULT
        && whole.mode() == null
        && part.mode() != null
        && WITHIN_A_FIGHT.contains(part.mode());
  }
}
