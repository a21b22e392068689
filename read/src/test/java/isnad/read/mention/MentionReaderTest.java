package isnad.read.mention;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Mention;
import isnad.model.Span;
import isnad.model.When;
import isnad.read.sentence.SentenceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReaderTest {
  private static final MentionReader READER = reader();

  private static MentionReader reader() {
    try {
      return MentionReader.from(
          PackFolder.read(Path.of(System.getProperty("isnad.root", "..")).resolve("packs")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Names names(String text) {
    return names(text, null);
  }

  private static Names names(String text, @Nullable LocalDate published) {
    var page = Pages.of("page", text, published);
    return READER.read(page, new SentenceReader().read(page), List.of());
  }

  /// Each mention as `id=surface`, a place with `@` before its id, a bare lean on others with `~`.
  static List<String> read(String text) {
    return shown(text, names(text));
  }

  private static List<String> shown(String text, Names names) {
    var shown = new ArrayList<String>();
    for (var mention : names.mentions()) {
      var surface = text.substring(mention.span().start(), mention.span().end());
      switch (mention) {
        case Mention.OfActor m ->
            shown.add((m.form() == Mention.Form.ANAPHOR ? "~" : "") + m.actor() + "=" + surface);
        case Mention.OfPlace m -> shown.add("@" + m.place() + "=" + surface);
        case Mention.OfTime ignored -> throw new AssertionError();
        case Mention.OfQuantity ignored -> throw new AssertionError();
      }
    }
    return shown;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "غادرت فاغنر المدينة, wagner=فاغنر",
    "هاجمت الحركة مرتزقة “فاغنر” أمس, wagner=مرتزقة “فاغنر",
    "اشتباكات في كيدال, @kidal=كيدال",
    "اشتباكات بكيدال, @kidal=كيدال",
    "وكيدال مدينة, @kidal=كيدال",
    "وقال تبون, tebboune=تبون",
    "نُسبت للجيش المالي, mali_army=للجيش المالي",
  })
  void aNameIsFoundWholeAndWithoutItsProclitics(String text, String mention) {
    assertThat(read(text)).contains(mention);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "الحرب في مالي, @mali=مالي, mali=مالي",
    "وتتهم النيجر الجزائر, algeria=الجزائر, @algeria=الجزائر",
    "حصلت على دعم من روسيا, russia=روسيا, @russia=روسيا",
    "التعاون مع النيجر, niger=النيجر, @niger=النيجر",
  })
  void theWordBeforeAStateTellsPlaceFromParty(String text, String is, String isNot) {
    assertThat(read(text)).contains(is).doesNotContain(isNot);
  }

  @Test
  void aStateThatMayBeBothIsBoth() {
    assertThat(read("سافر الوفد إلى روسيا")).contains("russia=روسيا", "@russia=روسيا");
  }

  @Test
  void namesThatAreJoinedShareTheirSetting() {
    assertThat(read("تنتشر في بوركينا فاسو والنيجر"))
        .contains("@burkina_faso=بوركينا فاسو", "@niger=النيجر")
        .doesNotContain("niger=النيجر");
  }

  @Test
  void aCapitalStandsForWhoSitsThereUnlessAPlaceIsMeant() {
    assertThat(read("سارعت باماكو إلى النفي")).contains("mali_government=باماكو");
    assertThat(read("وتركز موسكو على التعاون")).contains("russia=موسكو");
    assertThat(read("انقلاب في باماكو")).containsExactly("@bamako=باماكو");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "الجيش المالي, mali_army",
    "جنديًا ماليًا, mali_army",
    "القوات المسلحة المالية, mali_army",
    "وزارة الخارجية الجزائرية, algeria_foreign_ministry",
    "المسؤولين الأميركيين, usa_official",
    "السلطات الانتقالية في باماكو, mali_government",
    "حكومة النيجر, niger_government",
    "الماليين, mali_people",
  })
  void anOfficeAndANationalityMakeAnActor(String phrase, String actor) {
    assertThat(read("في باماكو رفض " + phrase + " ذلك")).contains(actor + "=" + phrase);
  }

  @Test
  void oneOfficeServesJoinedNationalities() {
    assertThat(read("هاجمت القوات الروسية والمالية القرية"))
        .contains("russia_army=القوات الروسية", "mali_army=المالية");
  }

  @Test
  void financeIsNotMali() {
    assertThat(read("قدم البنك دعما ماليا للشركة وأصدر بيانات مالية")).isEmpty();
    assertThat(names("قدمت فرنسا في باماكو دعم مالي كبير").nationalities()).isEmpty();
  }

  @Test
  void aTitleBelongsToTheNameAfterIt() {
    var text = "استقبل الرئيس الروسي فلاديمير بوتين الوفد";
    var names = names(text);
    assertThat(shown(text, names)).containsExactly("putin=فلاديمير بوتين");
    assertThat(names.titled())
        .extracting(titled -> text.substring(titled.whole().start(), titled.whole().end()))
        .containsExactly("الرئيس الروسي فلاديمير بوتين");
  }

  @Test
  void aPostAloneIsItsHolderOnThatDay() {
    var text = "استقبل الرئيس الجزائري الوفد";
    assertThat(shown(text, names(text, LocalDate.of(2023, 2, 26))))
        .contains("tebboune=الرئيس الجزائري");
    assertThat(shown(text, names(text))).contains("algeria_president=الرئيس الجزائري");
  }

  @Test
  void anOfficeAloneIsThatOfTheStateNamedBefore() {
    assertThat(read("وصل الوفد إلى النيجر. وأعلن المجلس العسكري ذلك"))
        .contains("~niger_government=المجلس العسكري");
  }

  @Test
  void aDefiniteNounLeadsBackToWhomTheArticleNamed() {
    assertThat(read("تأسست جبهة تحرير أزواد. وتؤكد الجبهة أنها انتصرت")).contains("~fla=الجبهة");
    assertThat(
            read(
                "انسحبت جماعة نصرة الإسلام والمسلمين. وظهرت جبهة تحرير أزواد. وتؤكد الجماعة أنها انتصرت"))
        .as("its own name counts before what another may be called")
        .contains("~jnim=الجماعة");
    assertThat(read("توتر بين مالي والجزائر. ودعا البلدان إلى الحوار"))
        .contains("~mali=البلدان", "~algeria=البلدان");
    assertThat(read("أسس حركة جديدة. ورفضت الجبهة ذلك")).isEmpty();
  }

  @Test
  void aStrangerIsKeptAsUnknownWithTheCountryOfTheTitle() {
    var text = "وقال الباحث السنغالي محمد بن صالح إن الحوار مهم. وأضاف بن صالح أن بلاده ترفض ذلك.";
    var names = names(text);
    assertThat(names.met().actors())
        .singleElement()
        .satisfies(actor -> {
          assertThat(actor.nameAr()).isEqualTo("محمد بن صالح");
          assertThat(actor.country()).isEqualTo("SEN");
          assertThat(actor.known()).isFalse();
        });
    var id = names.met().actors().getFirst().id();
    assertThat(shown(text, names)).containsExactly(id + "=محمد بن صالح", id + "=بن صالح");
  }

  @Test
  void noNameIsReadInsideADate() {
    var text = "وقع الهجوم في نيسان 2024";
    var page = Pages.of("page", text, null);
    var date =
        new Mention.OfTime(new Span(text.indexOf("نيسان"), text.length()), When.NOT_TOLD, "x");
    var names = READER.read(page, new SentenceReader().read(page), List.of(date));
    assertThat(names.mentions()).isEmpty();
  }

  @Test
  void thoseNamedTogetherFormAGroup() {
    var text = "انسحبت مالي والنيجر وبوركينا فاسو بعد ضغط من فرنسا";
    var names = names(text);
    var sentence = new SentenceReader().read(Pages.of("page", text, null)).getFirst();
    var first = (Mention.OfActor) names.mentions().getFirst();
    assertThat(new Groups(sentence, names).of(first))
        .extracting(mention -> mention.actor().value())
        .containsExactly("mali", "niger", "burkina_faso");
  }

  @Test
  void aPronounFindsTheNearestThatAgrees() {
    var text = "التقى تبون وفدا من الحكومة الروسية";
    var antecedents = READER.antecedents(names(text));
    var man = new Antecedents.Wanted(Agreement.Form.MASCULINE, List.of(), 0);
    var woman = new Antecedents.Wanted(Agreement.Form.FEMININE, List.of(), 0);
    assertThat(antecedents.nearest(text.length(), man))
        .extracting(m -> m.actor().value())
        .isEqualTo("tebboune");
    assertThat(antecedents.nearest(text.length(), woman))
        .extracting(m -> m.actor().value())
        .isEqualTo("russia_government");
  }

  @Test
  void everyActorThatIsNamedIsInTheDirectoryOrMet() {
    var names =
        names("قال الرئيس المالي إن القوات الروسية والمالية في كيدال هاجمت جبهة تحرير أزواد");
    for (var mention : names.mentions()) {
      if (mention instanceof Mention.OfActor actor) {
        assertThat(READER.directory().actor(actor.actor())).as(actor.actor().value()).isNotNull();
      }
    }
  }

  /// Else the army of a story is that of whichever country was named last.
  @Test
  void aBareOfficeIsOfTheStateThatTheArticleIsAbout() {
    var text =
        "أعلنت النيجر الحداد بعد هجوم في غرب النيجر قرب الحدود مع مالي. وقال الجيش إنه يلاحق المهاجمين.";
    assertThat(read(text)).contains("~niger_army=الجيش");
  }

  @Test
  void aCapitalIsNamedByItsStateOrByTheStory() {
    assertThat(read("تظاهر المئات في العاصمة السودانية."))
        .anyMatch(place -> place.startsWith("@khartoum="));
    assertThat(read("فاز المرشح في تشاد. واحتفل أنصاره في العاصمة."))
        .anyMatch(place -> place.startsWith("@ndjamena="));
  }
}
