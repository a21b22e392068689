package isnad.read.statement;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Mention;
import isnad.read.clause.Inflected.Agreement;
import isnad.read.mention.Agreement.Form;
import isnad.read.mention.Antecedents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has spoken so far in an article, and whom a word that leads back may mean.
final class Floor {
  /// How many tellers back one may go on without being named.
  private static final int BACK = 3;

  /// Whose names don't show their gender.
  private static final Set<ActorType> ANY_GENDER = Set.of(ActorType.PERSON, ActorType.STATE);

  private final Antecedents antecedents;
  private final List<Teller> told = new ArrayList<>();

  Floor(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  void take(Teller teller) {
    told.add(teller);
  }

  /// A new part of the article begins: nobody goes on.
  void clear() {
    told.clear();
  }

  /// The last teller whose verb agrees.
  @Nullable Teller last(@Nullable Agreement agreement) {
    for (var teller : back(BACK)) {
      var agrees = teller.agrees();
      if (agreement == null || agrees == null || agrees == agreement) {
        return teller;
      }
    }
    return null;
  }

  /// The teller whom a definite noun means that names no one: "the newspaper", "the source".
  @Nullable Teller described(List<ActorType> types, int before) {
    for (var teller : back(told.size())) {
      var type = antecedents.type(teller.ids().getFirst());
      if (types.isEmpty() ? !teller.named() : type != null && types.contains(type)) {
        return teller;
      }
    }
    return types.isEmpty() ? null : nearest(before, new Antecedents.Wanted(null, types, 0));
  }

  /// The person named last between two places of the source who agrees with a verb.
  @Nullable Teller person(Agreement agreement, int since, int before) {
    var wanted = new Antecedents.Wanted(form(agreement), List.of(ActorType.PERSON), since);
    return nearest(before, wanted);
  }

  /// Whether the actor is a medium: an agency, a newspaper, a station.
  boolean medium(ActorId actor) {
    return antecedents.type(actor) == ActorType.MEDIA;
  }

  /// Whether what names somebody agrees with a verb.
  boolean agree(Mention.OfActor mention, Agreement agreement) {
    var form = form(agreement);
    return form == null
        || anyGender(mention.actor())
        || antecedents.agrees(mention.actor(), form)
        || antecedents.agrees(mention.actor(), Form.PLURAL);
  }

  private boolean anyGender(ActorId actor) {
    var type = antecedents.type(actor);
    return type != null && ANY_GENDER.contains(type);
  }

  private @Nullable Teller nearest(int before, Antecedents.Wanted wanted) {
    var found = antecedents.nearest(before, wanted);
    return found == null ? null : Teller.named(List.of(found.actor()));
  }

  private List<Teller> back(int most) {
    return told.subList(Math.max(0, told.size() - most), told.size()).reversed();
  }

  private static @Nullable Form form(Agreement agreement) {
    return switch (agreement) {
      case MASCULINE -> Form.MASCULINE;
      case FEMININE -> Form.FEMININE;
      case PLURAL -> Form.PLURAL;
      case DUAL, OTHER -> null;
    };
  }
}
