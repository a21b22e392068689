package isnad.read.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.ActorId;
import isnad.model.Article;
import isnad.model.Happening;
import isnad.model.Happening.Status;
import isnad.model.Mention;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.PlaceId;
import isnad.model.Source;
import isnad.model.Span;
import isnad.read.clause.LineReader;
import isnad.read.mention.MentionReader;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import isnad.read.sentence.SentenceReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who did what to whom, one construction of Arabic a test. The pack is small and of this test.
class EventReaderTest {
  private static final String PACK =
      """
      words:
        - {class: preposition, words: [في, من, إلى, على, عن, مع, ضد, بين, لدى, خلال]}
        - {class: near, words: [قرب, بالقرب من]}
        - {class: by, words: [من قبل, على يد]}
        - {class: relative, words: [الذي, التي, الذين]}
        - {class: complementizer, words: [أن, إن, أنها, إنها, بأن]}
        - {class: adversative, words: [لكن]}
        - {class: negator, words: [لم, لن, لا, عدم]}
        - {class: perfect, words: [قد, لقد, وقد]}
        - {class: auxiliary, words: [كان, كانت]}
        - {class: conditional, words: [إذا, لو]}
        - {class: attached, words: [ه, ها, هم]}
        - {class: human, words: [عناصر, مقاتلي, زعماء]}
        - {class: support_actor, words: [شن, أعلن, قام]}
        - {class: support_patient, words: [تعرض]}
        - {class: reaction, words: [رد]}
        - {class: control_planned, words: [اعتزم]}
        - {class: control_demanded, words: [طالب]}
        - {class: control_threatened, words: [هدد]}
        - {class: control_denied, words: [نفى]}
      verbs:
        - {past: اتهم, present: يتهم, masdar: [اتهام], agent: متهم}
        - {past: انسحب, present: ينسحب, masdar: [انسحاب]}
        - {past: قصف, present: يقصف, masdar: [قصف]}
        - {past: استدعى, present: يستدعي, masdar: [استدعاء]}
        - {past: أسقط, present: يسقط, masdar: [إسقاط]}
        - {past: شن, present: يشن, masdar: [شن]}
        - {past: أعلن, present: يعلن, masdar: [إعلان]}
        - {past: قام, present: يقوم, masdar: [قيام]}
        - {past: تعرض, present: يتعرض, masdar: [تعرض]}
        - {past: اعتزم, present: يعتزم, masdar: [اعتزام]}
        - {past: طالب, present: يطالب, masdar: [مطالبة]}
        - {past: هدد, present: يهدد, masdar: [تهديد]}
        - {past: نفى, present: ينفي, masdar: [نفي]}
        - {past: قاد, present: يقود, masdar: [قيادة]}
        - {past: أسس, present: يؤسس, masdar: [تأسيس]}
        - {past: اشتبك, present: يشتبك, masdar: [اشتباك]}
        - {past: سيطر, present: يسيطر, masdar: [سيطرة]}
        - {past: استعاد, present: يستعيد, masdar: [استعادة]}
      nouns:
        - {noun: هجوم, plural: [هجمات]}
      events:
        - {rule: accuse, type: ACCUSE, mode: allege, verbs: [اتهم], examples: [{text: x}]}
        - {rule: withdraw, type: RETREAT, mode: withdraw, verbs: [انسحب], recipient: [من], examples: [{text: x}]}
        - {rule: shell, type: ASSAULT, mode: heavy-weapons, verbs: [قصف], examples: [{text: x}]}
        - {rule: recall, type: SANCTION, mode: withdraw, verbs: [استدعى], needs: [سفير, سفراء], recipient: [لدى], examples: [{text: x}]}
        - {rule: shoot-down, type: ASSAULT, mode: aerial, verbs: [أسقط], needs: [طائرة], examples: [{text: x}]}
        - {rule: attack, type: ASSAULT, nouns: [هجوم], recipient: [على, ضد], examples: [{text: x}]}
        - {rule: found, type: COOPERATE, mode: found, verbs: [أسس], examples: [{text: x}]}
        - {rule: take, type: ASSAULT, verbs: [سيطر, استعاد], forms: [verb, noun], examples: [{text: x}]}
        - {rule: clash, type: ASSAULT, verbs: [اشتبك], both: true, examples: [{text: x}]}
      """;

  private static final Packs PACKS = packs();
  private static final MentionReader MENTIONS = MentionReader.from(PACKS);
  private static final LineReader LINES = LineReader.from(PACKS, MENTIONS.directory());
  private static final EventReader EVENTS = EventReader.from(PACKS, LINES, MENTIONS.directory());

  private static Packs packs() {
    return Packs.of(
        List.of(
            new PackFile("t/pack.yaml", "pack: t"),
            new PackFile("t/rules.yaml", PACK),
            new PackFile(
                "t/who.yaml",
                """
                states:
                  - {id: mali, iso: MLI, ar: مالي, en: Mali, adjective: [مالي], lat: 17, lon: -4,
                     capital: {id: bamako, ar: باماكو, en: Bamako, lat: 12.6, lon: -8}}
                  - {id: algeria, iso: DZA, ar: الجزائر, en: Algeria, adjective: [جزائري], lat: 28, lon: 2,
                     capital: {id: algiers, ar: الجزائر العاصمة, en: Algiers, lat: 36.7, lon: 3}}
                offices:
                  - {id: army, type: armed_forces, en: "%s Army", heads: [الجيش]}
                actors:
                  - {id: wagner, type: paramilitary, ar: مجموعة فاغنر, en: Wagner, names: [فاغنر]}
                  - {id: fla, type: rebel_group, ar: جبهة تحرير أزواد, en: FLA, names: [جبهة أزواد]}
                """)));
  }

  private static List<Happening> happenings(String text) {
    var source = new Source("x", "x", "", Source.Media.TEXT, text, Metadata.NONE);
    var all = new Passage(new Span(0, text.length()), Passage.Role.BODY, "test");
    var article = new Article(source, Metadata.NONE, List.of(all));
    var sentences = new SentenceReader().read(article);
    var names = MENTIONS.read(article, sentences, List.<Mention>of());
    var lines = LINES.read(sentences, names.mentions(), names);
    return EVENTS.read(lines).occurrences().stream().map(Occurrence::happening).toList();
  }

  private static String who(String text) {
    var found = happenings(text);
    assertThat(found).as(text).hasSize(1);
    return who(found.getFirst());
  }

  private static String who(Happening happening) {
    return ids(happening.actors()) + " > " + ids(happening.recipients());
  }

  private static String ids(List<ActorId> ids) {
    return String.join("+", ids.stream().map(ActorId::value).toList());
  }

  @Test
  void verbSubjectObject() {
    assertThat(who("اتهمت مالي الجزائر بالانحياز.")).isEqualTo("mali > algeria");
  }

  @Test
  void topicBeforeItsVerb() {
    assertThat(who("وقال الناس إن الجيش المالي قد قصف مواقع فاغنر."))
        .isEqualTo("mali_army > wagner");
  }

  @Test
  void relativeClauseWithASubjectOfItsOwn() {
    assertThat(who("هذه هي الجبهة التي أسستها فاغنر.")).startsWith("wagner > ");
    assertThat(who("رحبت جبهة تحرير أزواد التي أسستها فاغنر.")).isEqualTo("wagner > fla");
  }

  @Test
  void relativeClauseThatDescribesItsSubject() {
    assertThat(who("وصلت فاغنر التي قصفت الجيش المالي.")).isEqualTo("wagner > mali_army");
  }

  @Test
  void masdarWithItsSubject() {
    assertThat(who("بعد انسحاب فاغنر من مالي.")).isEqualTo("wagner > mali");
  }

  @Test
  void masdarWithTwoNouns() {
    assertThat(who("إن إسقاط الجيش الجزائري طائرة للجيش المالي حدث خطير."))
        .isEqualTo("algeria_army > mali_army");
  }

  @Test
  void masdarWithDoer() {
    assertThat(who("شهدت المنطقة قصف الجيش المالي من قبل فاغنر.")).isEqualTo("wagner > mali_army");
  }

  @Test
  void masdarThatAVerbLendsItsSubject() {
    assertThat(who("قامت مالي باستدعاء سفيرها لدى الجزائر.")).isEqualTo("mali > algeria");
    assertThat(who("أعلنت فاغنر انسحابها من مالي.")).isEqualTo("wagner > mali");
    assertThat(who("شنت فاغنر هجوما على الجيش المالي.")).isEqualTo("wagner > mali_army");
  }

  /// Else "a Malian bombardment" is one of Mali.
  @Test
  void theNationalityOfANounIsItsDoer() {
    assertThat(who("وقع قصف جزائري في الشمال.")).startsWith("algeria > ");
    assertThat(who("تعرضت فاغنر لهجوم جزائري عنيف.")).isEqualTo("algeria > wagner");
  }

  /// Else a threat to answer a raid is a threat to make it.
  @Test
  void theAnswerToAnEventIsNotTheEvent() {
    assertThat(happenings("هددت فاغنر بالرد على القصف المالي."))
        .noneMatch(threat -> threat.actors().contains(new ActorId("wagner")));
  }

  /// Else the doer of a verb with its object's pronoun is read as the object.
  @Test
  void theSubjectBehindAnObjectPronoun() {
    assertThat(who("فاغنر التي وصلت أمس اتهمتها الجزائر بالانحياز.")).startsWith("algeria > ");
  }

  @Test
  void theSubjectThatSuffers() {
    assertThat(who("تعرض الجيش المالي لهجوم من قبل فاغنر.")).endsWith(" > mali_army");
  }

  @Test
  void participleOfTheClauseSubject() {
    assertThat(who("غادرت مالي القاعة متهمة الجزائر بالانحياز.")).endsWith("> algeria");
  }

  @Test
  void coordinatedNames() {
    assertThat(who("قصف الجيش المالي وفاغنر مواقع جبهة تحرير أزواد."))
        .isEqualTo("mali_army+wagner > fla");
  }

  @Test
  void eachSideDoesItToTheOther() {
    assertThat(who("اشتباك بين الجيش المالي وفاغنر."))
        .isEqualTo("mali_army+wagner > mali_army+wagner");
  }

  @Test
  void aCapitalThatIsStruckIsWhereItHappened() {
    var struck = happenings("قصفت جبهة تحرير أزواد باماكو.").getFirst();
    assertThat(struck.where().place()).isEqualTo(new PlaceId("bamako"));
    var striking = happenings("قصفت باماكو جبهة تحرير أزواد.").getFirst();
    assertThat(striking.where().place()).isNull();
  }

  @Test
  void whatDidNotHappenIsNoEvent() {
    assertThat(happenings("لم تنسحب فاغنر من مالي.")).isEmpty();
  }

  @Test
  void whatIsOnlySpokenOfSaysSo() {
    assertThat(status("ستنسحب فاغنر من مالي.")).isEqualTo(Status.PLANNED);
    assertThat(status("تعتزم فاغنر الانسحاب من مالي.")).isEqualTo(Status.PLANNED);
    assertThat(status("طالبت الجزائر بانسحاب فاغنر من مالي.")).isEqualTo(Status.DEMANDED);
    assertThat(status("هددت مالي باستدعاء سفيرها لدى الجزائر.")).isEqualTo(Status.THREATENED);
    assertThat(status("إذا انسحبت فاغنر من مالي تغير الأمر.")).isEqualTo(Status.HYPOTHETICAL);
    assertThat(status("تقصف فاغنر مواقع جبهة تحرير أزواد.")).isEqualTo(Status.ONGOING);
    assertThat(status("قصفت فاغنر مواقع جبهة تحرير أزواد.")).isEqualTo(Status.ACTUAL);
  }

  private static Status status(String text) {
    var found = happenings(text);
    assertThat(found).as(text).isNotEmpty();
    return found.getFirst().status();
  }

  @Test
  void aRuleThatAsksForCompanyFiresOnlyInIt() {
    assertThat(happenings("استدعت مالي الخبراء من الجزائر.")).isEmpty();
  }

  @Test
  void aDeedNamedAgainAsItsOwnObjectIsOne() {
    assertThat(happenings("استعاد الجيش المالي السيطرة على المدينة.")).hasSize(1);
    assertThat(happenings("استعاد الجيش المالي البلدة، وسيطر على المدينة.")).hasSize(2);
  }

  @Test
  void theAttackOfAnArmyIsItsOwn() {
    assertThat(who("قتل مدنيون في هجوم لجبهة تحرير أزواد على الجيش المالي."))
        .isEqualTo("fla > mali_army");
  }

  @Test
  void aRuleWithoutAnExampleIsRefused() {
    var packs =
        Packs.of(
            List.of(
                new PackFile("t/pack.yaml", "pack: t"),
                new PackFile(
                    "t/e.yaml",
                    """
                    verbs:
                      - {past: قصف, present: يقصف, masdar: [قصف]}
                    events:
                      - {rule: shell, type: ASSAULT, verbs: [قصف]}
                    """)));
    assertThatThrownBy(() ->
            EventReader.from(
                packs, LineReader.from(packs, MENTIONS.directory()), MENTIONS.directory()))
        .hasMessageContaining("t/e.yaml:4")
        .hasMessageContaining("no example");
  }
}
