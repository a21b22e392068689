package isnad.read.mention;

import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// Walks through a sentence and finds every known name, office and nationality, the longest at each
/// word, not overlapping; one name may be found with several senses.
final class NameScanner {
  private final KnownNames names;
  private final Offices offices;
  private final Descriptions descriptions;

  NameScanner(KnownNames names, Offices offices, Descriptions descriptions) {
    this.descriptions = descriptions;
    this.names = names;
    this.offices = offices;
  }

  /// @param taken mentions of other kinds in the sentence: no name begins inside one
  List<Find> scan(Sentence sentence, List<Mention> taken) {
    var finds = new ArrayList<Find>();
    var at = 0;
    while (at < sentence.tokens().size()) {
      var here =
          Taken.covers(taken, sentence.tokens().get(at).span())
              ? List.<Find>of()
              : at(sentence, at);
      finds.addAll(here);
      at = here.isEmpty() ? at + 1 : here.getLast().to();
    }
    return finds;
  }

  private List<Find> at(Sentence sentence, int at) {
    var office = offices.at(sentence, at);
    var named = named(sentence, at);
    if (named.isEmpty() && office.isEmpty()) {
      var part = descriptions.parts().at(sentence, at);
      var description = part == null ? descriptions.at(sentence, at) : part;
      return description == null ? List.of() : List.of(description);
    }
    if (named.isEmpty() || isAdjective(office, named.getFirst())) {
      return office;
    }
    return !office.isEmpty() && office.getFirst().to() > named.getFirst().to() ? office : named;
  }

  /// Whether one word that is a name and an adjective of nationality has the look of the adjective:
  /// the article or the feminine ending.
  private static boolean isAdjective(List<Find> office, Find named) {
    var word = named.cut().rest();
    return !office.isEmpty()
        && named.length() == 1
        && office.getFirst().sense() instanceof Sense.OfNation
        && (Clitics.hasArticle(word) || word.endsWith("" + Letters.HA));
  }

  private List<Find> named(Sentence sentence, int at) {
    var found = names.at(sentence, at);
    if (found == null) {
      return List.of();
    }
    var finds = new ArrayList<Find>();
    for (var sense : found.values()) {
      if (finds.stream().noneMatch(find -> find.sense().getClass() == sense.getClass())) {
        finds.add(new Find(sentence, found.from(), found.to(), found.cut(), sense));
      }
    }
    return finds;
  }
}
