package isnad.store;

import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.model.json.LedgerLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The ledger of corrections in a case: the lines of decision 0007, one a row.
public final class LedgerTable {
  private final Tables tables;

  LedgerTable(Tables tables) {
    this.tables = tables;
  }

  public Ledger read() throws IOException {
    var entries = new ArrayList<Entry>();
    for (var line : lines()) {
      try {
        entries.add(LedgerLine.parse(line));
      } catch (IllegalArgumentException e) {
        throw new IOException(
            tables.address().shown() + ": an entry of the ledger is damaged: " + e.getMessage(), e);
      }
    }
    return new Ledger(entries);
  }

  List<String> lines() throws IOException {
    return tables.rows("select line from ledger order by number", row -> row.getString(1));
  }

  /// Adds one entry, which may be made in view of those before it.
  public Entry append(Function<Ledger, Entry> next) throws IOException {
    return tables.change(() -> {
      var entry = next.apply(read());
      new Team(tables).allow(entry.stamp().who(), Act.CORRECT);
      Growing.LEDGER.add(tables, entry.id(), LedgerLine.write(entry));
      return entry;
    });
  }
}
