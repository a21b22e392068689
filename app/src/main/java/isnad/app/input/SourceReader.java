package isnad.app.input;

import isnad.model.Problem;
import isnad.model.Source;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads all that the doors let in into sources. A page that cannot be read is a problem with its
/// place and its remedy, and the next one is read.
public final class SourceReader implements Intake {
  private final List<Source> given = new ArrayList<>();
  private final List<Source> made = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SourceReader() {}

  /// Reads what the inputs mean; `-` is standard input.
  public static Loaded read(List<String> inputs, InputStream standardInput) {
    var reader = new SourceReader();
    new Doors(reader).open(inputs, standardInput);
    return reader.loaded();
  }

  /// Reads all that a folder holds.
  ///
  /// @param name by which its files are named, wherever the folder really is
  public static Loaded readFolder(Path folder, String name) {
    var reader = new SourceReader();
    new Doors(reader).openFolder(folder, name);
    return reader.loaded();
  }

  private Loaded loaded() {
    return new Loaded(DocumentIds.unique(given, made), problems);
  }

  @Override
  public void take(Original original) {
    switch (Texts.of(original)) {
      case Texts.Whole whole -> (original.named() ? given : made).add(whole.source());
      case Texts.Failed failed -> problems.add(failed.problem());
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
