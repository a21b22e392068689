package isnad.fuse.contest;

import java.util.List;

/// Modes of one type that cannot both be true of one happening. Most can: a drone is an aerial
/// weapon, an attack may be with explosives and targeted. These can't.
final class Modes {
  private static final List<List<String>> EXCLUSIVE =
      List.of(
          List.of("visit", "phone"),
          List.of("demo", "riot"),
          List.of("aerial", "suicide-attack"),
          List.of("drone", "suicide-attack"),
          List.of("aerial", "primitive"),
          List.of("drone", "primitive"));

  private Modes() {}

  static boolean exclude(String one, String other) {
    return !one.equals(other)
        && EXCLUSIVE.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other));
  }
}
