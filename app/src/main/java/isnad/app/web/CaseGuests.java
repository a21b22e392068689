package isnad.app.web;

import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Team.Standing;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The users of a case. Each question has a connection of its own: pages are made side by side.
public record CaseGuests(CaseAddress address) implements GuestList {
  @Override
  public boolean knows(String name, String password) throws IOException {
    try (var store = CaseStore.openToRead(address)) {
      return store.team().knows(name, password);
    }
  }

  @Override
  public @Nullable Standing standing(String name) throws IOException {
    try (var store = CaseStore.openToRead(address)) {
      return store.team().standing(name);
    }
  }
}
