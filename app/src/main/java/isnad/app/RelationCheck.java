package isnad.app;

import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Relation;
import isnad.fuse.relation.RelationFinder;
import isnad.fuse.relation.RelationKind;
import isnad.fuse.view.Belief;
import isnad.model.Metadata;
import isnad.model.Source;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Runs the examples of the packs' relations: each text is read, put together and asked who is what
/// to whom.
final class RelationCheck {
  private final Engine engine;

  RelationCheck(Engine engine) {
    this.engine = engine;
  }

  /// A sentence for each example that does not come true.
  List<String> faults(Packs packs) {
    var faults = new ArrayList<String>();
    for (var entry : packs.all("relations")) {
      var kind = entry.word("relation", RelationKind.class);
      for (var example : entry.entries("examples")) {
        if (relations(kind, example.text("text")).stream().noneMatch(r -> fits(r, example))) {
          faults.add(fault(example, kind, "does not give", example.text("text")));
        }
      }
      for (var text : entry.texts("never")) {
        if (!relations(kind, text).isEmpty()) {
          faults.add(fault(entry, kind, "gives", text));
        }
      }
    }
    return faults;
  }

  private static boolean fits(Relation relation, Entry example) {
    example.only("text", "from", "to", "until");
    var when = relation.when().edtf();
    var until = example.textOrNull("until");
    return relation.from().value().equals(example.text("from"))
        && relation.to().value().equals(example.text("to"))
        && (until == null
            ? relation.endedBy() == null
            : relation.endedBy() != null && Objects.toString(when).endsWith("/" + until));
  }

  private static String fault(Entry entry, RelationKind kind, String verb, String text) {
    return "%s:%s: relation %s: '%s' %s it".formatted(entry.file(), entry.line(), kind, text, verb);
  }

  private List<Relation> relations(RelationKind kind, String text) {
    var source = new Source("example", "example", "", Source.Media.TEXT, text, Metadata.NONE);
    var chronicle = engine.chronicle(List.of(engine.reader().apply(source)), List.of());
    Lore lore = engine.lore();
    return RelationFinder.find(chronicle, lore, Belief.EVERYONE).stream()
        .filter(relation -> relation.kind() == kind)
        .toList();
  }
}
