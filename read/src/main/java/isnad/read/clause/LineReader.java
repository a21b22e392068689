package isnad.read.clause;

import isnad.model.Directory;
import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.model.Token;
import isnad.read.clause.Inflected.Kind;
import isnad.read.mention.Names;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells of each token of a sentence what it can be: a word of a closed class, part of a name, a
/// verb, a noun. Names go before everything, closed classes before verbs.
public final class LineReader {
  private static final String SHORT_U = "\u064F";

  /// "Who", spelled like the preposition "from".
  private static final String WHO = "" + Letters.MEEM + Letters.NOON;

  private final WordClasses classes;
  private final Lexemes lexemes;
  private final People people;

  private LineReader(WordClasses classes, Lexemes lexemes, People people) {
    this.classes = classes;
    this.lexemes = lexemes;
    this.people = people;
  }

  /// @param directory who the actors are that mentions name
  public static LineReader from(Packs packs, Directory directory) {
    var classes = WordClasses.from(packs);
    var lexemes = Lexemes.from(packs, classes.words(WordClass.ATTACHED));
    return new LineReader(classes, lexemes, People.of(directory));
  }

  public Lexemes lexemes() {
    return lexemes;
  }

  public WordClasses classes() {
    return classes;
  }

  /// The sentences as lines.
  ///
  /// @param mentions everything named, in reading order, times and quantities included
  /// @param names the adjectives of nationality and the titles among it
  public List<Line> read(List<Sentence> sentences, List<Mention> mentions, Names names) {
    var all = new Cursor<>(mentions, Mention::span);
    var nations = new Cursor<>(names.nationalities(), Mention::span);
    var titled = new Cursor<>(names.titled(), Names.Titled::whole);
    var known = people.with(names.met());
    var lines = new ArrayList<Line>();
    for (var sentence : sentences) {
      var span = sentence.span();
      var named = new Line.Named(all.upTo(span), nations.upTo(span), titled.upTo(span));
      var line = new Line(sentence, named, known, before(lines, sentence));
      fill(line);
      lines.add(line);
    }
    return lines;
  }

  private static @Nullable Line before(List<Line> lines, Sentence sentence) {
    var last = lines.isEmpty() ? null : lines.getLast();
    return last == null || last.sentence().paragraph() != sentence.paragraph() ? null : last;
  }

  private void fill(Line line) {
    for (var at = 0; at < line.size(); at++) {
      line.before[at] = named(line, at) ? beforeName(line, at) : "";
    }
    markClasses(line);
    for (var at = 0; at < line.size(); at++) {
      if (line.classes[at] == null && !named(line, at)) {
        read(line, at);
      }
    }
    for (var at = 0; at < line.size(); at++) {
      line.aside.add(classes.aside(Clitics.bare(line.bareWord(at))));
    }
    markOwned(line);
  }

  /// Words for people or forces with a pronoun: "its fighters".
  private void markOwned(Line line) {
    for (var at = 0; at < line.size(); at++) {
      var reading = line.readings[at];
      var nominal = reading == null || reading.kind() == Kind.NOUN;
      var pronoun =
          line.classes[at] == null && nominal && !named(line, at)
              ? classes.pronounOn(line.bareWord(at))
              : null;
      if (pronoun != null) {
        var owner = new FrameFinder(line, classes).owner(at, pronoun);
        line.pronouns[at] = pronoun;
        line.meant.put(at, owner == null ? List.of() : owner.heads());
      }
    }
  }

  private void markClasses(Line line) {
    var tokens = line.sentence().tokens();
    for (var at = 0; at < line.size(); ) {
      var found = named(line, at) || line.mark(at) ? null : classes.at(tokens, at);
      if (found == null) {
        at++;
        continue;
      }
      line.before[at] = found.cut().before();
      for (var i = at; i < found.to(); i++) {
        line.classes[i] = found.values().getFirst();
      }
      at = found.to();
    }
  }

  private static boolean named(Line line, int at) {
    return line.mentions(at).stream()
        .anyMatch(m -> m instanceof Mention.OfActor || m instanceof Mention.OfPlace);
  }

  /// What of the token stands before the name that begins in it.
  private static String beforeName(Line line, int at) {
    var token = line.token(at);
    var start = line.mentions(at).stream().mapToInt(m -> m.span().start()).max().orElse(0);
    var length = start - token.span().start();
    return length > 0 && length < token.text().length()
        ? Letters.fold(token.text().substring(0, length))
        : swallowed(token.folded());
  }

  /// The preposition li- that swallows the article of the name it stands before.
  private static String swallowed(String word) {
    for (var cut : Clitics.cuts(word)) {
      var before = cut.before();
      if (before.endsWith("" + Letters.LAM) && word.startsWith("" + Letters.LAM, before.length())) {
        return before;
      }
    }
    return "";
  }

  private void read(Line line, int at) {
    var readings = lexemes.readings(line.token(at));
    readings.removeIf(reading -> !fits(line, at, reading));
    if (readings.isEmpty()) {
      line.before[at] = obvious(line.word(at));
      return;
    }
    var chosen = choose(line, at, readings);
    line.readings[at] = voiced(line.token(at), chosen);
    line.before[at] = chosen.proclitics();
  }

  /// Whether a verb's form may stand here: a shortened one only behind what shortens it, and none
  /// in a number or right behind a preposition or a number.
  private static boolean fits(Line line, int at, Inflected reading) {
    if (reading.finite() && line.quantity(at) != null) {
      return false;
    }
    if (!reading.finite() || at == 0) {
      return !reading.jussive();
    }
    if (reading.jussive() && !reading.before().endsWith("" + Letters.LAM)) {
      return line.is(at - 1, WordClass.NEGATOR) || line.is(at - 1, WordClass.CONDITIONAL);
    }
    var governed = governs(line, at - 1) && !line.word(at - 1).equals(WHO);
    return !reading.before().isEmpty() || !governed && line.quantity(at - 1) == null;
  }

  /// Proclitics that need no dictionary: a conjunction or preposition before the article.
  private static String obvious(String word) {
    for (var cut : Clitics.cuts(word)) {
      if (Clitics.hasArticle(cut.rest())) {
        return cut.before();
      }
    }
    return "";
  }

  private static Inflected voiced(Token token, Inflected reading) {
    var passive = reading.kind() == Kind.PAST && token.text().indexOf(SHORT_U) > 0;
    return passive ? reading.inThePassive() : reading;
  }

  /// Of several readings the one that fits the place: a verb where a clause begins, a noun after a
  /// preposition, an article or another noun. Among alike ones the first, which cuts least.
  private static Inflected choose(Line line, int at, List<Inflected> readings) {
    var finite = first(readings, true);
    var described = attribute(line, at, readings);
    var nominal = described == null ? first(readings, false) : described;
    if (finite == null) {
      return nominal == null ? readings.getFirst() : nominal;
    }
    if (nominal == null) {
      return finite;
    }
    if (Lexemes.isLookalike(nominal.lexeme())) {
      return verbFollows(line, at, finite) && !ofTime(line, at) ? finite : nominal;
    }
    var describes = nominal.kind() != Kind.NOUN;
    return at == 0 && describes || verbFits(line, at, finite) ? finite : nominal;
  }

  /// The participle that a definite noun right behind another is: "the besieged city" names no
  /// siege by its masdar.
  private static @Nullable Inflected attribute(Line line, int at, List<Inflected> readings) {
    if (at == 0 || !Clitics.hasArticle(line.word(at)) || !Clitics.hasArticle(line.word(at - 1))) {
      return null;
    }
    return readings.stream()
        .filter(reading -> reading.kind() == Kind.PATIENT || reading.kind() == Kind.AGENT)
        .max(Comparator.comparing(Inflected::kind))
        .orElse(null);
  }

  /// The first reading that is finite or isn't; one of the first or second person only where there
  /// is no other.
  private static @Nullable Inflected first(List<Inflected> readings, boolean finite) {
    @Nullable Inflected last = null;
    for (var reading : readings) {
      if (reading.finite() == finite) {
        if (reading.agrees() != Inflected.Agreement.OTHER) {
          return reading;
        }
        last = last == null ? reading : last;
      }
    }
    return last;
  }

  private static boolean verbFits(Line line, int at, Inflected finite) {
    if (line.token(at).text().indexOf(SHORT_U) > 0 || at > 0 && asksForVerb(line, at - 1)) {
      return true;
    }
    return opens(line, at, finite) && definite(line, at + 1);
  }

  /// Whether the clause begins with the word, or what stands before it takes no bare noun behind
  /// it: a name, a noun with the article or an owner, an adverb.
  private static boolean verbFollows(Line line, int at, Inflected finite) {
    return opens(line, at, finite)
        || asksForVerb(line, at - 1)
        || named(line, at - 1)
        || line.time(at - 1) != null
        || Clitics.hasArticle(line.word(at - 1))
        || line.is(at - 1, WordClass.ADVERB)
        || owned(line.reading(at - 1));
  }

  /// Whether a time follows right behind, as it does behind «the dawn of» yesterday.
  private static boolean ofTime(Line line, int at) {
    return at + 1 < line.size() && line.time(at + 1) != null;
  }

  private static boolean owned(@Nullable Inflected before) {
    return before != null && !before.finite() && !before.suffix().isEmpty();
  }

  private static boolean opens(Line line, int at, Inflected finite) {
    return at == 0
        || line.mark(at - 1)
        || line.is(at - 1, WordClass.COMPLEMENTIZER)
        || !finite.before().isEmpty() && !governs(line, at - 1);
  }

  private static boolean governs(Line line, int at) {
    return at >= 0 && line.is(at, WordClass.PREPOSITION);
  }

  private static boolean asksForVerb(Line line, int at) {
    var type = line.wordClass(at);
    return type == WordClass.RELATIVE
        || type == WordClass.PERFECT
        || type == WordClass.FUTURE
        || type == WordClass.SUBORDINATOR
        || type == WordClass.AUXILIARY;
  }

  /// Whether what follows can be the subject of a verb before it rather than the adjective or
  /// genitive of a noun.
  private static boolean definite(Line line, int at) {
    if (at >= line.size()) {
      return false;
    }
    return named(line, at)
        || line.quote(at)
        || line.quantity(at) != null
        || Clitics.hasArticle(line.word(at))
        || line.wordClass(at) != null;
  }
}
