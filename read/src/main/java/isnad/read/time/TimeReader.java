package isnad.read.time;

import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.read.pack.Packs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads expressions of time.
public final class TimeReader {
  private final TimeFinder finder;

  private TimeReader(TimeWords words) {
    this.finder = new TimeFinder(words);
  }

  public static TimeReader from(Packs packs) {
    return new TimeReader(TimeWords.from(packs));
  }

  /// @param published the page's date, against which "yesterday" is resolved; absent, it stays
  ///   unresolved
  public List<Mention.OfTime> read(List<Sentence> sentences, @Nullable LocalDate published) {
    var times = new ArrayList<Mention.OfTime>();
    var resolver = new TimeResolver(published);
    for (var sentence : sentences) {
      var tokens = sentence.tokens();
      for (var at = 0; at < tokens.size(); ) {
        var found = finder.find(tokens, at);
        if (found == null) {
          at++;
          continue;
        }
        var when = resolver.resolve(found.expression(), found.bound());
        times.add(new Mention.OfTime(sentence.span(found.from(), found.to()), when, found.rule()));
        at = found.to();
      }
    }
    return times;
  }
}
