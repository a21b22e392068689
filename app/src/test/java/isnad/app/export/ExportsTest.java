package isnad.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.Golden;
import isnad.app.HandMade;
import isnad.app.words.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes out is a promise: these hold every format to a small chronicle made by hand.
class ExportsTest {
  private static final int WIDTH = 72;

  private static String text(Language language, boolean colour) throws IOException {
    var out = new StringWriter();
    new ChronicleText(new TextStyle(language, WIDTH, colour, true)).write(HandMade.readCase(), out);
    return out.toString();
  }

  private static String csv() throws IOException {
    var out = new StringWriter();
    new ChronicleCsv(Language.EN).write(HandMade.readCase(), out);
    return out.toString();
  }

  @Test
  void recordsKeepTheirFormat() throws IOException {
    var out = new StringWriter();
    new ChronicleJsonl(true, token -> List.of(token.text())).write(HandMade.readCase(), out);
    Golden.check("hand-made.jsonl", out.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void textReadsTheSame(Language language) throws IOException {
    Golden.check("hand-made." + language + ".txt", visible(text(language, false)));
  }

  /// Goldens show isolates and marks as words, so that a diff can be read.
  private static String visible(String text) {
    return Controls.shown(text);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineIsWiderThanTheTerminal(Language language) throws IOException {
    assertThat(text(language, true).lines()).allMatch(line -> Cells.of(line) <= WIDTH);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLineStandsByItself(Language language) throws IOException {
    assertThat(text(language, true).lines().filter(line -> !line.isBlank()))
        .allSatisfy(line -> {
          assertThat(line.chars().filter(Bidi::opens).count())
              .isEqualTo(line.chars().filter(Bidi::closes).count());
          assertThat(Bidi.line(line, language)).as("direction").isEqualTo(line);
        });
  }

  @Test
  void colourChangesNoWord() throws IOException {
    var coloured = text(Language.AR, true).replaceAll("\u001B\\[[0-9;]*m", "");
    assertThat(coloured).isEqualTo(text(Language.AR, false));
  }

  @Test
  void tableHasOneRowAReport() throws IOException {
    var rows = csv().split("\r\n", -1);
    assertThat(rows).hasSize(1 + 4 + 1);
    assertThat(rows[1]).startsWith("a:battle,").contains(",up to 50 (Wagner Group),");
  }

  @Test
  void tableHoldsNoFormula() throws IOException {
    var cells = Arrays.stream(csv().split("[,\r\n]", -1)).toList();
    assertThat(cells).noneMatch(cell -> cell.matches("\"?[=+@-][^0-9].*"));
    assertThat(csv()).contains(",'=\u0635\u062F\u0649");
  }

  @Test
  void cellsThatNeedQuotesHaveThem() throws IOException {
    var out = new StringWriter();
    new CsvRow().text("a,\"b\"").text("c\nd").text(null).number(-3.99).text("-3").write(out);
    assertThat(out).hasToString("\"a,\"\"b\"\"\",\"c\nd\",,-3.99,'-3\r\n");
  }

  @Test
  void wrapCountsWhatIsSeen() {
    var marked = "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C";
    assertThat(Cells.of(marked)).isEqualTo(4);
    assertThat(Cells.of(Ink.STRONG.on("ab") + Bidi.isolated("c"))).isEqualTo(3);
    assertThat(Cells.of("\u4E2D\uD83D\uDE00")).isEqualTo(4);
  }

  @Test
  void wrapCarriesIsolatesAndColoursOver() {
    var lines = Wrap.lines(Ink.STRONG.on(Bidi.isolated("aa bb")), 3);
    assertThat(lines)
        .containsExactly("\u001B[1m\u2068aa\u2069\u001B[0m", "\u001B[1m\u2068bb\u2069\u001B[0m");
    assertThat(Wrap.lines("abcdefg", 3)).containsExactly("abc", "def", "g");
  }

  @Test
  void sourcesCannotSteerTheTerminal() {
    assertThat(Controls.shown("\u202Eab\u001B[31m"))
        .isEqualTo("\u27E8RLO\u27E9ab\u27E8U+001B\u27E9[31m");
    assertThat(Pattern.compile("\\p{Cc}").matcher(Controls.shown("a\u0000\u0085b")).find())
        .isFalse();
  }
}
