package isnad.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fresh places for a case: a file, and a schema of a real PostgreSQL where one runs here (profile
/// `postgres`).
final class Places {
  private static final String BINARIES = "/postgres-linux-x86_64.txz";
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static @Nullable EmbeddedPostgres postgres;

  private Places() {}

  static Stream<CaseAddress> all() throws IOException {
    return Stream.concat(Stream.of(file()), Stream.of(address()).filter(a -> a != null));
  }

  static CaseAddress file() throws IOException {
    return new CaseAddress.InFile(Files.createTempDirectory("isnad").resolve("case.isnad"));
  }

  static Path path(CaseAddress address) {
    return ((CaseAddress.InFile) address).path();
  }

  private static synchronized @Nullable CaseAddress address() throws IOException {
    if (Places.class.getResource(BINARIES) == null) {
      return null;
    }
    if (postgres == null) {
      postgres = EmbeddedPostgres.start();
    }
    return CaseAddress.of(
        "postgresql://postgres@localhost:%s/postgres?case=c%s"
            .formatted(postgres.getPort(), NEXT.incrementAndGet()));
  }
}
