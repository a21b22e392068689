package isnad.app.fetch;

import isnad.app.Engine;
import isnad.app.keep.Keeper;
import isnad.model.Problem;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.Signed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Fetching into a case of its own, in a made-up world.
final class Tried {
  private final MadeUpWorld world;
  private final Path place;
  private final Supplier<Engine> engine;
  private Set<String> allowed = Set.of();
  private Limits limits = Limits.USUAL;

  Tried(MadeUpWorld world, Path folder, Supplier<Engine> engine) throws IOException {
    this.world = world;
    this.engine = engine;
    this.place = Files.createTempDirectory(folder, "case").resolve("case.isnad");
    CaseStore.create(CaseAddress.of(place.toString())).close();
  }

  /// What came of one call.
  record Call(Keeper.Count count, List<Problem> problems) {
    List<String> messages() {
      return problems.stream().map(Problem::message).toList();
    }
  }

  Tried within(Limits narrower) {
    limits = narrower;
    return this;
  }

  Tried allowing(String host) {
    allowed = Set.of(host);
    return this;
  }

  Call fetch(String... addresses) throws IOException, InterruptedException {
    return fetch(new Fetching.Plan(1000, false), addresses);
  }

  Call fetch(Fetching.Plan plan, String... addresses) throws IOException, InterruptedException {
    var outside = world.outside();
    var fetcher = new Fetcher(outside, new Gate(outside.names(), allowed), limits, "Isnad/0.0");
    try (var store = CaseStore.open(CaseAddress.of(place.toString()));
        var keeper = new Keeper(store, engine, 1, new Signed("amal", outside.moments().now()))) {
      var fetching = new Fetching(fetcher, store, keeper, plan);
      fetching.fetch(List.of(addresses));
      var count = keeper.finish();
      return new Call(count, keeper.problems());
    }
  }

  List<Document> documents() throws IOException {
    try (var store = CaseStore.open(CaseAddress.of(place.toString()))) {
      return store.documents().all();
    }
  }

  byte[] bytes(Document document) throws IOException {
    try (var store = CaseStore.open(CaseAddress.of(place.toString()))) {
      return store.documents().bytes(document.capture().sha256());
    }
  }
}
