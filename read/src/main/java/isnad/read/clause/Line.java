package isnad.read.clause;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.Mention;
import isnad.model.Reading;
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
  final @Nullable WordClass[] classes;
  final @Nullable Inflected[] readings;
  final String[] before;
  final List<Set<WordClass>> aside = new ArrayList<>();
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<Mention>> nations = new ArrayList<>();
  private final boolean[] title;
  private final People people;
  private final @Nullable Line previous;

  /// Who the actors are that lines name.
  ///
  /// @param directory those of the packs
  /// @param met those that only the article has
  record People(Directory directory, Map<ActorId, Actor> met) {
    static People of(Directory directory, Reading.Met met) {
      var own = new HashMap<ActorId, Actor>();
      met.actors().forEach(actor -> own.put(actor.id(), actor));
      return new People(directory, own);
    }

    @Nullable Actor get(ActorId id) {
      var own = met.get(id);
      return own == null ? directory.actor(id) : own;
    }
  }

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

  public @Nullable WordClass wordClass(int at) {
    return classes[at];
  }

  public boolean is(int at, WordClass type) {
    return at >= 0 && at < classes.length && classes[at] == type;
  }

  /// Whether the token, without article and proclitics, is a word of a class that marks no token.
  boolean also(int at, WordClass type) {
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
    return mentions.get(at).stream()
        .filter(Mention.OfActor.class::isInstance)
        .map(Mention.OfActor.class::cast)
        .findFirst()
        .orElse(null);
  }

  /// The party that an adjective of nationality tells.
  public Mention.@Nullable OfActor nation(int at) {
    return nations.get(at).stream()
        .filter(Mention.OfActor.class::isInstance)
        .map(Mention.OfActor.class::cast)
        .findFirst()
        .orElse(null);
  }

  /// The line before it in its paragraph; absent in the first.
  @Nullable Line previous() {
    return previous;
  }

  /// Whether the actor is a person.
  public boolean person(ActorId id) {
    var actor = people.get(id);
    return actor != null && actor.type() == ActorType.PERSON;
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
    return mentions.get(at).stream()
        .filter(Mention.OfPlace.class::isInstance)
        .map(Mention.OfPlace.class::cast)
        .findFirst()
        .orElse(null);
  }

  public Mention.@Nullable OfTime time(int at) {
    return mentions.get(at).stream()
        .filter(Mention.OfTime.class::isInstance)
        .map(Mention.OfTime.class::cast)
        .findFirst()
        .orElse(null);
  }

  public Mention.@Nullable OfQuantity quantity(int at) {
    return mentions.get(at).stream()
        .filter(Mention.OfQuantity.class::isInstance)
        .map(Mention.OfQuantity.class::cast)
        .findFirst()
        .orElse(null);
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

  public boolean comma(int at) {
    return word(at).equals(",");
  }

  /// A mark after which nothing belongs to what stands before it.
  public boolean stop(int at) {
    return word(at).length() == 1 && ".!?;:\u2026\u2022".indexOf(word(at).charAt(0)) >= 0;
  }
}
