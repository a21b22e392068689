package isnad.app.ledger;

import isnad.app.ledger.LedgerFile.Kept;
import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// The ledger of a case, which is opened for each word with it: others may write meanwhile.
public record CaseLedger(CaseAddress address) implements LedgerPlace {
  @Override
  public Kept read() throws IOException {
    try (var store = CaseStore.openToRead(address)) {
      return new Kept(store.ledger().read(), List.of());
    }
  }

  @Override
  public Entry append(Function<Ledger, Entry> next) throws IOException {
    try (var store = CaseStore.open(address)) {
      return store.ledger().append(next);
    }
  }
}
