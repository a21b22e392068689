package isnad.app.export;

import isnad.model.Chronicle;
import isnad.model.Reading;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What each outlet tells, leaves out and relies on, and how it names those whom others name
/// otherwise.
public final class OutletsText {
  private static final int MOST_ACTORS = 6;

  private final Sheet sheet;
  private final Speech speech;
  private final Chronicle chronicle;
  private final RelationText lines;

  public OutletsText(TextStyle style, Chronicle chronicle, Writer out) {
    this.sheet = new Sheet(out, style);
    this.speech = Speech.forText(chronicle, style.language());
    this.chronicle = chronicle;
    this.lines = new RelationText(sheet, speech, chronicle);
  }

  public void write() throws IOException {
    var words = speech.words();
    sheet.line(0, sheet.ink(Ink.STRONG, words.say("sources")));
    var usage = new Usage(chronicle);
    var disputed = usage.disputed().stream().limit(MOST_ACTORS).toList();
    var shares = OutletShare.all(chronicle, speech.accounts().outlines());
    for (var outlet : outlets(chronicle).entrySet()) {
      var share = Objects.requireNonNull(shares.get(outlet.getKey()));
      sheet.blank();
      sheet.line(0, sheet.ink(Ink.STRONG, speech.names().asWritten(outlet.getKey())));
      sheet.line(
          2,
          words.say(
              "source.tells",
              words.count("documents", outlet.getValue().size()),
              words.count("reports", share.reports()),
              words.count("events", share.told().size()),
              words.count("events", share.alone())));
      relies(share);
      for (var actor : disputed) {
        var names = usage.of(actor).getOrDefault(outlet.getKey(), List.of());
        if (!names.isEmpty()) {
          var said = names.stream().map(one -> speech.names().asWritten(one.said())).toList();
          sheet.line(4, words.say("calls", speech.names().actor(actor), String.join(" · ", said)));
        }
      }
      for (var event : share.omits()) {
        var shape = sheet.ink(Shape.SILENT.ink(), Shape.SILENT.sign());
        sheet.line(4, shape + " " + words.say("omits", lines.title(event)));
      }
    }
  }

  /// The readings of each outlet, by name.
  private static Map<String, List<Reading>> outlets(Chronicle chronicle) {
    var outlets = new TreeMap<String, List<Reading>>();
    for (var reading : chronicle.readings()) {
      outlets.computeIfAbsent(reading.article().outletOrId(), o -> new ArrayList<>()).add(reading);
    }
    return outlets;
  }

  private void relies(OutletShare share) throws IOException {
    var words = speech.words();
    var said = new ArrayList<String>();
    share
        .relies()
        .forEach((origin, reports) -> said.add(speech.origin(origin) + " \u00D7" + reports));
    if (share.ownVoice() > 0) {
      said.add(words.say("own.voice") + " \u00D7" + share.ownVoice());
    }
    if (!said.isEmpty()) {
      sheet.line(4, words.say("relies", String.join(" · ", said)));
    }
  }
}
