package isnad.app.export;

import isnad.app.Case;
import isnad.model.Chronicle;
import isnad.model.Reading;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The chronicle as text for a terminal or a pipe.
public record ChronicleText(TextStyle style) {
  public void write(Case read, Writer out) throws IOException {
    var chronicle = read.chronicle();
    var speech = Speech.forText(chronicle, style.language());
    var sheet = new Sheet(out, style);
    heading(sheet, speech, chronicle);
    var events = new EventText(sheet, speech);
    for (var year : speech.byYear(chronicle).entrySet()) {
      sheet.blank();
      sheet.line(0, sheet.ink(Ink.FAINT, "\u2500\u2500 ") + sheet.ink(Ink.STRONG, year.getKey()));
      for (var event : year.getValue()) {
        sheet.blank();
        events.write(event);
      }
    }
    orphans(sheet, speech, chronicle);
    if (style.explain()) {
      turnedDown(sheet, speech, chronicle);
    }
  }

  private static void orphans(Sheet sheet, Speech speech, Chronicle chronicle) throws IOException {
    if (chronicle.orphans().isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.line(0, sheet.ink(Ink.STRONG, speech.words().say("orphans")));
    for (var orphan : chronicle.orphans()) {
      var correction = orphan.correction();
      var quoted =
          correction.anchors().stream()
              .map(anchor -> speech.names().asWritten(anchor.words().exact()))
              .toList();
      var stamp = correction.stamp();
      var head = speech.words().say("orphan." + correction.getClass().getSimpleName());
      sheet.line(
          2,
          speech.words().say("orphan", head, String.join(" · ", quoted), Bidi.isolated(stamp.who()))
              + " · "
              + Bidi.isolated(Controls.shown(stamp.why()))
              + " · "
              + Bidi.isolated(orphan.why()));
    }
  }

  private static void heading(Sheet sheet, Speech speech, Chronicle chronicle) throws IOException {
    sheet.line(0, sheet.ink(Ink.STRONG, speech.words().say("chronicle")));
    sheet.line(0, speech.summary(chronicle));
    sheet.line(0, legend(sheet, speech));
    if (chronicle.events().isEmpty()) {
      sheet.line(0, speech.words().say("events.none"));
    }
  }

  private static String legend(Sheet sheet, Speech speech) {
    return Arrays.stream(Shape.values())
        .map(shape -> sheet.ink(shape.ink(), shape.sign()) + " " + speech.words().say(shape.key()))
        .collect(Collectors.joining(" · "));
  }

  private static void turnedDown(Sheet sheet, Speech speech, Chronicle chronicle)
      throws IOException {
    sheet.blank();
    sheet.line(0, sheet.ink(Ink.STRONG, speech.words().say("turned.down")));
    for (var reading : chronicle.readings()) {
      turnedDown(sheet, speech, reading);
    }
  }

  private static void turnedDown(Sheet sheet, Speech speech, Reading reading) throws IOException {
    var source = reading.article().source();
    for (var candidate : reading.turnedDown()) {
      var trigger = speech.names().asWritten(Shown.of(source, candidate.trigger()).text());
      var why = Bidi.isolated(candidate.why());
      sheet.item(
          0,
          Bidi.isolated(source.id()) + "  ",
          speech.words().say("turned.down.why", trigger, Bidi.isolated(candidate.rule()), why));
    }
  }
}
