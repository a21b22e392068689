package isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/// When this fails, every start unpacks SQLite anew, or one loads what an older build left.
class SqliteLibraryTest {
  @TempDir Path folder = Path.of("");

  @Test
  void itLiesWhereTheDriverLooksInPlaceOfAnOlderOne() throws IOException {
    var library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
    Files.writeString(library, "older");
    SqliteLibrary.unpack(folder);
    assertThat(library).isReadable();
    assertThat(Files.size(library)).isGreaterThan(100_000);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(library);
    }
  }
}
