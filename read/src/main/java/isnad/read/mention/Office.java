package isnad.read.mention;

import isnad.model.ActorType;
import isnad.read.pack.Entry;
import java.util.ArrayList;
import java.util.List;

/// A body or post that every state has; with a state it is an actor.
///
/// @param en with `%s` for the state or its adjective
/// @param heads what stands before a nisba, with their articles
/// @param genitive what stands before a state's name
/// @param title whether it is one person's post
/// @param plural whether it is a number of persons rather than one body
record Office(
    String id,
    ActorType type,
    String en,
    List<String> heads,
    List<String> genitive,
    boolean title,
    boolean plural) {

  static Office of(Entry entry) {
    entry.only("id", "type", "en", "heads", "genitive", "feminine", "title", "plural");
    var heads = new ArrayList<>(entry.texts("heads"));
    heads.addAll(entry.texts("feminine"));
    return new Office(
        entry.text("id"),
        entry.word("type", ActorType.class),
        entry.text("en"),
        heads,
        entry.texts("genitive"),
        entry.flag("title"),
        entry.flag("plural"));
  }
}
