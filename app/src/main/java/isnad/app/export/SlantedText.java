package isnad.app.export;

import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Naming;
import isnad.model.Reading;
import isnad.model.Sentence;
import isnad.model.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Words that take a side, of one actor or his deeds: who uses them, how often, and in which
/// sentence first; then those that two voices set against each other.
public final class SlantedText {
  private static final int LONGEST = 240;

  private final Sheet sheet;
  private final Speech speech;
  private final Chronicle chronicle;
  private final Map<String, Reading> readings = new HashMap<>();

  SlantedText(Sheet sheet, Speech speech, Chronicle chronicle) {
    this.sheet = sheet;
    this.speech = speech;
    this.chronicle = chronicle;
    chronicle.readings().forEach(reading -> readings.put(reading.document(), reading));
  }

  void write(ActorId of) throws IOException {
    var first = true;
    for (var naming : chronicle.asides().namings()) {
      var slant = naming.slant();
      if (slant != null && naming.of().equals(of)) {
        if (first) {
          heading("slanted");
          first = false;
        }
        var tone = speech.words().word("tone", slant.tone());
        var word = speech.names().named(naming.name());
        var said = speech.words().say("slanted.word", word, naming.at().size(), tone);
        sheet.line(2, speech.words().say("row", speech.names().teller(naming.by()), said));
        quote(naming.at().getFirst());
      }
    }
    disputed(of);
  }

  private void disputed(ActorId of) throws IOException {
    for (var contest : chronicle.asides().disputed()) {
      if (of.equals(contest.of())) {
        heading("disputed.names");
        for (var version : contest.versions()) {
          var word = speech.names().asWritten(version.value());
          sheet.line(2, speech.words().say("row", word, speech.tellers(version)));
        }
      }
    }
  }

  private void heading(String key) throws IOException {
    sheet.blank();
    sheet.line(0, sheet.ink(Ink.STRONG, speech.words().say(key)));
  }

  private void quote(Naming.Spot spot) throws IOException {
    var reading = readings.get(spot.document());
    if (reading != null) {
      var shown = Shown.of(reading.article().source(), around(reading, spot.span())).text();
      var plain = Controls.shown(shown.replaceAll("[\\s\\u00A0]+", " ").strip());
      sheet.item(6, "\u00AB", Bidi.quoted(plain, sheet.style().language()) + "\u00BB");
    }
  }

  /// Its sentence; a few words of it where it is long.
  public static Span around(Reading reading, Span span) {
    for (var sentence : reading.sentences()) {
      if (sentence.span().covers(span)) {
        return sentence.span().length() <= LONGEST ? sentence.span() : near(sentence, span);
      }
    }
    return span;
  }

  private static Span near(Sentence sentence, Span span) {
    var tokens = sentence.tokens();
    var from = 0;
    while (tokens.get(from).span().start() < span.start() - LONGEST / 2) {
      from++;
    }
    var to = tokens.size();
    while (tokens.get(to - 1).span().end() > span.end() + LONGEST / 2) {
      to--;
    }
    return sentence.span(from, to);
  }
}
