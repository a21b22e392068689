package isnad.fuse.contest;

import isnad.fuse.world.Kinship;
import isnad.fuse.world.Kinship.Kin;
import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.Event.Stance;
import isnad.model.EventType;
import isnad.model.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one who tells an event stands to those who take part in it, by what the packs know of him:
/// his kind, and on whose side he is. An outlet that no pack knows only watches.
final class Stances {
  private final Kinship kinship;
  private final Directory directory;
  private final Map<String, Actor> media = new HashMap<>();

  Stances(Directory directory, Kinship kinship) {
    this.kinship = kinship;
    this.directory = directory;
    for (var actor : directory.actors()) {
      if (actor.type() == ActorType.MEDIA) {
        media.putIfAbsent(actor.nameAr(), actor);
        actor.names().forEach(name -> media.putIfAbsent(name, actor));
      }
    }
  }

  /// @param origin an actor's id or an outlet's name
  Stance of(String origin, List<Report> reports) {
    var teller = teller(origin);
    if (teller == null) {
      return Stance.OBSERVER;
    }
    var involved = reports.stream().flatMap(Stances::participants).distinct().toList();
    var self = involved.stream().anyMatch(other -> isOrSpeaksFor(teller, other));
    if (self) {
      return reports.stream().anyMatch(Stances::isFight) ? Stance.BELLIGERENT : Stance.PARTY;
    }
    return kinship.related(teller.id(), kinship.specific(involved))
        ? Stance.ALLY
        : alone(teller.type(), teller);
  }

  private @Nullable Actor teller(String origin) {
    var actor = directory.actor(new ActorId(origin));
    return actor != null ? actor : media.get(origin);
  }

  private static Stream<ActorId> participants(Report report) {
    var happening = report.happening();
    return Stream.concat(happening.actors().stream(), happening.recipients().stream());
  }

  private static boolean isFight(Report report) {
    return report.happening().kind().type() == EventType.ASSAULT;
  }

  private boolean isOrSpeaksFor(Actor teller, ActorId other) {
    var speaksFor = teller.type() == ActorType.PERSON ? teller.sides() : List.<ActorId>of();
    return Stream.concat(Stream.of(teller.id()), speaksFor.stream())
        .map(one -> kinship.between(one, other))
        .anyMatch(kin -> kin == Kin.SAME || kin == Kin.BODY);
  }

  private static Stance alone(ActorType type, Actor teller) {
    return switch (type) {
      case STATE, GOVERNMENT, ARMED_FORCES, REBEL_GROUP -> Stance.THIRD_PARTY;
      case PARAMILITARY, JIHADIST_GROUP, PARTY, ALLIANCE -> Stance.THIRD_PARTY;
      case PERSON -> teller.sides().isEmpty() ? Stance.OBSERVER : Stance.THIRD_PARTY;
      case IGO, NGO, MEDIA, COMPANY, INSTITUTION, PEOPLE, OTHER -> Stance.OBSERVER;
    };
  }
}
