package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone who acts, is acted on, or speaks.
///
/// @param country ISO 3166 alpha-3
/// @param nameAr its usual name in Arabic
/// @param nameEn its usual name in English
/// @param names every known way of naming it, as written
/// @param sides on whose side it stands, nearest first
/// @param known whether a pack has it; else it was met in a text
public record Actor(
    ActorId id,
    ActorType type,
    @Nullable String country,
    String nameAr,
    @Nullable String nameEn,
    List<String> names,
    List<ActorId> sides,
    boolean known) {
  public Actor {
    names = List.copyOf(names);
    sides = List.copyOf(sides);
  }
}
