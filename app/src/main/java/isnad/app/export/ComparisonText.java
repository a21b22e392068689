package isnad.app.export;

import isnad.fuse.view.Belief;
import isnad.fuse.view.Claim;
import isnad.fuse.view.Counted;
import isnad.fuse.view.FigureViews;
import isnad.fuse.view.Rule;
import isnad.fuse.view.Voices;
import isnad.model.Chronicle;
import isnad.model.Event;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One event with its accounts side by side, each quote, what is denied and left out, what every
/// view makes of the figures, and why the accounts are one event.
///
/// @param belief whose word counts in the views
public record ComparisonText(TextStyle style, Belief belief) {
  private static final int INDENT = 2;

  public void write(Chronicle chronicle, Event event, Writer out) throws IOException {
    var speech = Speech.forText(chronicle, style.language());
    var sheet = new Sheet(out, style);
    var events = new EventText(sheet, speech);
    heading(sheet, speech, event);
    new Grid(sheet, new ComparisonGrid(speech, new Comparison(speech, event)).rows()).write();
    sheet.blank();
    var number = 1;
    for (var account : speech.accounts().of(event)) {
      events.account(INDENT, "[" + number++ + "] ", account);
      var id = Bidi.isolated(account.report().id().value());
      sheet.line(INDENT * 3, sheet.ink(Ink.FAINT, id));
    }
    events.contests(event);
    events.denials(event);
    events.silences(event);
    views(sheet, speech, chronicle, event);
    events.ties(event);
  }

  private static void heading(Sheet sheet, Speech speech, Event event) throws IOException {
    var shape = Shape.of(event);
    var title = sheet.ink(Ink.STRONG, speech.titles().say(event));
    sheet.item(0, sheet.ink(shape.ink(), shape.sign()) + " ", title);
    sheet.line(INDENT, sheet.ink(Ink.FAINT, speech.bar(event)) + " " + speech.counts(event));
    sheet.line(INDENT, sheet.ink(Ink.FAINT, Bidi.isolated(event.id().value())));
  }

  private void views(Sheet sheet, Speech speech, Chronicle chronicle, Event event)
      throws IOException {
    var counted = new FigureViews(new Voices(chronicle)).of(event, belief);
    if (counted.isEmpty()) {
      return;
    }
    sheet.line(INDENT, sheet.ink(Ink.STRONG, heading(speech)));
    for (var one : counted) {
      var row =
          speech.words().say("row", speech.figures().say(one.subject()), views(speech, event, one));
      sheet.line(INDENT * 2, row);
      takenBack(sheet, speech, event, one.claims());
    }
    for (var rule : Rule.values()) {
      var name = speech.words().word("view", rule);
      var said = speech.words().word("view.rule", rule) + " " + Bidi.isolated(rule.source());
      sheet.line(INDENT * 2, sheet.ink(Ink.FAINT, speech.words().say("row", name, said)));
    }
  }

  private String heading(Speech speech) {
    return switch (belief) {
      case Belief.Everyone everyone -> speech.words().say("views");
      case Belief.Only only ->
          speech.words().say("views.believing", speech.names().teller(only.teller()));
    };
  }

  private static String views(Speech speech, Event event, Counted counted) {
    var first = counted.views().getFirst();
    if (counted.views().stream().allMatch(seen -> seen.amount().equals(first.amount()))) {
      var amount = speech.figures().say(first.amount());
      return speech.words().say("view.all", amount)
          + " "
          + EventText.numbers(event, first.reports());
    }
    return counted.views().stream()
        .map(seen -> seen(speech, event, seen))
        .collect(Collectors.joining(" · "));
  }

  private static String seen(Speech speech, Event event, isnad.fuse.view.Seen seen) {
    var amount = speech.figures().say(seen.amount());
    return speech.words().word("view", seen.rule())
        + " "
        + amount
        + " "
        + EventText.numbers(event, seen.reports());
  }

  private static void takenBack(Sheet sheet, Speech speech, Event event, List<Claim> claims)
      throws IOException {
    var earlier = new ArrayList<String>();
    for (var claim : claims) {
      if (claim.superseded()) {
        var reports = List.of(claim.voice().report());
        earlier.add(speech.figures().say(claim.amount()) + " " + EventText.numbers(event, reports));
      }
    }
    if (!earlier.isEmpty()) {
      var said = earlier.stream().collect(Collectors.joining(" · "));
      sheet.line(INDENT * 3, speech.words().say("taken.back", said));
    }
  }
}
