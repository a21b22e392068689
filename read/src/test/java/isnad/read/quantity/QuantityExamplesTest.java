package isnad.read.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import isnad.read.sentence.PlainSentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the words round numbers mean, and that none of them is without an example.
class QuantityExamplesTest {
  @Test
  void everyExampleOfThePackIsReadAsItSaysAndEveryUnitHasOne() throws IOException {
    assertThat(QuantityCheck.check(packs(""))).isEmpty();
  }

  @Test
  void aUnitWithoutAnExampleIsNamedWithItsLine() throws IOException {
    var more = "units:\n  - {unit: parsec, forms: [فرسخ]}\n";
    assertThat(QuantityCheck.check(packs(more)))
        .containsExactly("ar/zz.yaml:2: no example of quantity_examples shows parsec");
  }

  @Test
  void anExampleThatDoesNotComeTrueIsNamedWithWhatIsRead() throws IOException {
    var more = "quantity_examples:\n  - {text: 5 جنود, gives: [6 people]}\n";
    assertThat(QuantityCheck.check(packs(more)))
        .containsExactly("ar/zz.yaml:2: «5 جنود» gives [5 people], not [6 people]");
  }

  @Test
  void theSpanOfANumberTakesItsBoundAndNoNoun() throws IOException {
    var text = "قتل ما لا يقل عن أربعة وثمانين جنديا";
    var read = QuantityReader.from(packs("")).read(PlainSentences.of(text), List.of()).getFirst();
    assertThat(text.substring(read.span().start(), read.span().end()))
        .isEqualTo("ما لا يقل عن أربعة وثمانين");
    assertThat(read.quantity().noun()).isEqualTo("جنديا");
  }

  private static Packs packs(String more) throws IOException {
    var folder = Path.of(System.getProperty("isnad.root", "..")).resolve("packs/ar");
    return Packs.of(
        List.of(
            new PackFile("ar/pack.yaml", "pack: ar"),
            file(folder, "numerals.yaml"),
            file(folder, "quantity-examples.yaml"),
            new PackFile("ar/zz.yaml", more.isEmpty() ? "none: []" : more)));
  }

  private static PackFile file(Path folder, String name) throws IOException {
    return new PackFile("ar/" + name, Files.readString(folder.resolve(name)));
  }
}
