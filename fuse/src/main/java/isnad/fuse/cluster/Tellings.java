package isnad.fuse.cluster;

import isnad.fuse.cluster.Telling.Names;
import isnad.fuse.cluster.Telling.Position;
import isnad.fuse.cluster.Telling.Wording;
import isnad.fuse.copy.Copies;
import isnad.fuse.slim.Sharing;
import isnad.fuse.wording.Words;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.Sentence;
import isnad.model.Span;
import java.util.List;
import java.util.stream.Stream;

/// Makes reports ready for comparing.
final class Tellings {
  /// Words of the same clause, on each side of the trigger.
  private static final int AROUND = 7;

  private final Copies copies;
  private final Sharing sharing;

  Tellings(Copies copies, Sharing sharing) {
    this.copies = copies;
    this.sharing = sharing;
  }

  List<Telling> of(Reading reading) {
    return reading.reports().stream().map(report -> telling(report, reading)).toList();
  }

  /// The same report, with the copies of it that are known by now.
  Telling again(Telling before) {
    var words = before.words();
    return new Telling(
        before.report(),
        before.order(),
        new Wording(words.trigger(), words.around(), copy(before.report())),
        before.names(),
        before.voice());
  }

  private Telling telling(Report report, Reading reading) {
    var sentences = reading.sentences();
    var at = at(sentences, report.evidence().trigger());
    var position = at < 0 ? new Position(-1, -1) : new Position(sentences.get(at).paragraph(), at);
    var wording = at < 0 ? noWording(report) : wording(report, sentences.get(at));
    var names = sharing.one(names(report, reading));
    return new Telling(report, sharing.one(position), wording, names, voice(report));
  }

  private Wording wording(Report report, Sentence sentence) {
    var trigger = report.evidence().trigger();
    var tokens = sentence.tokens();
    var first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= trigger.start()) {
      first++;
    }
    var last = first;
    while (last < tokens.size() && tokens.get(last).span().start() < trigger.end()) {
      last++;
    }
    var from = Math.max(0, first - AROUND);
    var to = Math.min(tokens.size(), last + AROUND);
    var around = from < to ? Words.of(sentence, sentence.span(from, to)) : List.<String>of();
    var at = first < last ? Words.of(sentence, sentence.span(first, last)) : List.<String>of();
    return new Wording(sharing.list(at), sharing.each(around), copy(report));
  }

  private Wording noWording(Report report) {
    return new Wording(List.of(), List.of(), copy(report));
  }

  private String copy(Report report) {
    return copies.name(report.id());
  }

  private static int at(List<Sentence> sentences, Span trigger) {
    var low = 0;
    var high = sentences.size() - 1;
    while (low < high) {
      var middle = (low + high + 1) / 2;
      if (sentences.get(middle).span().start() <= trigger.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low <= high && sentences.get(low).span().covers(trigger) ? low : -1;
  }

  private Names names(Report report, Reading reading) {
    var happening = report.happening();
    var participants = Stream.concat(happening.actors().stream(), happening.recipients().stream());
    var sorted = participants.distinct().sorted().toList();
    var quote = report.evidence().quote();
    var named =
        reading.mentions().stream()
            .filter(mention -> quote.covers(mention.span()))
            .filter(Mention.OfActor.class::isInstance)
            .map(mention -> ((Mention.OfActor) mention).actor());
    var inSentence = Stream.concat(sorted.stream(), named).distinct().sorted().toList();
    return new Names(sharing.list(sorted), sharing.list(inSentence));
  }

  private static String voice(Report report) {
    var origin = report.chain().origin();
    return origin == null ? "" : origin.teller().value();
  }
}
