package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds what is printed against what was reviewed by hand; `-Dapprove=true` rewrites it, and the
/// commit says why.
public final class Golden {
  private static final Path FOLDER =
      Path.of(System.getProperty("isnad.root"), "app/src/test/resources/golden");

  private Golden() {}

  public static void check(String name, String printed) throws IOException {
    var file = FOLDER.resolve(name);
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, printed);
    }
    assertThat(printed.lines()).containsExactlyElementsOf(Files.readAllLines(file));
  }
}
