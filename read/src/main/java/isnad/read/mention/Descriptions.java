package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Mention;
import isnad.model.Place;
import isnad.model.PlaceId;
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

  /// What a noun leads back to.
  enum Kind {
    /// the state in which a place was named last
    STATE,
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
  private final Map<String, PlaceId> parts = new HashMap<>();
  private final Agreement agreement;
  private final Predicate<ActorId> isPerson;

  Descriptions(Packs packs, World world, Cues cues, Agreement agreement) {
    this.agreement = agreement;
    isPerson = actor -> world.typeOf(actor) == ActorType.PERSON;
    for (var entry : world.places()) {
      if (entry.place().precision() == Place.Precision.REGION) {
        parts.putIfAbsent(Letters.fold(entry.place().nameAr()), entry.place().id());
        entry.place().names().forEach(n -> parts.putIfAbsent(Letters.fold(n), entry.place().id()));
      }
    }
    cues.bodies().forEach(word -> kinds.put(word, Kind.BODY));
    for (var known : world.actors()) {
      known.traits().heads().forEach(head -> kinds.put(Letters.fold(head), Kind.BODY));
    }
    for (var entry : packs.all("descriptions")) {
      entry.only("of", "words", "pointers");
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
  /// description. After "this" an adjective belongs to it.
  private int end(Sentence sentence, int at, Kind kind) {
    var tokens = sentence.tokens();
    var described = at + 1 < tokens.size() && Clitics.hasArticle(tokens.get(at + 1).folded());
    if (!described || kind == Kind.STATE || kind == Kind.STATES || kind == Kind.LAST) {
      return at + 1;
    }
    var pointed = at > 0 && pointers.contains(tokens.get(at - 1).folded());
    return pointed ? at + 2 : at;
  }

  /// Whom it means, or where: "the north of the country" is a place in the state meant.
  List<Mention> meant(Find find, Kind kind, Trail trail) {
    var part = kind == Kind.STATE ? part(find, trail.lastLand()) : null;
    return part != null
        ? List.of(part)
        : actors(find, kind, trail).stream()
            .map(actor -> (Mention) new Mention.OfActor(find.span(), actor, Mention.Form.ANAPHOR))
            .toList();
  }

  /// The part of the state that the word before names, where packs know it by that word and the
  /// state's name.
  private @Nullable Mention part(Find find, @Nullable State state) {
    if (state == null || find.from() == 0 || !find.cut().before().isEmpty()) {
      return null;
    }
    for (var cut : Clitics.cuts(Setting.wordBefore(find, 1))) {
      var place = parts.get(cut.rest() + " " + Letters.fold(state.label().ar()));
      if (place != null) {
        var span = find.sentence().span(find.from() - 1, find.to());
        return new Mention.OfPlace(span, place, Mention.Form.ANAPHOR);
      }
    }
    return null;
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
      case PERSON -> add(found, trail.last(FAR, step -> isPerson.test(step.actor())));
      case LAST -> add(found, trail.last(NEAR, step -> agrees(step.actor(), word)));
      case BODY -> add(found, trail.last(FAR, step -> hasHead(step, word)));
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
