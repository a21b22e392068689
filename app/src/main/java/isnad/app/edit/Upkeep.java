package isnad.app.edit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Does beside the answering of pages what makes the next search, the next edit and the next start
/// quick: puts a case together of which only what was fused before is shown, and keeps what was
/// fused once nothing changed for a while. A case that cannot be written is fused again at each
/// start.
public final class Upkeep implements AutoCloseable {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofSeconds(15);

  private final Workbench bench;
  private final List<Runnable> beforehand;
  private final Thread thread;

  /// @param beforehand what somebody would wait for otherwise, the most wanted first
  public Upkeep(Workbench bench, List<Runnable> beforehand) {
    this.bench = bench;
    this.beforehand = List.copyOf(beforehand);
    this.thread = Thread.ofPlatform().daemon().name("upkeep").unstarted(this::work);
  }

  public void begin() {
    thread.start();
  }

  private void work() {
    try {
      Thread.sleep(FIRST);
      beforehand.forEach(Runnable::run);
      bench.prepare();
      for (var before = ""; ; ) {
        Thread.sleep(PAUSE);
        var state = bench.seen();
        if (state.equals(before)) {
          bench.keep();
        }
        before = state;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // what is derived need not be kept
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
