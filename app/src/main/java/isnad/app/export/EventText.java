package isnad.app.export;

import isnad.app.words.Words;
import isnad.model.Event;
import isnad.model.ReportId;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One event as text: what is told together, what is disputed, and each account with its quote.
final class EventText {
  private static final int INDENT = 2;

  private final Sheet sheet;
  private final Speech speech;
  private final Words words;

  EventText(Sheet sheet, Speech speech) {
    this.sheet = sheet;
    this.speech = speech;
    this.words = speech.words();
  }

  void write(Event event) throws IOException {
    var shape = Shape.of(event);
    var happening = event.happening();
    var title = sheet.ink(Ink.STRONG, speech.titles().say(event));
    sheet.item(0, sheet.ink(shape.ink(), shape.sign()) + " ", title);
    sheet.line(
        INDENT,
        speech.dates().say(happening.when())
            + " · "
            + speech.names().where(happening.where())
            + " · "
            + kind(event));
    sheet.line(INDENT, sheet.ink(Ink.FAINT, speech.bar(event)) + " " + speech.counts(event));
    row("who", speech.names().actors(happening.actors()));
    row("whom", speech.names().actors(happening.recipients()));
    row("figures", figures(event));
    lies(event);
    disputes(event);
    var number = 1;
    for (var account : speech.accounts().of(event)) {
      account(INDENT, "[" + number++ + "] ", account);
    }
    if (sheet.style().explain()) {
      ties(event);
    }
  }

  private String kind(Event event) {
    var status = speech.status(event);
    return status.isEmpty() ? speech.type(event) : speech.type(event) + " · " + status;
  }

  private String figures(Event event) {
    return event.happening().quantities().stream()
        .map(speech.figures()::say)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private void lies(Event event) throws IOException {
    var around = speech.accounts().surroundings();
    row("part.of", around.whole(event).map(this::title).orElse(""));
    row("parts", words.list(around.parts(event).stream().map(this::title).toList()));
  }

  private String title(Event event) {
    return speech.titles().say(event);
  }

  private void row(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      sheet.line(INDENT, words.say("row", sheet.ink(Ink.FAINT, words.say(key)), value));
    }
  }

  private void disputes(Event event) throws IOException {
    contests(event);
    denials(event);
    silences(event);
  }

  void contests(Event event) throws IOException {
    for (var contest : event.contests()) {
      dispute(Shape.CONTESTED, words.say("row", words.say("contested"), speech.contested(contest)));
      for (var version : contest.versions()) {
        var told = sheet.ink(Ink.STRONG, speech.version(contest, version));
        var outdated = version.outdated() ? " " + words.say("superseded") : "";
        var by =
            speech.tellers(event, version) + " " + numbers(event, version.reports()) + outdated;
        sheet.line(INDENT * 3, words.say("row", told, by));
      }
    }
  }

  void denials(Event event) throws IOException {
    for (var denial : event.denials()) {
      var by = speech.names().actor(denial.by());
      var part = words.word("part", denial.part()) + " " + numbers(event, denial.reports());
      dispute(Shape.DENIED, words.say("denied.by", by, part));
      for (var account : speech.accounts().beside(event, denial)) {
        account(INDENT * 2, "", account);
      }
    }
  }

  void silences(Event event) throws IOException {
    for (var silence : event.silent()) {
      var outlet = speech.names().asWritten(speech.accounts().outlet(silence.document()));
      dispute(Shape.SILENT, words.say("left.out.by", outlet, words.why(silence)));
    }
  }

  private void dispute(Shape shape, String said) throws IOException {
    sheet.item(INDENT, sheet.ink(shape.ink(), shape.sign()) + " ", said);
  }

  /// By which of the accounts below: `[1][3]`.
  static String numbers(Event event, List<ReportId> reports) {
    return IntStream.range(0, event.reports().size())
        .filter(i -> reports.contains(event.reports().get(i)))
        .mapToObj(i -> "[" + (i + 1) + "]")
        .collect(Collectors.joining());
  }

  void account(int indent, String head, Accounts.Account account) throws IOException {
    var chain = speech.chains().say(account.outlet(), account.report().chain());
    var published = account.reading().article().metadata().published();
    var page =
        published == null ? chain : chain + words.say("list.comma") + speech.dates().day(published);
    var hang = indent + Cells.of(head);
    sheet.item(indent, head, page);
    var quote = Bidi.quoted(quote(account), sheet.style().language());
    sheet.item(hang, "\u00AB", quote + "\u00BB");
    inherited(hang, account);
    if (sheet.style().explain()) {
      explain(hang, account);
    }
  }

  private void inherited(int indent, Accounts.Account account) throws IOException {
    var passage = speech.accounts().surroundings().inherited(account.report().id());
    if (passage.isPresent()) {
      sheet.line(indent, sheet.ink(Ink.FAINT, words.word("inherited", passage.get().cause())));
    }
  }

  private void explain(int indent, Accounts.Account account) throws IOException {
    var evidence = account.report().evidence();
    var source = account.reading().article().source();
    var trigger = Shown.of(source, evidence.trigger()).text();
    var rule = words.say("row", words.say("rule"), Bidi.isolated(evidence.rule()));
    var said = words.say("row", words.say("trigger"), speech.names().asWritten(trigger));
    sheet.line(indent, sheet.ink(Ink.FAINT, rule + " · " + said));
  }

  private String quote(Accounts.Account account) {
    var quote = new StringBuilder();
    for (var piece : account.quote().pieces(account.marks())) {
      var text = Controls.shown(piece.text().replaceAll("[\\s\\u00A0]+", " "));
      var ink = piece.inside().contains(0) ? Ink.MARKED : Ink.STRONG;
      quote.append(piece.inside().isEmpty() ? text : sheet.ink(ink, text));
    }
    return quote.toString().strip();
  }

  void ties(Event event) throws IOException {
    for (var tie : event.ties()) {
      var pair = numbers(event, List.of(tie.report())) + numbers(event, List.of(tie.to()));
      var reasons = speech.grounds().say(tie.reasons());
      row("why.one", pair + " " + reasons);
      if (!tie.against().isEmpty()) {
        var against = speech.grounds().say(tie.against());
        sheet.line(INDENT * 2, words.say("why.against", against));
      }
    }
  }
}
