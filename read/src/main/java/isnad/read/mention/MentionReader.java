package isnad.read.mention;

import isnad.model.Article;
import isnad.model.Directory;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Sentence;
import isnad.read.pack.Packs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads who and where: the actors and places that an article names.
public final class MentionReader {
  private final World world;
  private final NameScanner scanner;
  private final Choice.Frame frame;

  private MentionReader(Packs packs) {
    world = new World(packs);
    var cues = Cues.of(packs);
    var names = new KnownNames(world);
    scanner = new NameScanner(names, new Offices(world, names));
    frame = new Choice.Frame(world, cues, new Setting(cues), new Holders(world));
  }

  public static MentionReader from(Packs packs) {
    return new MentionReader(packs);
  }

  /// All actors and places of the packs, those that states and offices make together included.
  public Directory directory() {
    return world.directory();
  }

  /// @param taken mentions of time and quantity; no name is read inside one
  public Names read(Article article, List<Sentence> sentences, List<Mention> taken) {
    var finds = sentences.stream().map(sentence -> scanner.scan(sentence, taken)).toList();
    var support = new Support(world, frame.setting());
    finds.forEach(support::add);
    var choice = new Choice(frame, support, article, taken);
    for (var i = 0; i < sentences.size(); i++) {
      choice.add(sentences.get(i), finds.get(i));
    }
    var mentions = new ArrayList<>(choice.mentions());
    mentions.sort(Comparator.comparing(Mention::span));
    return new Names(
        mentions, new Reading.Met(List.of(), List.of()), choice.nationalities(), choice.titled());
  }
}
