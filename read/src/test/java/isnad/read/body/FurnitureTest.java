package isnad.read.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  @Test
  void everyRuleOfTheShippedPackLabelsItsExamplesAndIsTheFirstToDoSo() {
    var furniture = TestPacks.furniture();
    assertThat(furniture.lines()).isNotEmpty();
    for (var rule : furniture.lines()) {
      for (var example : rule.examples()) {
        assertThat(furniture.ruleFor(Furniture.line(example))).as(example).contains(rule);
      }
    }
  }

  @Test
  void aLineThatARuleMustNeverLabelIsLabelledByNone() {
    var furniture = TestPacks.furniture();
    for (var rule : furniture.lines()) {
      for (var line : rule.never()) {
        assertThat(furniture.ruleFor(Furniture.line(line))).as(line).isEmpty();
      }
    }
  }

  @Test
  void aRuleWhoseExampleItDoesNotLabelIsRefusedWithFileAndLine() {
    var yaml =
        """
        furniture:
          - rule: greeting
            role: navigation
            at: whole
            cues: [hello]
            examples: [good morning]
        """;
    var files = List.of(new PackFile("p/pack.yaml", "pack: p"), new PackFile("p/f.yaml", yaml));
    assertThatThrownBy(() -> Furniture.of(Packs.of(files)))
        .isInstanceOf(PackException.class)
        .hasMessage("p/f.yaml:2: rule greeting does not label its example: good morning");
  }
}
