package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.input.Loaded;
import isnad.model.Metadata;
import isnad.model.Source;
import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// When one of these fails, every start waits for packs that nobody asked for, or a fault of a pack
/// is taken for one of the pages.
class EngineTest {
  private final AtomicInteger asked = new AtomicInteger();

  private List<PackFile> pack(String yaml) {
    return List.of(
        new PackFile(
            "mine/pack.yaml",
            "1-1",
            () -> {
              asked.incrementAndGet();
              return yaml;
            }));
  }

  @Test
  void noPackIsReadBeforeSomethingOfItIsWanted() {
    var engine = App.engine(pack("pack: mine"));
    assertThat(engine.stamp()).isNotEmpty();
    assertThat(asked).hasValue(0);
    assertThat(engine.lore().rules()).isEmpty();
    assertThat(engine.lore()).isSameAs(engine.lore());
    assertThat(asked).hasValue(1);
  }

  @Test
  void aFaultOfAPackIsToldWithItsPlaceAndIsNoneOfThePages() {
    var engine = App.engine(pack("pack: mine\nwhat: is this"));
    var source = new Source("a", "a.txt", "", Source.Media.TEXT, "", Metadata.NONE);
    var reader = new CaseReader(engine, 1, done -> {}, List.of());
    assertThatThrownBy(() -> reader.read(new Loaded(List.of(source), List.of())))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("mine/pack.yaml:1: ");
    assertThatThrownBy(engine::lore).isInstanceOf(PackException.class);
  }

  @Test
  void whatManyAskForAtOnceIsMadeOnce() throws InterruptedException {
    var gate = new CountDownLatch(1);
    var made = Once.of(asked::incrementAndGet);
    var got = new ConcurrentLinkedQueue<Integer>();
    var threads =
        IntStream.range(0, 8)
            .mapToObj(one ->
                Thread.ofPlatform()
                    .start(() -> {
                      try {
                        gate.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                      got.add(made.get());
                    }))
            .toList();
    gate.countDown();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(got).hasSize(8).containsOnly(1);
  }
}
