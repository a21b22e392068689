package isnad.fuse;

import isnad.model.Act;
import isnad.model.ActorId;
import isnad.model.Article;
import isnad.model.Chain;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Mention;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Sentence;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Statement;
import isnad.model.StatementId;
import isnad.model.Token;
import isnad.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reading written by hand: sentences in their order, and what a good reader makes of each.
final class Page {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private @Nullable String outlet;
  private @Nullable LocalDate published;
  private int paragraph;

  Page(String id) {
    this.id = id;
  }

  Page outlet(String outlet) {
    this.outlet = outlet;
    return this;
  }

  Page published(String date) {
    this.published = LocalDate.parse(date);
    return this;
  }

  /// Starts a paragraph with this sentence.
  Page says(String sentence) {
    paragraph++;
    return goesOn(sentence);
  }

  /// Adds a sentence to the paragraph.
  Page goesOn(String sentence) {
    var start = text.length();
    text.append(sentence).append('\n');
    var tokens =
        WORD.matcher(sentence)
            .results()
            .map(m -> token(m.group(), new Span(start + m.start(), start + m.end())))
            .toList();
    var span = new Span(start, start + sentence.length());
    sentences.add(new Sentence(span, tokens, paragraph, false));
    return this;
  }

  private static Token token(String word, Span span) {
    var folded =
        word.replaceAll("[\\p{M}\u0640]", "")
            .replaceAll("[\u0622\u0623\u0625]", "\u0627")
            .replace('\u0629', '\u0647')
            .replaceAll("[^\\p{L}\\p{Nd}]", "");
    return new Token(span, word, folded.isEmpty() ? word : folded);
  }

  /// Names actors in the last sentence.
  Page naming(String... actors) {
    Stream.of(actors)
        .forEach(actor ->
            mentions.add(new Mention.OfActor(last(), new ActorId(actor), Mention.Form.NAME)));
    return this;
  }

  /// Names a time in the last sentence.
  Page dated(String edtf) {
    mentions.add(new Mention.OfTime(last(), Told.when(edtf), "by hand"));
    return this;
  }

  /// The last sentence contradicts the page's date.
  Page stale() {
    mentions.add(new Mention.OfTime(last(), new When.Unknown(When.Why.STALE), "by hand"));
    return this;
  }

  /// A report in the last sentence, set off by a word of it.
  Told report(EventType type, String trigger) {
    var at = text.indexOf(trigger, last().start());
    if (at < 0) {
      throw new IllegalArgumentException(trigger + " is not in the last sentence");
    }
    var report =
        new Told(this, type, new Evidence(last(), new Span(at, at + trigger.length()), trigger));
    told.add(report);
    return report;
  }

  /// A denial in the last sentence that carries some of the page's reports.
  Page denies(String speaker, String about, Told... carried) {
    var speech =
        new Statement.Speech(
            new ActorId(speaker),
            Act.DENY,
            List.of(new ActorId(about)),
            Chain.OWN_VOICE,
            When.NOT_TOLD,
            false);
    var ids = Stream.of(carried).map(Told::id).toList();
    var trigger = new Span(last().start(), last().start() + 1);
    statements.add(
        new Statement(
            new StatementId(id + ":" + last().start() + ":DENY"),
            id,
            speech,
            ids,
            new Evidence(last(), trigger, "by hand")));
    return this;
  }

  Reading reading() {
    var source =
        new Source(
            id, id + ".txt", "hash of " + id, Source.Media.TEXT, text.toString(), Metadata.NONE);
    var metadata = new Metadata(null, null, outlet, null, published, "ar");
    var body = new Passage(new Span(0, text.length()), Passage.Role.BODY, "by hand");
    return new Reading(
        new Article(source, metadata, List.of(body)),
        sentences,
        mentions,
        new Reading.Met(List.of(), List.of()),
        told.stream().map(Told::made).toList(),
        statements,
        List.of());
  }

  String id() {
    return id;
  }

  List<Report> reports() {
    return told.stream().map(Told::made).toList();
  }

  /// A second report of the same words and type gets a number.
  ReportId id(EventType type, Span trigger) {
    var same =
        told.stream()
            .filter(t -> t.type() == type && t.evidence().trigger().equals(trigger))
            .count();
    var name = id + ":" + trigger.start() + "-" + trigger.end() + ":" + type;
    return new ReportId(same == 0 ? name : name + ":" + (same + 1));
  }

  private Span last() {
    return sentences.getLast().span();
  }
}
