package isnad.read.mention;

import isnad.model.Article;
import isnad.model.Directory;
import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.model.Token;
import isnad.read.pack.Packs;
import isnad.read.tag.NameTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads who and where: the actors and places that an article names.
public final class MentionReader {
  private final World world;
  private final Directory directory;
  private final NameScanner scanner;
  private final Choice.Frame frame;
  private final Cities cities;
  private final Hints hints;
  private final NameTagger tagger;
  private final Agreement agreement;

  private MentionReader(Packs packs) {
    world = new World(packs);
    var cues = Cues.of(packs);
    var names = new KnownNames(world);
    directory = world.directory();
    agreement = new Agreement(world, directory);
    var descriptions = new Descriptions(packs, world, cues, agreement);
    scanner = new NameScanner(names, new Offices(world, names), descriptions);
    cities = new Cities(packs);
    hints = new Hints(world, cues, cities);
    tagger = NameTagger.from(packs);
    frame = new Choice.Frame(world, descriptions, cues, new Setting(cues), new Holders(world));
  }

  public static MentionReader from(Packs packs) {
    return new MentionReader(packs);
  }

  /// All actors and places of the packs, those that states and offices make together included.
  public Directory directory() {
    return directory;
  }

  /// Every spelling of the cities in the packs' tables, which the directory leaves out.
  public static List<String> cityNames(Packs packs) {
    return Cities.spellings(packs);
  }

  /// What packs and lists say of a sentence's words, for the tagger.
  int[] hints(Sentence sentence, List<Mention> taken) {
    return hints.of(sentence, scanner.scan(sentence, taken), taken);
  }

  /// @param taken mentions of time and quantity; no name is read inside one
  public Names read(Article article, List<Sentence> sentences, List<Mention> taken) {
    var settlement = new Settlement(cities, new FirstWords(frame.cues(), sentences));
    var support = new Support(world, frame.setting());
    var others = new Taken(taken);
    var names = new ArrayList<Choice.Line>();
    for (var sentence : sentences) {
      var inside = others.in(sentence);
      var finds = find(sentence, settlement, inside);
      support.add(finds);
      names.add(new Choice.Line(finds, inside));
    }
    var choice = new Choice(frame, support, article);
    names.forEach(choice::add);
    var mentions = new ArrayList<>(choice.mentions());
    mentions.sort(Comparator.comparing(Mention::span));
    return new Names(mentions, choice.met(), choice.nationalities(), choice.titled());
  }

  private List<Find> find(Sentence sentence, Settlement settlement, List<Mention> taken) {
    var known = scanner.scan(sentence, taken);
    var words = sentence.tokens().stream().map(Token::folded).toList();
    var guesses = new ArrayList<>(tagger.tag(words, hints.of(sentence, known, taken)));
    guesses.removeIf(guess -> Taken.touches(taken, sentence.span(guess.from(), guess.to())));
    return settlement.settle(sentence, known, guesses);
  }

  /// Answers for one article whom pronouns and descriptions may mean.
  public Antecedents antecedents(Names names) {
    return new Antecedents(names, agreement, directory.and(names.met()));
  }
}
