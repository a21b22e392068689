package isnad.bench;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Article;
import isnad.model.Chain;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Sentence;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.model.When;
import isnad.model.Where;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A seeded generator of readings: happenings of a conflict that goes on, each told by three
/// reports on average, four reports to a page, one word of a large vocabulary after another.
final class ManyReadings {
  private static final int ACTORS = 60;
  private static final int PLACES = 80;
  private static final int WORDS = 12;
  private static final int VOCABULARY = 30_000;
  private static final int TELLINGS = 3;
  private static final int A_PAGE = 4;

  /// Ids of one length, so that they sort as they are made.
  private static final int FIRST_PAGE = 1_000_000;

  private static final EventType[] TYPES = EventType.values();

  private final Random random = new Random(20_240_725);
  private final int reports;

  /// @param articles as many days as twice of them: an archive of twice the size covers twice the
  ///   time
  ManyReadings(int articles) {
    this.reports = articles * A_PAGE;
  }

  private record Fact(EventType type, ActorId actor, ActorId recipient, LocalDate day, Where at) {}

  static Directory directory() {
    var actors =
        IntStream.range(0, ACTORS).mapToObj(ManyReadings::actor).map(ManyReadings::entry).toList();
    var places =
        IntStream.range(0, PLACES)
            .mapToObj(i ->
                new Place(
                    place(i),
                    "p" + i,
                    "p" + i,
                    List.of(),
                    List.of("MLI"),
                    null,
                    Place.Precision.POINT,
                    true))
            .toList();
    return new Directory(actors, places);
  }

  private static Actor entry(ActorId id) {
    var name = id.value();
    return new Actor(id, ActorType.REBEL_GROUP, "MLI", name, name, List.of(name), List.of(), true);
  }

  private static ActorId actor(int number) {
    return new ActorId("actor" + number);
  }

  private static PlaceId place(int number) {
    return new PlaceId("place" + number);
  }

  /// Each made when it is asked for.
  Stream<Reading> all() {
    var facts = Stream.generate(this::fact).limit(Math.max(1, reports / TELLINGS)).toList();
    return IntStream.range(0, reports / A_PAGE).mapToObj(n -> page(n, facts));
  }

  private Fact fact() {
    return new Fact(
        TYPES[random.nextInt(TYPES.length)],
        actor(random.nextInt(ACTORS)),
        actor(random.nextInt(ACTORS)),
        LocalDate.of(1900, 1, 1).plusDays(random.nextInt(Math.max(1, reports / 2))),
        new Where.At(place(random.nextInt(PLACES))));
  }

  private Reading page(int number, List<Fact> facts) {
    var id = "d" + (FIRST_PAGE + number);
    var text = new StringBuilder();
    var sentences = new ArrayList<Sentence>();
    var told = new ArrayList<Report>();
    for (var i = 0; i < A_PAGE; i++) {
      var sentence = sentence(text, i);
      sentences.add(sentence);
      told.add(report(id, sentence, facts.get(random.nextInt(facts.size()))));
    }
    var metadata = new Metadata(null, null, "outlet" + number % 20, null, null, "ar");
    var source = new Source(id, id, id, Source.Media.TEXT, text.toString(), metadata);
    var body = new Passage(new Span(0, text.length()), Passage.Role.BODY, "made up");
    return new Reading(
        new Article(source, metadata, List.of(body)),
        sentences,
        List.of(),
        new Reading.Met(List.of(), List.of()),
        told,
        List.of(),
        List.of());
  }

  private Sentence sentence(StringBuilder text, int paragraph) {
    var tokens = new ArrayList<Token>();
    var start = text.length();
    for (var i = 0; i < WORDS; i++) {
      var word = "w" + (int) Math.pow(VOCABULARY, random.nextDouble());
      tokens.add(new Token(new Span(text.length(), text.length() + word.length()), word, word));
      text.append(word).append(' ');
    }
    return new Sentence(new Span(start, text.length()), tokens, paragraph, false);
  }

  private Report report(String document, Sentence sentence, Fact fact) {
    var trigger = sentence.tokens().get(WORDS / 2).span();
    var happening =
        new Happening(
            new Happening.Kind(fact.type(), null),
            random.nextInt(4) > 0 ? List.of(fact.actor()) : List.of(),
            random.nextInt(3) > 0 ? List.of(fact.recipient()) : List.of(),
            when(fact.day()),
            random.nextInt(3) > 0 ? fact.at() : Where.NOT_TOLD,
            List.of(),
            Happening.Polarity.ASSERTED,
            Happening.Status.ACTUAL);
    return new Report(
        new ReportId(document + ":" + trigger.start() + "-" + trigger.end() + ":" + fact.type()),
        document,
        happening,
        Chain.OWN_VOICE,
        new Evidence(sentence.span(), trigger, "made-up"));
  }

  private When when(LocalDate day) {
    return switch (random.nextInt(4)) {
      case 0 -> When.NOT_TOLD;
      case 1 -> new When.Month(YearMonth.from(day), false);
      default -> new When.Day(day, false);
    };
  }
}
