package isnad.app.web;

import isnad.app.edit.Workbench;
import isnad.app.fetch.Fetching;
import isnad.app.input.Doors;
import isnad.app.keep.Keeper;
import isnad.model.Problem;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Signed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Puts pages into the case while the desk goes on: one lot after the other, each watched by its
/// number.
public final class Adding implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Adding.class.getName());
  private static final int THREADS = 2;

  private final Map<Integer, Lot> lots = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("adding").factory());

  /// How far it is.
  ///
  /// @param problems what could not be read, each with its remedy
  /// @param done whether nothing more will come
  public record Lot(int number, Keeper.Count count, List<Problem> problems, boolean done) {}

  /// What is to be added.
  ///
  /// @param folder where files were laid that go once they are kept; absent for addresses
  record Load(Optional<Path> folder, Addresses addresses, Signed by) {}

  /// @param errand absent where nothing shall be fetched: then each is a problem with its remedy
  record Addresses(List<String> named, Optional<Errand> errand) {}

  Optional<Lot> lot(int number) {
    return Optional.ofNullable(lots.get(number));
  }

  /// Begins; what comes of it is told under the number.
  ///
  /// @param added is called when the case has changed
  int begin(Load load, Workbench bench, Runnable added) {
    var number = last.incrementAndGet();
    lots.put(number, new Lot(number, new Keeper.Count(0, 0, 0, 0), List.of(), false));
    var address = bench.address().orElseThrow();
    worker.submit(() -> {
      try {
        lots.put(number, new Counting(number, load).add(address, bench));
        added.run();
      } catch (IOException | RuntimeException | InterruptedException e) {
        LOG.log(System.Logger.Level.ERROR, "adding failed", e);
        lots.computeIfPresent(number, (any, lot) -> failed(lot, e));
      } finally {
        load.folder().ifPresent(Adding::clear);
        lots.computeIfPresent(
            number, (any, lot) -> new Lot(number, lot.count(), lot.problems(), true));
      }
    });
    return number;
  }

  /// Does it when every lot that has begun is done.
  void behind(Runnable task) {
    worker.submit(task);
  }

  private static Lot failed(Lot lot, Exception fault) {
    var problem = new Problem("the case", null, String.valueOf(fault.getMessage()));
    return new Lot(lot.number(), lot.count(), List.of(problem), false);
  }

  /// One lot under way.
  private final class Counting {
    private final int number;
    private final Load load;

    Counting(int number, Load load) {
      this.number = number;
      this.load = load;
    }

    Lot add(CaseAddress address, Workbench bench) throws IOException, InterruptedException {
      try (var store = CaseStore.open(address);
          var keeper = new Keeper(store, bench::engine, THREADS, load.by())) {
        keeper.saying(count -> lots.put(number, new Lot(number, count, List.of(), false)));
        var nothing = new ByteArrayInputStream(new byte[0]);
        if (load.folder().isPresent()) {
          var folder = load.folder().get();
          new Doors(new Uploaded(folder, keeper)).open(files(folder), nothing);
        }
        if (load.addresses().errand().isPresent()) {
          var errand = load.addresses().errand().get();
          new Fetching(errand.fetchers().get(), store, keeper, errand.plan())
              .fetch(load.addresses().named());
        } else {
          new Doors(keeper).open(load.addresses().named(), nothing);
        }
        var count = keeper.finish();
        bench.reload();
        return new Lot(number, count, keeper.problems(), false);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static void clear(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, folder + " stays", e);
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
