package isnad.read.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Metadata;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternTest {
  private static final Packs PACKS =
      Packs.of(
          List.of(
              new PackFile("t/pack.yaml", "pack: t"),
              new PackFile("t/rules.yaml", "rules:\n  - {rule: one}")));
  private static final Entry OWNER = PACKS.all("rules").getFirst();

  private static List<Token> tokens(String text) {
    var source = new Source("x", "x", "", Source.Media.TEXT, text, Metadata.NONE);
    return Tokenizer.tokens(Readable.of(source, new Span(0, text.length())));
  }

  private static String matched(String pattern, String text) {
    var tokens = tokens(text);
    var matcher =
        new PatternMatcher(
            tokens,
            (name, at, word) -> Character.isDigit(word.charAt(0)) ? List.of(at + 1) : List.of());
    var index = new PatternIndex<String>();
    index.put(PatternParser.parse(OWNER, pattern), "hit");
    for (var at = 0; at < tokens.size(); at++) {
      for (var hit : index.at(tokens, at, matcher)) {
        var words = tokens.subList(hit.match().from(), hit.match().to());
        return String.join(" ", words.stream().map(Token::folded).toList());
      }
    }
    return "";
  }

  @Test
  void wordsMatchWithCliticsBeforeTheFirst() {
    assertThat(matched("مجلس الأمن", "وبمجلس الأمن")).isEqualTo("وبمجلس الامن");
  }

  @Test
  void aBracketedPartMayBeAbsent() {
    assertThat(matched("نهاية [شهر] يوليو", "في نهاية يوليو")).isEqualTo("نهايه يوليو");
    assertThat(matched("نهاية [شهر] يوليو", "في نهاية شهر يوليو")).isEqualTo("نهايه شهر يوليو");
    assertThat(matched("[في] نهاية يوليو", "نهاية يوليو")).isEqualTo("نهايه يوليو");
  }

  @Test
  void theFirstChoiceThatLeadsOnIsTaken() {
    assertThat(matched("(مطلع|نهاية) (العام|الشهر)", "مطلع الشهر")).isEqualTo("مطلع الشهر");
  }

  @Test
  void aSlotTakesWhatTheStageOffers() {
    assertThat(matched("عام {number}", "في عام 2023")).isEqualTo("عام 2023");
  }

  @Test
  void aGapStaysWithinItsClause() {
    assertThat(matched("قطع *2 العلاقات", "قطع الجزائر جميع العلاقات")).isNotEmpty();
    assertThat(matched("قطع *2 العلاقات", "قطع. ثم العلاقات")).isEmpty();
  }

  @Test
  void aBracketThatIsNotClosedIsNamed() {
    assertThatThrownBy(() -> PatternParser.parse(OWNER, "(مطلع|نهاية العام"))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("t/rules.yaml:2")
        .hasMessageContaining("not closed");
  }

  @Test
  void namesAreFoundInQuotesAndBehindClitics() {
    var names = new Phrases<String>();
    names.put("مجموعة فاغنر", "wagner");
    names.put("فاغنر", "wagner");
    assertThat(names.longest(tokens("لمجموعة “فاغنر” الروسية"), 0))
        .isNotNull()
        .extracting(Phrases.Found::to)
        .isEqualTo(3);
    assertThat(names.longest(tokens("لـ”فاغنر”"), 0)).isNull();
  }

  @Test
  void aFaultOfYamlNamesFileAndLine() {
    assertThatThrownBy(
            () -> Packs.of(List.of(new PackFile("t/pack.yaml", "pack: t\nneeds: [ar\n"))))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("t/pack.yaml:");
  }
}
