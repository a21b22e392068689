package isnad.app.cli;

/// What a command tells the shell; `isnad --help` says the same.
public final class ExitCode {
  public static final int ALL_READ = 0;
  public static final int SOME_PROBLEMS = 1;
  public static final int WRONG_CALL = 2;

  private ExitCode() {}
}
