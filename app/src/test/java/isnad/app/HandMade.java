package isnad.app;

import isnad.model.Act;
import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Amount;
import isnad.model.Article;
import isnad.model.Chain;
import isnad.model.Chronicle;
import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Ground;
import isnad.model.Happening;
import isnad.model.Link;
import isnad.model.Mention;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.Problem;
import isnad.model.Quantity;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Sentence;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Statement;
import isnad.model.StatementId;
import isnad.model.Token;
import isnad.model.TurnedDown;
import isnad.model.When;
import isnad.model.Where;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small chronicle made by hand: three pages on one battle and what followed, with a contested
/// figure, a denial of place, a silent page, an undated plan, and a page that tries to run.
public final class HandMade {
  public static final String BATTLE =
      "قالت وكالة الضفاف نقلًا عن متحدث عسكري إن القوات قتلت ما يصل إلى 50 من عناصر فاغنر"
          + " في 25 يوليو 2024 قرب تينزاواتين.";
  public static final String BATTLE_AGAIN =
      "وأعلن CSP-DPA مقتل 84 من مرتزقة فاغنر و47 جنديًا ماليًا في المعركة نفسها عند تينزاوتين.";
  public static final String DENIAL = "ونفى الجيش المالي أن تكون المعركة قد جرت داخل أراضيه.";
  public static final String PLAN = "ويعتزم الطرفان توقيع اتفاق جديد في موعد لم يُعلن.";

  private static final String REFUSAL = "ولا تزال الوكالة تنفي تلك الأعداد.";

  private static final ActorId ARMY = new ActorId("mali_army");
  private static final ActorId WAGNER = new ActorId("wagner");
  private static final ActorId CSP = new ActorId("csp_dpa");
  private static final ActorId AGENCY = new ActorId("difaf");
  private static final ActorId SPOKESMAN = new ActorId("military_spokesman");
  private static final PlaceId TOWN = new PlaceId("tinzaouaten");

  private final List<Reading> readings = new ArrayList<>();

  private HandMade() {}

  /// What it is read from, by id: `a` plain, `b` HTML with a name that would be a script, `c`
  /// silent.
  public static Case readCase() {
    var made = new HandMade();
    made.readings.add(made.first());
    made.readings.add(made.second());
    made.readings.add(made.third());
    var chronicle = new Chronicle(made.readings, made.events(), directory(), List.of());
    return new Case(
        chronicle, List.of(new Problem("bad.txt", "byte 17", "it is not UTF-8; save it as UTF-8")));
  }

  private static Source source(String id, String file, Source.Media media, String text) {
    return new Source(id, file, "0".repeat(64), media, text, Metadata.NONE);
  }

  private Reading first() {
    var text = "العنوان\n\n" + BATTLE + "\n" + PLAN + " " + REFUSAL + "\n";
    var source = source("a", "pages/a.txt", Source.Media.TEXT, text);
    var metadata =
        new Metadata(
            "https://example.org/a?x=1&y=2",
            "معركة على الحدود",
            "منبر الهقار",
            "كاتب",
            LocalDate.of(2024, 7, 29),
            "ar");
    var chain =
        new Chain(
            List.of(
                new Link(AGENCY, true, find(text, "وكالة الضفاف")),
                new Link(SPOKESMAN, false, find(text, "متحدث عسكري"))));
    var fifty =
        new Quantity(
            Quantity.What.KILLED,
            new Amount.AtMost(BigDecimal.valueOf(50)),
            "people",
            "عناصر",
            WAGNER,
            false,
            find(text, "ما يصل إلى 50"));
    var battle =
        report("a:battle", "a", battle(List.of(CSP), day(25), List.of(fifty)), chain)
            .on(text, BATTLE.substring(0, BATTLE.indexOf(" ما يصل")), "قتلت", "killed");
    var plan =
        report(
                "a:plan",
                "a",
                new Happening(
                    new Happening.Kind(EventType.AGREE, null),
                    List.of(CSP, ARMY),
                    List.of(CSP, ARMY),
                    When.NOT_TOLD,
                    Where.NOT_TOLD,
                    List.of(),
                    Happening.Polarity.ASSERTED,
                    Happening.Status.PLANNED),
                Chain.OWN_VOICE)
            .on(text, PLAN, "يعتزم", "plans");
    var mentions =
        List.<Mention>of(
            new Mention.OfActor(find(text, "فاغنر"), WAGNER, Mention.Form.NAME),
            new Mention.OfPlace(find(text, "تينزاواتين"), TOWN, Mention.Form.NAME),
            new Mention.OfTime(find(text, "25 يوليو 2024"), day(25), "day-month-year"),
            new Mention.OfQuantity(fifty.span(), fifty));
    var statement =
        new Statement(
            new StatementId("a:say"),
            "a",
            new Statement.Speech(AGENCY, Act.SAY, List.of(WAGNER), Chain.OWN_VOICE, day(25), false),
            List.of(new ReportId("a:battle")),
            new Evidence(find(text, BATTLE), find(text, "قالت"), "say"));
    var denial =
        new Statement(
            new StatementId("a:deny"),
            "a",
            new Statement.Speech(
                AGENCY, Act.DENY, List.of(), Chain.OWN_VOICE, When.NOT_TOLD, false),
            List.of(new ReportId("a:battle")),
            new Evidence(find(text, REFUSAL), find(text, "تنفي"), "deny"));
    var sentence =
        new Sentence(
            find(text, BATTLE), List.of(new Token(find(text, "قالت"), "قالت", "قالت")), 0, false);
    return new Reading(
        article(source, metadata, find(text, BATTLE), find(text, PLAN).and(find(text, REFUSAL))),
        List.of(sentence),
        mentions,
        new Reading.Met(List.of(), List.of()),
        List.of(battle, plan),
        List.of(statement, denial),
        List.of(new TurnedDown(find(text, "توقيع"), "sign", "a masdar without its object")));
  }

  private Reading second() {
    var text = "<p>" + BATTLE_AGAIN + " " + DENIAL + "</p><script>alert(1)</script>";
    var source = source("b", "pages/b<img>.html", Source.Media.HTML, text);
    var metadata =
        new Metadata(
            "javascript:alert(1)",
            "<script>alert(\"t\")</script> \u202Eعنوان",
            "=صدى & <b>أضغاغ</b>",
            null,
            null,
            null);
    var killed = List.of(killed(84, WAGNER, find(text, "84")), killed(47, ARMY, find(text, "47")));
    var chain = new Chain(List.of(new Link(CSP, true, find(text, "وأعلن CSP-DPA"))));
    var battle =
        report("b:battle", "b", battle(List.of(CSP), day(25), killed), chain)
            .on(text, BATTLE_AGAIN, "مقتل", "killed");
    var denied =
        new Happening(
            new Happening.Kind(EventType.ASSAULT, null),
            List.of(CSP),
            List.of(ARMY),
            When.NOT_TOLD,
            new Where.Near(TOWN, new BigDecimal("9.5")),
            List.of(),
            Happening.Polarity.DENIED,
            Happening.Status.ACTUAL);
    var denial =
        report(
                "b:denial",
                "b",
                denied,
                new Chain(List.of(new Link(ARMY, true, find(text, "الجيش المالي")))))
            .on(text, DENIAL, "نفى", "deny");
    var kept = find(text, BATTLE_AGAIN).and(find(text, DENIAL));
    return new Reading(
        article(source, metadata, kept),
        List.of(),
        List.of(new Mention.OfActor(find(text, "CSP-DPA"), CSP, Mention.Form.ALIAS)),
        new Reading.Met(List.of(), List.of()),
        List.of(battle, denial),
        List.of(),
        List.of());
  }

  private Reading third() {
    var text = "لا شيء عن المعركة هنا \uD83D\uDE00 سوى كلام عن فاغنر \u202Eمقلوب\u202C في مالي.";
    var source = source("c", "pages/c.txt", Source.Media.TEXT, text);
    return new Reading(
        article(source, Metadata.NONE, new Span(0, text.length())),
        List.of(),
        List.of(new Mention.OfActor(find(text, "فاغنر"), WAGNER, Mention.Form.NAME)),
        new Reading.Met(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Event> events() {
    var a = new ReportId("a:battle");
    var b = new ReportId("b:battle");
    var d = new ReportId("b:denial");
    var told = readings.get(1).reports().getFirst().happening();
    var first = readings.getFirst().reports().getFirst().happening().quantities().getFirst();
    var contest =
        new Event.Contest(
            Event.Attribute.QUANTITY,
            WAGNER,
            "killed",
            List.of(
                new Event.Version("..50", first.amount(), List.of(a), List.of("منبر الهقار")),
                new Event.Version("84", Amount.exactly(84), List.of(b), List.of("csp_dpa"))));
    var battle =
        new Event(
            new EventId("a:battle"),
            told,
            List.of(a, b),
            List.of(
                new Event.Tie(
                    b,
                    a,
                    List.of(
                        new Ground(Ground.Sort.SAME_PLACE, "tinzaouaten"),
                        new Ground(Ground.Sort.SAME_DAY)),
                    List.of(new Ground(Ground.Sort.OTHER_NUMBER, "wagner")))),
            List.of(
                new Event.Origin("csp_dpa", true, List.of(b)),
                new Event.Origin("military_spokesman", false, List.of(a))),
            List.of(contest),
            List.of(
                new Event.Denial(ARMY, List.of(d), List.of(a, b), Event.Attribute.PLACE),
                new Event.Denial(AGENCY, List.of(), List.of(a), Event.Attribute.OCCURRENCE)),
            List.of(new Event.Silence("c", 12, List.of("2024-01", "2024-09"))));
    var p = new ReportId("a:plan");
    var plan =
        new Event(
            new EventId("a:plan"),
            readings.getFirst().reports().get(1).happening(),
            List.of(p),
            List.of(),
            List.of(new Event.Origin("منبر الهقار", true, List.of(p))),
            List.of(),
            List.of(),
            List.of());
    return List.of(battle, plan);
  }

  private static Happening battle(List<ActorId> actors, When when, List<Quantity> quantities) {
    return new Happening(
        new Happening.Kind(EventType.ASSAULT, null),
        actors,
        List.of(WAGNER, ARMY),
        when,
        new Where.At(TOWN),
        quantities,
        Happening.Polarity.ASSERTED,
        Happening.Status.ACTUAL);
  }

  private static When day(int day) {
    return new When.Day(LocalDate.of(2024, 7, day), false);
  }

  private static Quantity killed(long number, ActorId of, Span span) {
    return new Quantity(
        Quantity.What.KILLED, Amount.exactly(number), "people", null, of, false, span);
  }

  private static Article article(Source source, Metadata metadata, Span... kept) {
    var passages = new ArrayList<Passage>();
    for (var span : kept) {
      passages.add(new Passage(span, Passage.Role.BODY, "hand"));
    }
    return new Article(source, metadata, passages);
  }

  private record Told(String id, String document, Happening happening, Chain chain) {
    Report on(String text, String quote, String trigger, String rule) {
      var evidence = new Evidence(find(text, quote), find(text, trigger), rule);
      return new Report(new ReportId(id), document, happening, chain, evidence);
    }
  }

  private static Told report(String id, String document, Happening happening, Chain chain) {
    return new Told(id, document, happening, chain);
  }

  private static Span find(String text, String part) {
    var at = text.indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + part);
    }
    return new Span(at, at + part.length());
  }

  private static Directory directory() {
    return new Directory(
        List.of(
            actor(ARMY, ActorType.ARMED_FORCES, "MLI", "الجيش المالي", "Malian Army"),
            actor(WAGNER, ActorType.PARAMILITARY, "RUS", "مجموعة فاغنر", "Wagner Group"),
            actor(
                CSP, ActorType.REBEL_GROUP, "MLI", "الإطار الاستراتيجي الدائم CSP-DPA", "CSP-DPA"),
            actor(AGENCY, ActorType.MEDIA, null, "وكالة الضفاف", null),
            actor(SPOKESMAN, ActorType.PERSON, null, "متحدث عسكري", "an unnamed spokesman"),
            actor(new ActorId("unused"), ActorType.OTHER, null, "لا أحد", null)),
        List.of(
            new Place(
                TOWN,
                "تينزاواتين",
                "Tinzaouaten",
                List.of("تينزاوتين", "تين زاوتين"),
                List.of("MLI", "DZA"),
                new Place.Point(19.95, 2.97),
                Place.Precision.POINT,
                true),
            country("mali", "MLI", "مالي", "Mali"),
            country("algeria", "DZA", "الجزائر", "Algeria")));
  }

  private static Place country(String id, String iso, String arabic, String english) {
    return new Place(
        new PlaceId(id),
        arabic,
        english,
        List.of(),
        List.of(iso),
        null,
        Place.Precision.COUNTRY,
        true);
  }

  private static Actor actor(
      ActorId id,
      ActorType type,
      @Nullable String country,
      String arabic,
      @Nullable String english) {
    return new Actor(id, type, country, arabic, english, List.of(arabic), List.of(), true);
  }
}
