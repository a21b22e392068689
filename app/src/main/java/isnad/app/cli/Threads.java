package isnad.app.cli;

import picocli.CommandLine.Option;

/// How many pages a command reads at a time.
final class Threads {
  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Positive.class,
      description = "How many pages to read at a time.")
  private int count = Runtime.getRuntime().availableProcessors();

  int count() {
    return count;
  }
}
