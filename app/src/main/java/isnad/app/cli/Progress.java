package isnad.app.cli;

import isnad.app.Console;
import java.util.function.IntConsumer;

/// Says on a terminal how far long work has come; silent for short work and in a pipe.
final class Progress implements IntConsumer, AutoCloseable {
  private static final long LONG = 1_000_000_000L;
  private static final long BETWEEN = 100_000_000L;

  private final Console console;
  private final String doing;
  private final String of;
  private long next = System.nanoTime() + LONG;
  private boolean said;

  Progress(Console console, int all) {
    this(console, "reading", " of " + all);
  }

  private Progress(Console console, String doing, String of) {
    this.console = console;
    this.doing = doing;
    this.of = of;
  }

  /// Of work of which nobody knows how much it is.
  static Progress counting(Console console, String doing) {
    return new Progress(console, doing, "");
  }

  /// Of work that grows while it is done.
  void accept(int done, int all) {
    say(done + " of " + all);
  }

  @Override
  public void accept(int done) {
    say(done + of);
  }

  private void say(String howFar) {
    if (console.screen().err() && System.nanoTime() - next > 0) {
      console.err().print("\r" + doing + ": " + howFar);
      console.err().flush();
      next = System.nanoTime() + BETWEEN;
      said = true;
    }
  }

  @Override
  public void close() {
    if (said) {
      console.err().print("\r" + " ".repeat(40) + "\r");
      console.err().flush();
      said = false;
    }
  }
}
