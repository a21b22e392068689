package isnad.fuse.naming;

import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.model.Naming.Kind;
import isnad.model.Reading;
import isnad.model.Sentence;
import isnad.model.Span;
import java.util.List;
import java.util.Optional;

/// Of whom a word that takes a side is said: of him whose name it stands in or right before, else
/// of the one whom its sentence names of those of whom it can be said. Where there are two it is
/// said of nobody in particular. A single word for a deed is common in other senses: it is believed
/// only beside a name, or where a report of him rests on it.
final class Meant {
  /// A space, and a mark of quotation.
  private static final int BESIDE = 2;

  private final Kinship kinship;

  Meant(Kinship kinship) {
    this.kinship = kinship;
  }

  Optional<ActorId> by(Epithet.Spoken spoken, Sentence sentence, Reading reading) {
    var of = spoken.epithet().of();
    var named = named(sentence, reading);
    var touching = named.stream().filter(m -> touches(spoken.span(), m.span())).toList();
    if (touching.stream().anyMatch(mention -> isPartOf(mention, spoken))) {
      return Optional.empty();
    }
    if (!touching.isEmpty()) {
      return touching.stream().map(Mention.OfActor::actor).filter(of::contains).findFirst();
    }
    var possible =
        named.stream()
            .map(Mention.OfActor::actor)
            .filter(actor -> of.contains(actor) && !kinship.generic(actor))
            .distinct()
            .toList();
    return possible.size() == 1 && trusted(spoken, possible.getFirst(), reading)
        ? Optional.of(possible.getFirst())
        : Optional.empty();
  }

  /// A front of liberation liberates nobody by being called so.
  private static boolean isPartOf(Mention.OfActor mention, Epithet.Spoken spoken) {
    return mention.span().covers(spoken.span())
        && (spoken.epithet().slant().kind() == Kind.DEED
            || spoken.span().start() > mention.span().start());
  }

  private static boolean trusted(Epithet.Spoken spoken, ActorId actor, Reading reading) {
    return spoken.epithet().slant().kind() != Kind.DEED
        || spoken.words() > 1
        || reading.reports().stream()
            .anyMatch(report ->
                report.evidence().trigger().touches(spoken.span())
                    && report.happening().actors().contains(actor));
  }

  private static List<Mention.OfActor> named(Sentence sentence, Reading reading) {
    return reading.mentions().stream()
        .filter(Mention.OfActor.class::isInstance)
        .map(Mention.OfActor.class::cast)
        .filter(mention -> sentence.span().covers(mention.span()))
        .toList();
  }

  private static boolean touches(Span word, Span name) {
    var gap = name.start() - word.end();
    return word.start() < name.end() && gap <= 0 || gap >= 0 && gap <= BESIDE;
  }
}
