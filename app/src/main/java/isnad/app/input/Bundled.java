package isnad.app.input;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/// Folders that ship inside the program: `packs` and `samples`.
public final class Bundled {
  private Bundled() {}

  /// The folder as a path, whether the program runs from its jar or from compiled classes.
  public static Path folder(String name) throws IOException {
    var found = address(name);
    try {
      var uri = found.toURI();
      return "jar".equals(uri.getScheme()) ? inJar(uri) : Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IOException("no address of a folder: " + found, e);
    }
  }

  /// Where the folder is.
  static URL address(String name) throws IOException {
    var found = Bundled.class.getResource("/" + name);
    if (found == null) {
      throw new IOException("the program was built without its folder " + name);
    }
    return found;
  }

  private static Path inJar(URI uri) throws IOException {
    try {
      FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return Path.of(uri);
    }
    return Path.of(uri);
  }
}
