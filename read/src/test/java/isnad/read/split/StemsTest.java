package isnad.read.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When this fails, one odd word of one page stops a case from taking in that page and all behind
/// it.
class StemsTest {
  private static final List<String> LETTERS =
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤپچگ1aZ".chars().mapToObj(c -> "" + (char) c).toList();

  @Test
  void everyShortWordHasStems() throws IOException {
    var packs = TrainingPacks.read(Path.of("../packs"));
    var stems = Stems.from(packs, Splitter.from(packs));
    for (var one : LETTERS) {
      for (var two : LETTERS) {
        for (var word :
            List.of(one, one + two, one + two + "ل", one + two + "ه", "ال" + one + two)) {
          assertThat(stems.of(word)).as(word).isNotEmpty().doesNotContain("");
        }
      }
    }
  }
}
