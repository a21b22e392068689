package isnad.app.cli;

import isnad.app.Console.Screen;
import isnad.app.export.TextStyle;
import isnad.app.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how a chronicle is shown, alike for every command that shows one.
final class Look {
  @Option(
      names = {"--lang", "--language"},
      paramLabel = "ar|en",
      description = "Language of what is printed.")
  private @Nullable Language language;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES}; auto (the default): on a terminal.")
  private Colour colour = Colour.auto;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = Positive.class,
      description = "Width in cells; else the terminal's, in a pipe 100.")
  private @Nullable Integer width;

  @Option(
      names = "--explain",
      description = "Say which rule made each report, by which words, and what was turned down.")
  private boolean explain;

  /// When to colour; the words of `--color`.
  enum Colour {
    auto,
    always,
    never
  }

  Language language(Language otherwise) {
    return language == null ? otherwise : language;
  }

  /// @param toScreen whether the screen shows it, or a file takes it
  TextStyle style(Screen screen, Language otherwise, boolean toScreen) {
    var coloured =
        switch (colour) {
          case auto -> toScreen && screen.out() && screen.colour();
          case always -> true;
          case never -> false;
        };
    var cells = width == null ? screen.width() : width;
    return new TextStyle(language(otherwise), cells, coloured, explain);
  }
}
