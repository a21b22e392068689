package isnad.store;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What servers said when they were last asked. Only the newest answer is kept: who loses it asks
/// once more.
public final class Visits {
  private final Tables tables;

  Visits(Tables tables) {
    this.tables = tables;
  }

  /// The newest answer for an address.
  ///
  /// @param asked when
  /// @param page where it led in the end; absent where there was nothing to read
  /// @param etag by which the server knows its answer again
  /// @param modified the date that the server gave it, as it wrote it
  /// @param list whether it was a list of pages, all of which were dealt with
  public record Reply(
      String address,
      Instant asked,
      @Nullable String page,
      @Nullable String etag,
      @Nullable String modified,
      boolean list) {
    /// The same where it is a list.
    public Reply ofList() {
      return new Reply(address, asked, page, etag, modified, true);
    }
  }

  /// Absent where the address was never asked.
  public @Nullable Reply of(String address) throws IOException {
    return tables.row(
        "select address, asked, page, etag, modified, list from visit where address = ?",
        row ->
            new Reply(
                row.getString(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6) > 0),
        address);
  }

  public void put(Reply reply) throws IOException {
    tables.perform(() -> {
      tables.run("delete from visit where address = ?", reply.address());
      tables.run(
          "insert into visit (address, asked, page, etag, modified, list) values (?, ?, ?, ?, ?, ?)",
          reply.address(),
          reply.asked().toString(),
          reply.page(),
          reply.etag(),
          reply.modified(),
          reply.list() ? 1L : 0L);
    });
  }
}
