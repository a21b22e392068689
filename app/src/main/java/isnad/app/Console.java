package isnad.app;

import java.io.InputStream;
import java.io.PrintStream;

/// What a command talks to: the three streams, and what is known of the screen behind them.
///
/// @param out in UTF-8, whatever the platform says
/// @param err in UTF-8 too
public record Console(InputStream in, PrintStream out, PrintStream err, Screen screen) {
  /// Where a pipe has no width of its own.
  public static final int WIDTH_OF_PIPE = 100;

  /// The terminal, as far as there is one.
  ///
  /// @param out whether standard output is a terminal
  /// @param err whether standard error is one
  /// @param width in cells
  /// @param colour whether its user wants colour
  /// @param arabic whether its user's language is Arabic
  public record Screen(boolean out, boolean err, int width, boolean colour, boolean arabic) {
    public static final Screen PIPE = new Screen(false, false, WIDTH_OF_PIPE, false, false);
  }
}
