package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers whom a pronoun, a verb without a subject or a description may mean: the actor that an
/// article named last and that agrees.
public final class Antecedents {
  private final List<Mention.OfActor> actors;
  private final Agreement agreement;
  private final Directory directory;

  /// @param directory knows the article's own actors too
  Antecedents(Names names, Agreement agreement, Directory directory) {
    this.actors =
        names.mentions().stream()
            .filter(Mention.OfActor.class::isInstance)
            .map(Mention.OfActor.class::cast)
            .toList();
    this.agreement = agreement;
    this.directory = directory;
  }

  /// What is asked for.
  ///
  /// @param form gender and number of the word that leads back; absent where it doesn't show them
  /// @param types which kinds of actors it may mean; empty for any
  /// @param since where in the source to stop looking: the start of the paragraph, say
  public record Wanted(Agreement.@Nullable Form form, List<ActorType> types, int since) {
    public Wanted {
      types = List.copyOf(types);
    }
  }

  /// The nearest actor named before `before` that fits; absent where none does.
  public Mention.@Nullable OfActor nearest(int before, Wanted wanted) {
    for (var i = actors.size() - 1; i >= 0; i--) {
      var mention = actors.get(i);
      if (mention.span().start() < wanted.since()) {
        return null;
      }
      if (mention.span().end() <= before && fits(mention, wanted)) {
        return mention;
      }
    }
    return null;
  }

  private boolean fits(Mention.OfActor mention, Wanted wanted) {
    var form = wanted.form();
    var type = type(mention.actor());
    return (form == null || agrees(mention.actor(), form))
        && (wanted.types().isEmpty() || type != null && wanted.types().contains(type));
  }

  /// Whether words of this form may mean the actor.
  public boolean agrees(ActorId actor, Agreement.Form form) {
    var own = agreement.form(actor);
    return own == null || own == form;
  }

  /// What the actor is; absent where nothing knows it.
  public @Nullable ActorType type(ActorId id) {
    var actor = directory.actor(id);
    return actor == null ? null : actor.type();
  }
}
