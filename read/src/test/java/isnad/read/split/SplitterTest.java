package isnad.read.split;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Span;
import isnad.model.Token;
import isnad.read.mention.MentionReader;
import isnad.read.pack.Packs;
import isnad.read.text.Letters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When one of these fails, token records cut root letters off or names into pieces.
class SplitterTest {
  private static final WordTable NOTHING = new WordTable(Map.of());

  private static Packs packs;
  private static Splitter splitter;

  @BeforeAll
  static void read() throws IOException {
    packs = TrainingPacks.read(Path.of("../packs"));
    splitter = Splitter.from(packs);
  }

  private static String split(String word) {
    return String.join(
        "+", splitter.parts(new Token(new Span(0, word.length()), word, Letters.fold(word))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "و+قال",
        "ب+الرصاص",
        "ل+لحكومة",
        "و+ب+سبب",
        "س+يزور",
        "ف+إن",
        "علي+ها",
        "زيارت+ه",
        "وزير",
        "وفد",
        "باماكو",
        "كيدال",
        "لجنة",
        "بيان",
        "سلاح",
        "كتاب",
        "فرنسا",
        "لبنان",
        "بعد",
        "و+وزير",
        "ل+لبنان",
        "قوات+هم",
        "التي",
        "الله",
        "وزارة"
      })
  void aWordIsCutWhereItsCliticsEnd(String parts) {
    assertThat(split(parts.replace("+", ""))).isEqualTo(parts);
  }

  @Test
  void noNameOfAnyPackIsCutAndBehindACliticNothingOfItIs() {
    var cut = new ArrayList<String>();
    for (var name : names()) {
      if (!split(name).equals(name)) {
        cut.add(split(name));
      }
      for (var clitic : List.of("و", "ب", "ل", "ك")) {
        var joined = split(clitic + name);
        if (!joined.equals(clitic + name) && !joined.equals(clitic + "+" + name)) {
          cut.add(joined);
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  private static List<String> names() {
    var names = new ArrayList<>(MentionReader.cityNames(packs));
    var directory = MentionReader.from(packs).directory();
    directory.actors().forEach(actor -> names.addAll(actor.names()));
    directory.actors().forEach(actor -> names.add(actor.nameAr()));
    directory.places().forEach(place -> names.addAll(place.names()));
    directory.places().forEach(place -> names.add(place.nameAr()));
    return names.stream().distinct().filter(name -> name.matches("[\\u0621-\\u064A]+")).toList();
  }

  @Test
  void marksStayWithTheLetterBeforeThem() {
    assertThat(split("وَقَالَ")).isEqualTo("وَ+قَالَ");
  }

  @Test
  void withoutItsTablesWordsStayWhole() {
    var bare = new Splitter(WordKnowledge.from(packs, NOTHING), NOTHING);
    assertThat(bare.parts(new Token(new Span(0, 4), "وقال", "وقال"))).containsExactly("وقال");
  }
}
