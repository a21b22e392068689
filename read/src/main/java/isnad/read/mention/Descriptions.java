package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Definite nouns that mean somebody named before: "the front", "the two countries", "the latter".
final class Descriptions {
  private static final int NEAR = 1;
  private static final int FAR = 6;

  /// So many sentences back a name that begins with the noun counts before nearer ones that a pack
  /// lets be called so.
  private static final int CLOSE = 2;

  /// What a noun leads back to.
  enum Kind {
    /// the state in which a place was named last
    STATE,
    /// that state's capital
    CAPITAL,
    /// the two states named last
    STATES,
    /// the person named last
    PERSON,
    /// the actor named last that agrees with it
    LAST,
    /// the actor named last whose name begins with it or whose pack lists it
    BODY
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> pointers = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final LandParts parts;
  private final Agreement agreement;
  private final Predicate<ActorId> isPerson;

  Descriptions(Packs packs, World world, Cues cues, Agreement agreement) {
    this.agreement = agreement;
    isPerson = actor -> world.typeOf(actor) == ActorType.PERSON;
    parts = new LandParts(world);
    cues.bodies().forEach(word -> kinds.put(word, Kind.BODY));
    for (var known : world.actors()) {
      known.traits().heads().forEach(head -> kinds.put(Letters.fold(head), Kind.BODY));
    }
    for (var entry : packs.all("descriptions")) {
      entry.only("of", "words", "pointers", "others");
      entry.texts("others").forEach(word -> others.add(Letters.fold(word)));
      entry.texts("pointers").forEach(word -> pointers.add(Letters.fold(word)));
      for (var word : entry.texts("words")) {
        kinds.put(Letters.fold(word), entry.word("of", Kind.class));
      }
    }
  }

  /// The description that begins at token `at`; absent where there is none.
  @Nullable Find at(Sentence sentence, int at) {
    for (var cut : Clitics.cuts(sentence.tokens().get(at).folded())) {
      if (Clitics.hasArticle(cut.rest()) && !cut.startsWith(Letters.SEEN)) {
        var kind = kinds.get(Clitics.bare(cut.rest()));
        var end = kind == null ? at : end(sentence, at, kind);
        return kind == null || end == at
            ? null
            : new Find(sentence, at, end, cut, new Sense.OfDescription(kind));
      }
    }
    return null;
  }

  /// The description's end; `at` itself where an adjective makes it a name or another's
  /// description, or says that it is another ("the neighbouring country"). After "this" an
  /// adjective belongs to it.
  private int end(Sentence sentence, int at, Kind kind) {
    var tokens = sentence.tokens();
    var described = at + 1 < tokens.size() && Clitics.hasArticle(tokens.get(at + 1).folded());
    if (described && others.contains(Clitics.bare(tokens.get(at + 1).folded()))) {
      return at;
    }
    if (!described || kind == Kind.STATE || kind == Kind.STATES || kind == Kind.LAST) {
      return at + 1;
    }
    var pointed = at > 0 && pointers.contains(tokens.get(at - 1).folded());
    return pointed ? at + 2 : at;
  }

  LandParts parts() {
    return parts;
  }

  /// Whom it means, or where: "the north of the country" is a place in the state meant.
  List<Mention> meant(Find find, Kind kind, Trail trail) {
    var state = kind == Kind.STATE && find.cut().before().isEmpty() ? trail.lastLand() : null;
    var part = state == null ? null : parts.before(find, state);
    if (kind == Kind.CAPITAL) {
      return capital(find, trail.lastLand());
    }
    return part != null
        ? List.of(part)
        : actors(find, kind, trail).stream()
            .map(actor -> (Mention) new Mention.OfActor(find.span(), actor, Mention.Form.ANAPHOR))
            .toList();
  }

  private static List<Mention> capital(Find find, @Nullable State state) {
    var capital = state == null ? null : state.seat().capital();
    return capital == null
        ? List.of()
        : List.of(new Mention.OfPlace(find.span(), capital.place().id(), Mention.Form.ANAPHOR));
  }

  private List<ActorId> actors(Find find, Kind kind, Trail trail) {
    var word = Clitics.bare(find.cut().rest());
    var found = new ArrayList<ActorId>();
    switch (kind) {
      case STATE -> {
        var state = trail.lastLand();
        add(found, state == null ? null : state.actor());
      }
      case STATES -> {
        var states = trail.lastStates();
        states.forEach(state -> found.add(state.actor()));
      }
      case CAPITAL -> {}
      case PERSON -> add(found, trail.last(FAR, step -> isPerson.test(step.actor())));
      case LAST -> add(found, trail.last(NEAR, step -> agrees(step.actor(), word)));
      case BODY -> {
        var named = trail.last(CLOSE, step -> step.head().equals(word));
        add(found, named != null ? named : trail.last(FAR, step -> hasHead(step, word)));
      }
    }
    return kind == Kind.STATES && found.size() < 2 ? List.of() : found;
  }

  private static void add(List<ActorId> found, @Nullable ActorId actor) {
    if (actor != null) {
      found.add(actor);
    }
  }

  private boolean agrees(ActorId actor, String word) {
    var form = agreement.form(actor);
    var feminine = word.endsWith("" + Letters.HA);
    return form == (feminine ? Agreement.Form.FEMININE : Agreement.Form.MASCULINE);
  }

  private boolean hasHead(Trail.Step step, String head) {
    return step.head().equals(head) || agreement.hasHead(step.actor(), head);
  }
}
