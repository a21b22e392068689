package isnad.read.clause;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Span;
import isnad.model.Token;
import isnad.read.clause.Inflected.Kind;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import isnad.read.text.Letters;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {
  private static final String VERBS =
      """
      verbs:
        - {past: اتهم, present: يتهم, masdar: [اتهام], agent: متهم, patient: متهم}
        - {past: نفى, present: ينفي, masdar: [نفي]}
        - {past: دعا, present: يدعو, masdar: [دعوة]}
        - {past: قال, present: يقول, masdar: [قول]}
        - {past: زار, present: يزور, masdar: [زيارة]}
        - {past: استدعى, present: يستدعي, masdar: [استدعاء]}
        - {past: أدان, present: يدين, masdar: [إدانة]}
        - {past: شن, present: يشن, masdar: [شن]}
        - {past: أيد, present: يؤيد, masdar: [تأييد]}
        - {past: أجهز, present: يجهز, masdar: [إجهاز]}
      nouns:
        - {noun: هجوم, plural: [هجمات]}
      """;
  private static final Lexemes LEXEMES =
      Lexemes.from(
          Packs.of(
              List.of(new PackFile("t/pack.yaml", "pack: t"), new PackFile("t/verbs.yaml", VERBS))),
          List.of("ه", "ها", "هم", "هما", "نا"));

  @ParameterizedTest(name = "{0} is {2} of {1}")
  @CsvSource({
    "اتهمت, اتهم, PAST",
    "واتهموا, اتهم, PAST",
    "اتهموها, اتهم, PAST",
    "تتهم, اتهم, PRESENT",
    "سيتهمون, اتهم, PRESENT",
    "اتهامات, اتهم, NOUN",
    "باتهامها, اتهم, NOUN",
    "الاتهام, اتهم, NOUN",
    "متهمة, اتهم, AGENT",
    "نفت, نفى, PAST",
    "نفوا, نفى, PAST",
    "نفاها, نفى, PAST",
    "ينفون, نفى, PRESENT",
    "دعت, دعا, PAST",
    "دعوتها, دعا, NOUN",
    "قالوا, قال, PAST",
    "يقل, قال, PRESENT",
    "زيارته, زار, NOUN",
    "زياراته, زار, NOUN",
    "استدعت, استدعى, PAST",
    "استدعائها, استدعى, NOUN",
    "باستدعاء, استدعى, NOUN",
    "أدانت, أدان, PAST",
    "شنت, شن, PAST",
    "للهجوم, هجوم, NOUN",
    "هجماتهما, هجوم, NOUN",
  })
  void readsOneEntryInAllItsForms(String word, String lexeme, Kind kind) {
    assertThat(readings(word))
        .anyMatch(reading -> reading.lexeme().id().equals(lexeme) && reading.kind() == kind);
  }

  @ParameterizedTest(name = "{0} shows the passive")
  @CsvSource({"استدعيت, استدعى", "أدينت, أدان"})
  void tellsThePassiveWhereTheSpellingShowsIt(String word, String lexeme) {
    assertThat(readings(word))
        .anyMatch(reading -> reading.lexeme().id().equals(lexeme) && reading.passive());
  }

  @ParameterizedTest(name = "{0} is no form of a verb")
  @CsvSource({
    "وفد",
    "سلام",
    "بلاد",
    "لجنة",
    "أجهزة",
    "فائدة",
    "اجتماعية",
    "الاجتماعي",
    "تخريبية",
    "التخريبي"
  })
  void cutsNoRootLetter(String word) {
    assertThat(readings(word)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is a short form of {1}")
  @CsvSource({"يدن, أدان", "تزر, زار"})
  void marksWhatOnlyANegationShortens(String word, String lexeme) {
    assertThat(readings(word))
        .filteredOn(reading -> reading.lexeme().id().equals(lexeme))
        .isNotEmpty()
        .allMatch(Inflected::jussive);
  }

  private static List<Inflected> readings(String word) {
    return LEXEMES.readings(new Token(new Span(0, word.length()), word, Letters.fold(word)));
  }
}
