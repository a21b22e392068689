package isnad.read.mention;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.read.pack.Phrases;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What pronouns and descriptions must agree with in an actor: its gender and number, and the head
/// nouns by which it may be called again.
public final class Agreement {
  /// Gender and number as Arabic inflects for them. A number of persons is [#PLURAL] whatever the
  /// gender.
  public enum Form {
    MASCULINE,
    FEMININE,
    PLURAL
  }

  private static final int MOST_HEADS = 64;

  private final Map<ActorId, Form> told = new HashMap<>();
  private final Map<ActorId, Set<String>> heads = new HashMap<>();
  private final Directory directory;

  Agreement(World world, Directory directory) {
    this.directory = directory;
    for (var known : world.actors()) {
      var id = known.actor().id();
      var gender = known.traits().gender();
      if (gender != null) {
        told.put(
            id,
            gender.endsWith("p")
                ? Form.PLURAL
                : gender.equals("f") ? Form.FEMININE : Form.MASCULINE);
      }
      for (var head : known.traits().heads()) {
        heads.computeIfAbsent(id, h -> new HashSet<>()).add(Letters.fold(head));
      }
    }
  }

  /// How words agree with an actor; absent where nothing is known of it.
  public @Nullable Form form(ActorId id) {
    var form = told.get(id);
    var actor = form == null ? directory.actor(id) : null;
    return actor == null ? form : byName(actor);
  }

  /// A person of unknown gender is taken for a man; what ends in ta marbuta or alef is feminine, as
  /// states are that have no article.
  private static @Nullable Form byName(Actor actor) {
    var words = Phrases.words(actor.nameAr());
    if (words.isEmpty()) {
      return null;
    }
    var first = words.getFirst();
    if (first.endsWith("" + Letters.WAW + Letters.NOON)) {
      return Form.PLURAL;
    }
    if (actor.type() == ActorType.PERSON) {
      return Form.MASCULINE;
    }
    var feminine =
        first.endsWith("" + Letters.HA)
            || first.endsWith("" + Letters.ALEF + Letters.TA)
            || first.endsWith("" + Letters.ALEF)
            || actor.type() == ActorType.STATE && !Clitics.hasArticle(first);
    return feminine ? Form.FEMININE : Form.MASCULINE;
  }

  /// Whether the actor may be called again by this head noun, folded and without its article: one
  /// that its pack lists, or the first word of one of its names.
  boolean hasHead(ActorId id, String head) {
    return heads.getOrDefault(id, Set.of()).contains(head) || firstWords(id).contains(head);
  }

  private Set<String> firstWords(ActorId id) {
    var actor = directory.actor(id);
    var words = new HashSet<String>();
    for (var name : actor == null ? Set.<String>of() : actor.names()) {
      var all = Phrases.words(name);
      if (all.size() > 1 && words.size() < MOST_HEADS) {
        words.add(Clitics.bare(all.getFirst()));
      }
    }
    return words;
  }
}
