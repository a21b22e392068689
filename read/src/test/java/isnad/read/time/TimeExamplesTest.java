package isnad.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import isnad.read.sentence.PlainSentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What expressions of time mean, and that no rule of them is without an example.
class TimeExamplesTest {
  private static final long SEED = 20250728;

  @Test
  void everyRuleOfTimeReadsItsExamplesAsTheySay() throws IOException {
    assertThat(TimeCheck.check(packs(""))).isEmpty();
  }

  @Test
  void aRuleThatNoExampleFiresIsNamedWithItsLine() throws IOException {
    var more = "time_rules:\n  - {rule: idle, as: offset, match: [offset moon], examples: []}\n";
    assertThat(TimeCheck.check(packs(more)))
        .containsExactly("ar/zz.yaml:2: rule idle fires in no example");
  }

  @Test
  void anExampleThatDoesNotComeTrueIsNamedWithWhatIsRead() throws IOException {
    var more =
        "time_rules:\n  - rule: near-day\n    as: offset\n    match: [offset]\n"
            + "    examples:\n      - {text: أمس, published: 2025-07-28, gives: [2025-07-26]}\n";
    assertThat(TimeCheck.check(packs(more)))
        .containsExactly("ar/zz.yaml:6: rule near-day «أمس» gives [2025-07-27], not [2025-07-26]");
  }

  /// Whatever stands beside whatever, no date is impossible, none overlaps, and reading ends.
  @Test
  void wordsOfTimeInAnyOrderAreReadWithoutFault() throws IOException {
    var packs = packs("");
    var reader = TimeReader.from(packs);
    var words =
        new ArrayList<>(List.of("31", "30", "0", "1446", "2024", "9999", "99", "و", "/", "-"));
    packs.all("time_words").forEach(entry -> words.addAll(entry.texts("forms")));
    packs.all("months").forEach(entry -> words.addAll(entry.texts("names")));
    packs.all("hijri_months").forEach(entry -> words.addAll(entry.texts("names")));
    packs.all("weekdays").forEach(entry -> words.addAll(entry.texts("names")));
    var random = new Random(SEED);
    for (var round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (var i = 0; i < 8; i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      var page = round % 3 == 0 ? null : LocalDate.of(2024, 2, 29);
      var end = 0;
      for (var time : reader.read(PlainSentences.of(text.toString()), page)) {
        assertThat(time.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(time.when().known()).isEqualTo(time.when().edtf() != null);
        end = time.span().end();
      }
    }
  }

  private static Packs packs(String more) throws IOException {
    var folder = Path.of(System.getProperty("isnad.root", "..")).resolve("packs/ar");
    return Packs.of(
        List.of(
            new PackFile("ar/pack.yaml", "pack: ar"),
            file(folder, "numerals.yaml"),
            file(folder, "months.yaml"),
            file(folder, "time.yaml"),
            new PackFile("ar/zz.yaml", more.isEmpty() ? "none: []" : more)));
  }

  private static PackFile file(Path folder, String name) throws IOException {
    return new PackFile("ar/" + name, Files.readString(folder.resolve(name)));
  }
}
