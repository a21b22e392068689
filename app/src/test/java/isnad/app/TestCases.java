package isnad.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fresh places for a case: a file, and a schema of a real PostgreSQL where one runs here (profile
/// `postgres`).
public final class TestCases {
  private static final String BINARIES = "/postgres-linux-x86_64.txz";
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static @Nullable EmbeddedPostgres postgres;

  private TestCases() {}

  public static Stream<String> places() throws IOException {
    var file = Files.createTempDirectory("isnad").resolve("case.isnad").toString();
    return postgres() == null
        ? Stream.of(file)
        : Stream.of(
            file,
            "postgresql://postgres@localhost:%s/postgres?case=a%s"
                .formatted(postgres().getPort(), NEXT.incrementAndGet()));
  }

  private static synchronized @Nullable EmbeddedPostgres postgres() throws IOException {
    if (postgres == null && TestCases.class.getResource(BINARIES) != null) {
      postgres = EmbeddedPostgres.start();
    }
    return postgres;
  }
}
