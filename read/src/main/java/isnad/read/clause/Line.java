package isnad.read.clause;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.model.Span;
import isnad.model.Token;
import isnad.read.mention.Names;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sentence with what is known of each of its tokens: its class, its reading as a verb or noun of
/// the packs, what it names, and which proclitics stand before it.
public final class Line {
  /// What the packs' offices end the id of an army in.
  private static final String ARMY = "_army";

  final @Nullable WordClass[] classes;
  final @Nullable Inflected[] readings;
  final String[] before;
  final @Nullable String[] pronouns;
  final Map<Integer, List<Mention.OfActor>> meant = new HashMap<>();
  final List<Set<WordClass>> aside = new ArrayList<>();
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<Mention>> nations = new ArrayList<>();
  private final boolean[] title;
  private final People people;
  private final @Nullable Line previous;
  private @Nullable Stems stems;

  /// What stands in a sentence.
  ///
  /// @param mentions what it names
  /// @param nations its adjectives of nationality
  /// @param titled names with the titles before them
  record Named(List<Mention> mentions, List<Mention> nations, List<Names.Titled> titled) {}

  /// @param previous the line before it in its paragraph
  Line(Sentence sentence, Named named, People people, @Nullable Line previous) {
    this.people = people;
    this.previous = previous;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.classes = new WordClass[tokens.size()];
    this.readings = new Inflected[tokens.size()];
    this.before = new String[tokens.size()];
    this.pronouns = new String[tokens.size()];
    this.title = new boolean[tokens.size()];
    for (var at = 0; at < tokens.size(); at++) {
      var span = tokens.get(at).span();
      this.mentions.add(touching(named.mentions(), span));
      this.nations.add(touching(named.nations(), span));
      title[at] =
          named.titled().stream()
              .anyMatch(one -> one.whole().touches(span) && !one.name().touches(span));
    }
  }

  private static List<Mention> touching(List<Mention> mentions, Span span) {
    return mentions.stream().filter(mention -> mention.span().touches(span)).toList();
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public String word(int at) {
    return tokens.get(at).folded();
  }

  /// Where each word may stand in it.
  Stems stems() {
    var made = stems == null ? Stems.of(tokens) : stems;
    stems = made;
    return made;
  }

  public @Nullable WordClass wordClass(int at) {
    return classes[at];
  }

  public boolean is(int at, WordClass type) {
    return at >= 0 && at < classes.length && classes[at] == type;
  }

  /// Whether the token, without article and proclitics, is a word of a class that marks no token.
  public boolean also(int at, WordClass type) {
    return at >= 0 && at < aside.size() && aside.get(at).contains(type);
  }

  public @Nullable Inflected reading(int at) {
    return readings[at];
  }

  public boolean finite(int at) {
    var reading = readings[at];
    return reading != null && reading.finite();
  }

  /// The proclitics of the token, folded.
  public String before(int at) {
    return before[at];
  }

  /// What the token is part of the name of.
  public List<Mention> mentions(int at) {
    return mentions.get(at);
  }

  public Mention.@Nullable OfActor actor(int at) {
    return first(at, Mention.OfActor.class);
  }

  private <T extends Mention> @Nullable T first(int at, Class<T> type) {
    for (var mention : mentions.get(at)) {
      if (type.isInstance(mention)) {
        return type.cast(mention);
      }
    }
    return null;
  }

  /// The party that an adjective of nationality tells; of land the state.
  public Mention.@Nullable OfActor nation(int at) {
    for (var nation : nations.get(at)) {
      if (nation instanceof Mention.OfActor actor) {
        return actor;
      }
      var state = nation instanceof Mention.OfPlace land ? stateOf(land) : null;
      if (state != null) {
        return new Mention.OfActor(nation.span(), state, Mention.Form.TITLE);
      }
    }
    return null;
  }

  /// The line before it in its paragraph; absent in the first.
  @Nullable Line previous() {
    return previous;
  }

  /// The state whose land or people the token tells: as an adjective or as a place in it.
  public @Nullable ActorId land(int at) {
    var nation = nation(at);
    var place = place(at);
    return nation != null ? nation.actor() : place == null ? null : people.stateOf(place.place());
  }

  /// The state itself where a name stands for its government.
  public ActorId state(Mention.OfActor named, int at) {
    var state = named.form() == Mention.Form.METONYM ? land(at) : null;
    return state == null ? named.actor() : state;
  }

  /// The army of the nation; absent where no pack has one.
  Mention.@Nullable OfActor armyOf(Mention.OfActor nation) {
    var army = people.get(new ActorId(nation.actor().value() + ARMY));
    return army == null ? null : new Mention.OfActor(nation.span(), army.id(), nation.form());
  }

  /// The pronoun attached to a word for people or forces; absent where there is none.
  public @Nullable String pronoun(int at) {
    return pronouns[at];
  }

  /// Whom that pronoun means.
  List<Mention.OfActor> meantBy(int at) {
    return meant.getOrDefault(at, List.of());
  }

  /// Whether the actor is a person.
  public boolean person(ActorId id) {
    var actor = people.get(id);
    return actor != null && actor.type() == ActorType.PERSON;
  }

  /// Whether the actor is a state.
  boolean state(ActorId id) {
    var actor = people.get(id);
    return actor != null && actor.type() == ActorType.STATE;
  }

  /// The state that the place is; absent where it is none.
  public @Nullable ActorId stateOf(Mention.OfPlace place) {
    var actor = people.get(new ActorId(place.place().value()));
    return actor != null && actor.type() == ActorType.STATE ? actor.id() : null;
  }

  /// Whether the token is part of the title before a name.
  public boolean title(int at) {
    return title[at];
  }

  public Mention.@Nullable OfPlace place(int at) {
    return first(at, Mention.OfPlace.class);
  }

  public Mention.@Nullable OfTime time(int at) {
    return first(at, Mention.OfTime.class);
  }

  public Mention.@Nullable OfQuantity quantity(int at) {
    return first(at, Mention.OfQuantity.class);
  }

  /// One past the last token of a mention that covers token `at`.
  public int endOf(Mention mention, int at) {
    var end = at + 1;
    while (end < size() && mention.span().touches(tokens.get(end).span())) {
      end++;
    }
    return end;
  }

  /// Whether the token begins the mention.
  public boolean begins(Mention mention, int at) {
    return at == 0 || !mention.span().touches(tokens.get(at - 1).span());
  }

  /// Whether a conjunction is glued to the token.
  public boolean joined(int at) {
    return before[at].indexOf(Letters.WAW) >= 0 || before[at].indexOf(Letters.FA) >= 0;
  }

  /// The token without its proclitics, folded.
  public String bareWord(int at) {
    var word = word(at);
    return word.startsWith(before[at]) ? word.substring(before[at].length()) : word;
  }

  /// The preposition glued to the token, folded; empty where there is none.
  public String governor(int at) {
    for (var c : before[at].toCharArray()) {
      if (c == Letters.BA || c == Letters.LAM || c == Letters.KAF) {
        return String.valueOf(c);
      }
    }
    return "";
  }

  public boolean mark(int at) {
    var word = word(at);
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  public boolean quote(int at) {
    return word(at).equals("\"");
  }

  /// The bracket that closes the one at `at` at most so many tokens on; -1 where none stands there.
  int bracketed(int at, int reach) {
    for (var i = at; word(at).equals("(") && i < Math.min(size(), at + reach); i++) {
      if (word(i).equals(")")) {
        return i;
      }
    }
    return -1;
  }

  public boolean comma(int at) {
    return word(at).equals(",");
  }

  /// A mark after which nothing belongs to what stands before it.
  public boolean stop(int at) {
    return word(at).length() == 1 && ".!?;:\u2026\u2022".indexOf(word(at).charAt(0)) >= 0;
  }
}
