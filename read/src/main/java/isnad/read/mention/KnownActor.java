package isnad.read.mention;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Mention;
import isnad.read.pack.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An actor as a pack lists it.
///
/// @param actor an entry that only adds names to what a state and an office make has neither name
///   nor type of its own: [#adds]
/// @param doubtful those of its names that are common words or another's name too
/// @param adds whether it adds names to an actor made by rule
/// @param forms how each spelling names it
record KnownActor(
    Actor actor,
    Traits traits,
    List<String> doubtful,
    boolean adds,
    List<Tenure> tenures,
    Map<String, Mention.Form> forms) {

  /// How it is talked about.
  ///
  /// @param gender of the word that names it: `m f mp fp`; absent where the pack is silent
  /// @param heads nouns by which it may be meant once it has been named
  /// @param generic whether it is a description of a kind of people, to be believed only where the
  ///   text speaks of the pack's region
  /// @param pack the pack that lists it
  record Traits(@Nullable String gender, List<String> heads, boolean generic, String pack) {}

  private static final List<String> ALL = List.of("true");

  static KnownActor of(Entry entry) {
    entry.only(
        "id",
        "type",
        "country",
        "ar",
        "en",
        "names",
        "metonyms",
        "called",
        "gender",
        "side",
        "offices",
        "abbreviations",
        "ambiguous",
        "heads",
        "generic",
        "more",
        "adjective",
        "agency");
    var forms = forms(entry);
    var actor = actor(entry, new ArrayList<>(forms.keySet()));
    return new KnownActor(
        actor,
        new Traits(
            entry.textOrNull("gender"), entry.texts("heads"), entry.flag("generic"), entry.pack()),
        doubtful(entry, new ArrayList<>(forms.keySet())),
        entry.flag("more") && !entry.has("type"),
        entry.entries("offices").stream().map(o -> Tenure.of(actor.id(), o)).toList(),
        forms);
  }

  /// The names under `ambiguous`; all names where it says just `true`.
  static List<String> doubtful(Entry entry, List<String> names) {
    var listed = entry.texts("ambiguous");
    return listed.equals(ALL) ? names : listed;
  }

  private static Actor actor(Entry entry, List<String> names) {
    return new Actor(
        new ActorId(entry.text("id")),
        entry.flag("more") && !entry.has("type")
            ? ActorType.OTHER
            : entry.word("type", ActorType.class),
        entry.textOrNull("country"),
        entry.flag("more") ? entry.text("ar", names.getFirst()) : entry.text("ar"),
        entry.textOrNull("en"),
        names,
        entry.texts("side").stream().map(ActorId::new).toList(),
        true);
  }

  /// The usual name and its shortenings are names, what is no part of it is an alias; a description
  /// of a kind of people is a title.
  private static Map<String, Mention.Form> forms(Entry entry) {
    var ar = entry.text("ar", "");
    var generic = entry.flag("generic");
    var forms = new LinkedHashMap<String, Mention.Form>();
    if (!ar.isEmpty()) {
      forms.put(ar, generic ? Mention.Form.TITLE : Mention.Form.NAME);
    }
    for (var name : entry.texts("names")) {
      var other = ar.contains(name) ? Mention.Form.NAME : Mention.Form.ALIAS;
      forms.putIfAbsent(name, generic ? Mention.Form.TITLE : other);
    }
    if (!ALL.equals(entry.texts("ambiguous"))) {
      entry.texts("ambiguous").forEach(name -> forms.putIfAbsent(name, Mention.Form.ALIAS));
    }
    entry.texts("called").forEach(name -> forms.putIfAbsent(name, Mention.Form.ALIAS));
    entry.texts("abbreviations").forEach(name -> forms.putIfAbsent(name, Mention.Form.ALIAS));
    entry.texts("metonyms").forEach(name -> forms.putIfAbsent(name, Mention.Form.METONYM));
    return forms;
  }
}
