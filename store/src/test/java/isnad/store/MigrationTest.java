package isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A case of any older version is brought forward whole. When one of these fails, an upgrade costs
/// somebody their work.
class MigrationTest {
  static Stream<CaseAddress> places() throws IOException {
    return Places.all();
  }

  /// `-Dapprove=true` writes the newest; those of versions that are out never change.
  @ParameterizedTest
  @MethodSource("places")
  void theTablesOfAReleasedVersionStayAsTheyAre(CaseAddress place) throws IOException {
    if (Boolean.getBoolean("approve")) {
      Released.approve(place);
    }
    var dialect = Dialect.of(place);
    assertThat(Files.readString(Released.file(Schema.NEWEST, dialect)))
        .startsWith(String.join(";\n", Released.ddl(dialect)) + ";\n");
  }
}
