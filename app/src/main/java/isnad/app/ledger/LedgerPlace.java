package isnad.app.ledger;

import isnad.app.ledger.LedgerFile.Kept;
import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import java.io.IOException;
import java.util.function.Function;

/// Where a ledger is kept: in a file of its own, or in a case.
public interface LedgerPlace {
  Kept read() throws IOException;

  /// Adds one entry, made in view of those before it; it is on the disk then.
  Entry append(Function<Ledger, Entry> next) throws IOException;
}
