package isnad.read.body;

import static isnad.model.Passage.Role.BODY;
import static isnad.model.Passage.Role.BYLINE;
import static isnad.model.Passage.Role.CAPTION;
import static isnad.model.Passage.Role.HEADING;
import static isnad.model.Passage.Role.SUMMARY;
import static isnad.model.Passage.Role.TEASER;
import static isnad.model.Passage.Role.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import isnad.model.Metadata;
import isnad.model.Passage.Role;
import isnad.model.Source;
import isnad.read.text.Readable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
  private static final BodyReader READER = BodyReader.from(TestPacks.packs());
  private static final String TITLE_LINE = "هدنة جديدة في وادي الريان";
  private static final String FIRST =
      "أعلنت لجنة الوساطة يوم الأحد أن الطرفين اتفقا على هدنة مدتها عشرة أيام في وادي الريان.";
  private static final String SECOND =
      "وقال المتحدث باسم اللجنة إن المراقبين سيصلون إلى المنطقة قبل نهاية الأسبوع المقبل.";
  private static final String THIRD =
      "وكان الطرفان قد تبادلا الاتهامات بخرق الهدنة السابقة التي وقعت في مطلع العام الماضي.";

  private static Article text(String... lines) {
    return read(String.join("\n", lines), Source.Media.TEXT, Metadata.NONE);
  }

  private static Article html(String html) {
    return read(html, Source.Media.HTML, Metadata.NONE);
  }

  private static Article page(String body) {
    return html("<html><head><title>x</title></head><body>" + body + "</body></html>");
  }

  private static Article read(String text, Source.Media media, Metadata given) {
    return READER.read(new Source("t", "t", "", media, text, given));
  }

  private static List<String> passages(Article article, Role role) {
    return article.passages().stream()
        .filter(passage -> passage.role() == role)
        .map(passage -> Readable.of(article.source(), passage.span()).text())
        .toList();
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  @Test
  void aLoneSentenceIsAllBodyAndHasNoTitle() {
    for (var sentence : List.of("قصف الجيش مواقع المسلحين قرب البلدة", FIRST)) {
      var article = text(sentence);
      assertThat(passages(article, BODY)).containsExactly(sentence);
      assertThat(article.metadata().title()).isNull();
    }
  }

  @Test
  void twoPlainSentencesAreBothBody() {
    assertThat(passages(text(FIRST, SECOND), BODY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void theHeadlineOfATextAndItsRepetitionAreNoBody() {
    var article = text(TITLE_LINE, "", TITLE_LINE, "", FIRST, SECOND);
    assertThat(article.metadata().title()).isEqualTo(TITLE_LINE);
    assertThat(passages(article, TITLE)).hasSize(2);
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aBylineGluedToItsDateGivesAuthorAndDate() {
    var article = text(TITLE_LINE, "قسم الأخبار3 أفريل 2024آخر تحديث :", FIRST, SECOND);
    assertThat(article.metadata().author()).isEqualTo("قسم الأخبار");
    assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2024, 4, 3));
    assertThat(passages(article, BYLINE)).hasSize(1);
  }

  @Test
  void aPlaceBeforeTheDateIsNoAuthor() {
    var article = text(TITLE_LINE, "وادي الريان، 3 تشرين الثاني 2024", FIRST, SECOND);
    assertThat(article.metadata().author()).isNull();
    assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2024, 11, 3));
  }

  @Test
  void aDateInTheStoryIsNotThePagesDate() {
    var article = text(TITLE_LINE, FIRST, "وقعت الهدنة السابقة في 3 أبريل 2021 في العاصمة.");
    assertThat(article.metadata().published()).isNull();
  }

  @Test
  void agenciesBeforeAPapersNameAreABylineAndThePaperIsTheOutlet() {
    var article = text(TITLE_LINE, "وكالات / الوادي", FIRST, SECOND);
    assertThat(article.metadata().outlet()).isEqualTo("الوادي");
    assertThat(article.passages().get(1).role()).isEqualTo(BYLINE);
    assertThat(article.passages().get(1).rule()).isEqualTo("agencies");
  }

  @Test
  void aTownBeforeAnAgencyIsNoOutlet() {
    assertThat(text(TITLE_LINE, "وادي الريان - وكالات", FIRST, SECOND).metadata().outlet())
        .isNull();
  }

  @Test
  void aPaperBeforeItsStaffOrAtThePagesHeadIsTheOutlet() {
    var staff = text(TITLE_LINE, "الوادي - هيئة التحرير3 أفريل 2024آخر تحديث :", FIRST, SECOND);
    assertThat(staff.metadata().outlet()).isEqualTo("الوادي");
    assertThat(staff.metadata().author()).isEqualTo("هيئة التحرير");
    var head =
        text(
            "الوادي اليومية", TITLE_LINE, TITLE_LINE, "الوادي - وكالات3 أفريل 2024", FIRST, SECOND);
    assertThat(head.metadata().outlet()).isEqualTo("الوادي");
    assertThat(head.metadata().title()).isEqualTo(TITLE_LINE);
  }

  @Test
  void theStoryGoesOnAfterABoxOfOtherStoriesInsideIt() {
    var article =
        page(
            "<div class=post-body>"
                + p(FIRST)
                + "<div class=box><h4>المشاركات الشائعة</h4><p><a href=/1>حكاية قديمة</a> كان ذلك"
                + " في 3 مايو 2019 حين اجتمع الناس في الساحة. ثم مضى كل إلى بيته.</p></div>"
                + p(SECOND)
                + "<h3>ماذا بعد؟</h3>"
                + p(THIRD)
                + "</div>");
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(passages(article, HEADING)).containsExactly("ماذا بعد؟");
  }

  @Test
  void titleAndBylineOutsideTheStorysPartAreKnown() {
    var article =
        page(
            "<div class=top>صدى الوادي</div><h1>x</h1><p class=w>بقلم: سعيد بن علي، باحث في شؤون"
                + " الصحراء</p><p class=d>نُشر في 21 أكتوبر 2025</p><div class=post-body>"
                + p(FIRST)
                + p(SECOND)
                + "</div>");
    assertThat(passages(article, TITLE)).containsExactly("x");
    assertThat(article.metadata().author()).isEqualTo("سعيد بن علي");
    assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2025, 10, 21));
  }

  @Test
  void namesThatTellAStateOrASubjectNameNoFurniture() {
    var article =
        page(
            "<div class='post has-comments tag-social comments-open'>"
                + p(FIRST)
                + p(SECOND)
                + "</div>");
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void linesThatSumUpTheStoryAreNotReadAsAPartOfIt() {
    var article =
        text(
            TITLE_LINE,
            "الطرفان اتفقا على هدنة مدتها عشرة أيام في وادي الريان",
            "قال المتحدث باسم اللجنة إن المراقبين سيصلون إلى المنطقة",
            FIRST,
            SECOND);
    assertThat(passages(article, SUMMARY)).hasSize(2);
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void shortLinesInsideTheStoryAreHeadings() {
    var article = text(TITLE_LINE, FIRST, "مواقف متباعدة", SECOND, "ماذا بعد؟", THIRD);
    assertThat(passages(article, HEADING)).containsExactly("مواقف متباعدة", "ماذا بعد؟");
  }

  @Test
  void whatFollowsTheCommentsOfABlogIsOtherPeoplesText() {
    var other = "رسالة مفتوحة إلى الوزير";
    var excerpt = "سيدي الوزير، أكتب إليكم اليوم لأن الأمر لم يعد يحتمل. لقد بلغ السيل ال...";
    var article =
        text(
            FIRST,
            SECOND,
            THIRD,
            "",
            "✍️ سعيد بن علي",
            "",
            "تعليقات",
            "المشاركات الشائعة من هذه المدونة",
            other,
            excerpt);
    assertThat(article.metadata().author()).isEqualTo("سعيد بن علي");
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(passages(article, TEASER)).contains(other, excerpt);
  }

  @Test
  void aNameSignedUnderALongStoryIsItsAuthor() {
    var article = text(TITLE_LINE, FIRST, SECOND, THIRD, "", "سعيد بن علي");
    assertThat(article.metadata().author()).isEqualTo("سعيد بن علي");
  }

  @Test
  void teasersInTheMiddleOfATextAreLeftOutAndTheStoryGoesOn() {
    var article =
        text(
            FIRST,
            "اقرأ أيضا",
            "الوساطة تدعو إلى ضبط النفس",
            "اقرأ أيضا: جولة جديدة في العاصمة",
            SECOND);
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void linesBrokenAtAFixedWidthAreOneParagraph() {
    var article =
        text(
            "أعلنت لجنة الوساطة يوم الأحد أن الطرفين اتفقا على هدنة مدتها عشرة",
            "أيام في وادي الريان، وأن المراقبين سيصلون إلى المنطقة قبل نهاية",
            "الأسبوع المقبل، وأن اللجنة ستجتمع مرة أخرى في العاصمة بعد ذلك كي",
            "تنظر في ما بقي من المسائل العالقة بين الطرفين في الوادي وما حوله",
            "من القرى.",
            "",
            SECOND);
    assertThat(passages(article, BODY)).hasSize(2);
  }

  @Test
  void whatTheCallerKnowsIsKept() {
    var given = new Metadata("https://a.example/1", "عنوان", "جريدة", null, null, null);
    var article =
        read(TITLE_LINE + "\nوكالات / الوادي\n" + FIRST + "\n" + SECOND, Source.Media.TEXT, given);
    assertThat(article.metadata().title()).isEqualTo("عنوان");
    assertThat(article.metadata().outlet()).isEqualTo("جريدة");
    assertThat(article.metadata().language()).isEqualTo("ar");
  }

  @Test
  void theStoryOfAPageIsFoundAmongItsFurniture() {
    var article =
        page(
            "<nav><a href=/>الرئيسية</a> <a href=/p>سياسة</a></nav><h1>"
                + TITLE_LINE
                + "</h1><div class='social-share'>شارك المقال</div><div class='entry-content'>"
                + p(FIRST)
                + "<figure><img><figcaption>صورة للوادي في الشتاء.</figcaption></figure>"
                + "<h2>مواقف متباعدة</h2>"
                + p(SECOND)
                + "<div class='related-posts'><p>2 مايو 2020 "
                + THIRD
                + "</p></div>"
                + p("<a href=/x>اقرأ أيضا: جولة جديدة في العاصمة</a>")
                + "</div><div id='comments'>"
                + p("تعليق طويل من قارئ لا يعجبه شيء مما قيل هنا أو هناك. انتهى الكلام.")
                + "</div><footer>جميع الحقوق محفوظة</footer>");
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND);
    assertThat(passages(article, HEADING)).containsExactly("مواقف متباعدة");
    assertThat(passages(article, CAPTION)).hasSize(1);
    assertThat(passages(article, TEASER)).hasSize(2);
  }

  @Test
  void twoBreaksPartParagraphsInASoupOfDivs() {
    var article =
        page(
            "<div><div><div>"
                + FIRST
                + "<br><br>"
                + SECOND
                + "<br> <br/>"
                + THIRD
                + "</div></div></div>");
    assertThat(passages(article, BODY)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aPassageQuotesTheRawPageFromItsFirstToItsLastLetter() {
    var html = "<p> &laquo;<b>" + FIRST.replace(" ", "&nbsp;") + "</b>&raquo; </p>" + p(SECOND);
    var article = html(html);
    var first = article.passages().getFirst().span();
    assertThat(article.source().quote(first)).startsWith("&laquo;<b>").endsWith("</b>&raquo;");
  }

  @Test
  void linkedDataGivesWhatThePageIs() {
    var article =
        html(
            "<html lang=ar><head><title>س | الوادي</title><script type='application/ld+json'>"
                + "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"NewsArticle\","
                + "\"headline\":\""
                + TITLE_LINE
                + "\",\"datePublished\":\"2024-05-03T08:00:00+01:00\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"سعيد بن علي\"}],"
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"الوادي\"}}]}</script>"
                + "<link rel=canonical href='https://a.example/1'></head><body>"
                + p(FIRST)
                + p(SECOND));
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                "https://a.example/1",
                TITLE_LINE,
                "الوادي",
                "سعيد بن علي",
                LocalDate.of(2024, 5, 3),
                "ar"));
  }

  @Test
  void brokenLinkedDataGivesWhatCouldBeRead() {
    var article =
        html(
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\""
                + TITLE_LINE
                + "\",\"author\":{\"name\":</script>"
                + p(FIRST)
                + p(SECOND));
    assertThat(article.metadata().title()).isEqualTo(TITLE_LINE);
  }

  @Test
  void theHeadOfAPageAndItsBylineAreReadWhereThereIsNoLinkedData() {
    var article =
        html(
            "<head><title>"
                + TITLE_LINE
                + " - الوادي</title>"
                + "<meta property='og:site_name' content='الوادي'></head><body><article><h1>"
                + TITLE_LINE
                + "</h1><p>بقلم: سعيد بن علي</p><p>الأحد 5 نيسان 2020</p>"
                + p(FIRST)
                + p(SECOND)
                + "</article>");
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                null, TITLE_LINE, "الوادي", "سعيد بن علي", LocalDate.of(2020, 4, 5), "ar"));
  }
}
