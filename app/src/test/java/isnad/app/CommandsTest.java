package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.fetch.Outside;
import org.junit.jupiter.api.Test;

/// When one of these fails, a command cannot be called by its name, or every call makes all of
/// them.
class CommandsTest {
  private final Commands commands =
      new Commands(
          new Console(System.in, System.out, System.err, Console.Screen.PIPE),
          App::engine,
          Outside.REAL);

  @Test
  void everyCommandIsCalledByItsName() {
    var all = commands.line("--help").getSubcommands();
    assertThat(all).hasSizeGreaterThan(20);
    all.forEach((word, command) -> assertThat(command.getCommandName()).isEqualTo(word));
    for (var word : all.keySet()) {
      assertThat(commands.line(word, "--help").getSubcommands()).containsOnlyKeys(word);
    }
  }
}
