package isnad.app.cli;

import isnad.app.Engine;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The engine, made when it is first asked for: who adds nothing new need not wait for the packs.
final class Lazy implements Supplier<Engine> {
  private final KnownPacks packs;
  private final Function<List<PackFile>, Engine> engines;
  private @Nullable Engine engine;

  Lazy(KnownPacks packs, Function<List<PackFile>, Engine> engines) {
    this.packs = packs;
    this.engines = engines;
  }

  @Override
  public Engine get() {
    if (engine == null) {
      try {
        engine = engines.apply(packs.files());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return engine;
  }
}
