package isnad.read;

import isnad.model.Directory;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.read.body.BodyReader;
import isnad.read.clause.LineReader;
import isnad.read.event.EventReader;
import isnad.read.mention.MentionReader;
import isnad.read.pack.Packs;
import isnad.read.quantity.QuantityReader;
import isnad.read.sentence.SentenceReader;
import isnad.read.statement.StatementReader;
import isnad.read.time.TimeReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads one article. The table of contents of this module: one line a stage.
///
/// Holds the packs' rules and nothing else; one reader serves any number of threads.
public final class ArticleReader {
  private final BodyReader body;
  private final SentenceReader sentences = new SentenceReader();
  private final TimeReader times;
  private final QuantityReader quantities;
  private final MentionReader mentions;
  private final LineReader lines;
  private final EventReader events;
  private final StatementReader statements;

  private ArticleReader(Packs packs) {
    body = BodyReader.from(packs);
    times = TimeReader.from(packs);
    quantities = QuantityReader.from(packs);
    mentions = MentionReader.from(packs);
    lines = LineReader.from(packs, mentions.directory());
    events = EventReader.from(packs, lines, mentions.directory());
    statements = StatementReader.from(packs, lines);
  }

  /// @throws isnad.read.pack.PackException naming file and line where a pack is at fault
  public static ArticleReader from(Packs packs) {
    return new ArticleReader(packs);
  }

  /// All actors and places of the packs.
  public Directory directory() {
    var actors = new ArrayList<>(mentions.directory().actors());
    actors.addAll(statements.unnamedTellers());
    return new Directory(actors, mentions.directory().places());
  }

  /// What one article tells. Never fails on text: any string yields a reading.
  public Reading read(Source source) {
    var article = body.read(source);
    var cut = sentences.read(article);
    var when = times.read(cut, article.metadata().published());
    var howMany = quantities.read(cut, when);
    var names = mentions.read(article, cut, sorted(when, howMany));
    var all = sorted(names.mentions(), sorted(when, howMany));
    var analysed = lines.read(cut, all, names);
    var found = events.read(analysed);
    var told = statements.read(article, analysed, found.occurrences(), mentions.antecedents(names));
    return new Reading(
        article, cut, all, names.met(), told.reports(), told.statements(), found.turnedDown());
  }

  private static List<Mention> sorted(
      List<? extends Mention> some, List<? extends Mention> others) {
    var all = new ArrayList<Mention>(some);
    all.addAll(others);
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }
}
