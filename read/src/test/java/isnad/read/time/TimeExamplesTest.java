package isnad.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Mention;
import isnad.model.Metadata;
import isnad.model.Sentence;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.model.When;
import isnad.read.pack.Entry;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule of time reads its own examples, and every rule fires in one of them.
class TimeExamplesTest {
  private static final Packs PACKS = packs();
  private static final TimeReader READER = TimeReader.from(PACKS);

  @TestFactory
  Stream<DynamicTest> examplesOfThePackAreReadAsTheySay() {
    return PACKS.all("time_rules").stream()
        .flatMap(rule -> rule.entries("examples").stream().map(example -> test(rule, example)));
  }

  private static DynamicTest test(Entry rule, Entry example) {
    var text = example.text("text");
    var page = example.textOrNull("published");
    return DynamicTest.dynamicTest(
        rule.text("rule") + "/" + example.line(),
        () ->
            assertThat(read(text, page).stream().map(TimeExamplesTest::said).toList())
                .as(text)
                .isEqualTo(example.texts("gives")));
  }

  @Test
  void noRuleOfTimeIsWithoutAnExampleInWhichItFires() {
    var fired = new TreeSet<String>();
    var silent = new TreeSet<String>();
    for (var rule : PACKS.all("time_rules")) {
      for (var example : rule.entries("examples")) {
        read(example.text("text"), example.textOrNull("published"))
            .forEach(time -> fired.add(time.rule()));
      }
      silent.add(rule.text("rule"));
    }
    silent.removeAll(fired);
    assertThat(silent).as("only the rule of durations gives no date").containsExactly("no-year");
  }

  private static String said(Mention.OfTime time) {
    return time.when() instanceof When.Unknown unknown
        ? unknown.why().name().toLowerCase(Locale.ROOT)
        : String.valueOf(time.when().edtf());
  }

  private static List<Mention.OfTime> read(String text, @Nullable String page) {
    var source = new Source("t", "t", "", Source.Media.TEXT, text, Metadata.NONE);
    var tokens = Tokenizer.tokens(Readable.of(source, new Span(0, text.length())));
    return READER.read(sentences(tokens), page == null ? null : LocalDate.parse(page));
  }

  private static List<Sentence> sentences(List<Token> tokens) {
    var span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return List.of(new Sentence(span, tokens, 0, false));
  }

  private static Packs packs() {
    var root = Path.of(System.getProperty("isnad.root", "..")).resolve("packs/ar");
    var files = new ArrayList<>(List.of(new PackFile("ar/pack.yaml", "pack: ar")));
    try {
      for (var name : List.of("numerals.yaml", "months.yaml", "time.yaml")) {
        files.add(new PackFile("ar/" + name, Files.readString(root.resolve(name))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packs.of(files);
  }
}
