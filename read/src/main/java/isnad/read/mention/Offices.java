package isnad.read.mention;

import isnad.model.ActorType;
import isnad.model.Sentence;
import isnad.model.Token;
import isnad.read.pack.Phrases;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds bodies and posts of states: a head before an adjective of nationality, before a state's
/// name or its capital's, before "in" and either; a head alone; an adjective alone.
final class Offices {
  private static final int MOST_ADJECTIVES = 2;
  private static final String TO = "" + Letters.ALEF + Letters.LAM + Letters.YA;
  private static final String IN = "" + Letters.FA + Letters.YA;

  private final Phrases<Office> heads = new Phrases<>();
  private final Phrases<Office> genitives = new Phrases<>();
  private final Phrases<State> nations = new Phrases<>();
  private final Phrases<State> peoples = new Phrases<>();
  private final KnownNames names;
  private final World world;

  Offices(World world, KnownNames names) {
    this.names = names;
    this.world = world;
    for (var office : world.offices()) {
      office.heads().forEach(head -> addHead(head, office));
      (office.genitive().isEmpty() ? office.heads() : office.genitive())
          .forEach(head -> genitives.put(bare(head), office));
    }
    for (var state : world.states()) {
      state.adjectives().stream()
          .flatMap(adjective -> Nisba.forms(adjective).stream())
          .forEach(form -> nations.put(form, state));
      for (var people : state.people()) {
        nations.put(Clitics.bare(Letters.fold(people)), state);
        peoples.put(Clitics.bare(Letters.fold(people)), state);
      }
    }
  }

  /// Heads are kept without articles, so that they are found with and without; a lone one also with
  /// the accusative's alef.
  private void addHead(String head, Office office) {
    var bare = bare(head);
    heads.put(bare, office);
    if (bare.indexOf(' ') < 0 && !bare.endsWith("" + Letters.HA)) {
      heads.put(bare + Letters.ALEF, office);
    }
  }

  private static String bare(String head) {
    var words = new ArrayList<String>();
    for (var word : Phrases.words(head)) {
      words.add(Clitics.bare(word));
    }
    return String.join(" ", words);
  }

  /// All offices and nationalities that begin at token `at`; several where one head serves
  /// coordinated adjectives.
  List<Find> at(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    var head = heads.longest(tokens, at);
    if (head != null) {
      var byNation = byNation(sentence, head);
      if (!byNation.isEmpty()) {
        return byNation;
      }
    }
    var genitive = genitives.longest(tokens, at);
    var named = genitive == null ? null : named(sentence, genitive.to());
    if (genitive != null && named != null) {
      var sense = new Sense.OfOffice(named.state(), genitive.values().getFirst());
      return List.of(find(sentence, genitive, named.to(), sense));
    }
    var land = head != null && isIn(tokens, head.to()) ? land(sentence, head) : null;
    if (head != null && head.values().getFirst().type() == ActorType.ARMED_FORCES) {
      land = isDefinite(tokens, head) ? land : null;
    }
    if (head != null && land != null) {
      var sense = new Sense.OfOffice(land, head.values().getFirst());
      return List.of(find(sentence, head, head.to(), sense));
    }
    if (head != null && isDefinite(tokens, head)) {
      return List.of(
          find(sentence, head, head.to(), new Sense.OfBareOffice(head.values().getFirst())));
    }
    return nation(sentence, at);
  }

  /// The state named behind "in"; for people also that of a place named there.
  private @Nullable State land(Sentence sentence, Phrases.Found<Office> head) {
    var at = head.to() + 1;
    var named = named(sentence, at);
    var place = named == null ? names.at(sentence, at) : null;
    return place == null || head.values().getFirst().type() != ActorType.PEOPLE
        ? named == null ? null : named.state()
        : world.landOf(place.values());
  }

  private static boolean isIn(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at).folded().equals(IN);
  }

  /// A state named, by its own name, its capital's or that of a place in it.
  ///
  /// @param to one past the last token of the name
  private record Named(State state, int to) {}

  private @Nullable Named named(Sentence sentence, int at) {
    var name = at < sentence.tokens().size() ? names.at(sentence, at) : null;
    if (name == null || !name.cut().before().isEmpty()) {
      return null;
    }
    for (var sense : name.values()) {
      var state = stateOf(sense);
      if (state != null) {
        return new Named(state, name.to());
      }
    }
    return null;
  }

  private static @Nullable State stateOf(Sense sense) {
    return switch (sense) {
      case Sense.OfState named -> named.state();
      case Sense.OfSeat seat -> seat.state();
      case Sense.OfActor ignored -> null;
      case Sense.OfPlace ignored -> null;
      case Sense.OfOffice ignored -> null;
      case Sense.OfBareOffice ignored -> null;
      case Sense.OfNation ignored -> null;
      case Sense.OfStranger ignored -> null;
      case Sense.OfPart ignored -> null;
      case Sense.OfDescription ignored -> null;
      case Sense.OfCity ignored -> null;
    };
  }

  private List<Find> byNation(Sentence sentence, Phrases.Found<Office> head) {
    var tokens = sentence.tokens();
    var definite = isDefinite(tokens, head);
    var office = head.values().getFirst();
    if (!definite && !countable(office)) {
      return List.of();
    }
    for (var at = head.to(); at <= head.to() + MOST_ADJECTIVES && at < tokens.size(); at++) {
      var nation = nations.longest(tokens, at);
      if (nation != null
          && nation.cut().before().isEmpty()
          && Clitics.hasArticle(tokens.get(at).folded()) == definite) {
        return withOthers(sentence, head, nation, office);
      }
      if (!agrees(tokens.get(at).folded(), definite)) {
        break;
      }
    }
    return List.of();
  }

  /// The office of the first nationality, and one more for each that is joined to it.
  private List<Find> withOthers(
      Sentence sentence, Phrases.Found<Office> head, Phrases.Found<State> first, Office office) {
    var finds = new ArrayList<Find>();
    finds.add(
        find(sentence, head, first.to(), new Sense.OfOffice(first.values().getFirst(), office)));
    var tokens = sentence.tokens();
    var at = first.to();
    while (at < tokens.size()) {
      var next = nations.longest(tokens, at);
      if (next == null
          || !next.cut().before().equals("" + Letters.WAW)
          || !Clitics.hasArticle(next.cut().rest())) {
        break;
      }
      var sense = new Sense.OfOffice(next.values().getFirst(), office);
      finds.add(new Find(sentence, next.from(), next.to(), next.cut(), sense));
      at = next.to();
    }
    return finds;
  }

  /// Offices whose members are counted and so named without the article.
  private static boolean countable(Office office) {
    return switch (office.type()) {
      case ARMED_FORCES, PEOPLE, PERSON -> true;
      case STATE,
          GOVERNMENT,
          REBEL_GROUP,
          PARAMILITARY,
          JIHADIST_GROUP,
          PARTY,
          IGO,
          NGO,
          MEDIA,
          COMPANY,
          ALLIANCE,
          INSTITUTION,
          OTHER ->
          office.plural();
    };
  }

  /// Whether the word may stand between head and nationality: an adjective of the same kind.
  private static boolean agrees(String word, boolean definite) {
    return Clitics.hasArticle(word) == definite
        && !word.equals(IN)
        && !word.equals(TO)
        && (word.endsWith("" + Letters.HA)
            || word.endsWith("" + Letters.YA)
            || Nisba.isPlural(word));
  }

  private static boolean isDefinite(List<Token> tokens, Phrases.Found<Office> head) {
    var last = head.to() - 1;
    var word = last == head.from() ? head.cut().rest() : tokens.get(last).folded();
    return Clitics.hasArticle(word);
  }

  /// A nationality with no office before it.
  private List<Find> nation(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    var nation = nations.longest(tokens, at);
    if (nation == null) {
      return List.of();
    }
    var word = nation.cut().rest();
    var people =
        Clitics.hasArticle(word)
            && (Nisba.isPlural(word) || peoples.longest(tokens, at) != null)
            && !(at > 0 && Nisba.isPlural(tokens.get(at - 1).folded()));
    var sense = new Sense.OfNation(nation.values().getFirst(), people);
    return List.of(new Find(sentence, at, nation.to(), nation.cut(), sense));
  }

  private static Find find(Sentence sentence, Phrases.Found<Office> head, int to, Sense sense) {
    return new Find(sentence, head.from(), to, head.cut(), sense);
  }
}
