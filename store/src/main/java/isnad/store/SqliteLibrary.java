package isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/// The part of SQLite that is no Java. Its driver brings it along, and unpacks it at each start
/// where it doesn't find it in the folder that it is told of.
public final class SqliteLibrary {
  /// The driver's own word for that folder.
  static final String FOLDER = "org.sqlite.lib.path";

  private SqliteLibrary() {}

  /// Puts it there, for later starts on this machine; does nothing where no folder is told of.
  public static void unpack() throws IOException {
    var folder = System.getProperty(FOLDER);
    if (folder != null) {
      unpack(Files.createDirectories(Path.of(folder)));
    }
  }

  /// In one step: another process may be loading it.
  static void unpack(Path folder) throws IOException {
    var name = LibraryLoaderUtil.getNativeLibName();
    var packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (var in = SqliteLibrary.class.getResourceAsStream(packed)) {
      if (in != null) {
        var made = folder.resolve(name + "." + ProcessHandle.current().pid());
        Files.copy(in, made, StandardCopyOption.REPLACE_EXISTING);
        Files.move(made, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }
}
