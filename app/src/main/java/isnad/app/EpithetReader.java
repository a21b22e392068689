package isnad.app;

import isnad.fuse.naming.Epithet;
import isnad.fuse.naming.Epithet.Spoken;
import isnad.model.ActorId;
import isnad.model.Directory;
import isnad.model.Naming.Kind;
import isnad.model.Naming.Slant;
import isnad.model.Naming.Tone;
import isnad.model.Sentence;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import java.util.ArrayList;
import java.util.List;

/// Reads the words of packs that take a side (`calls`), and finds them in sentences.
final class EpithetReader {
  private final Phrases<Epithet> phrases = new Phrases<>();

  private EpithetReader() {}

  /// @param directory an actor whom no pack has is a fault
  /// @throws isnad.read.pack.PackException naming file and line where a pack is at fault
  static Epithet.Finder read(Packs packs, Directory directory) {
    var reader = new EpithetReader();
    packs.all("calls").forEach(entry -> reader.add(entry, directory));
    return reader::in;
  }

  private void add(Entry entry, Directory directory) {
    entry.only("word", "of", "stance", "kind", "en", "forms", "instead");
    var of = entry.texts("of").stream().map(ActorId::new).toList();
    for (var id : of) {
      if (directory.actor(id) == null) {
        throw entry.fault("no pack has the actor " + id);
      }
    }
    var slant =
        new Slant(
            entry.word("kind", Kind.class),
            entry.word("stance", Tone.class),
            entry.texts("instead"));
    var epithet = new Epithet(entry.text("word"), of, slant);
    phrases.put(epithet.word(), epithet);
    entry.texts("forms").forEach(form -> phrases.put(form, epithet));
  }

  private List<Spoken> in(Sentence sentence) {
    var spoken = new ArrayList<Spoken>();
    var tokens = sentence.tokens();
    var at = 0;
    while (at < tokens.size()) {
      var found = phrases.longest(tokens, at);
      if (found == null) {
        at++;
      } else {
        var span = sentence.span(found.from(), found.to());
        found
            .values()
            .forEach(epithet -> spoken.add(new Spoken(epithet, span, found.to() - found.from())));
        at = found.to();
      }
    }
    return spoken;
  }
}
