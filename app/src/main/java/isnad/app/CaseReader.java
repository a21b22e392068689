package isnad.app;

import isnad.app.input.Loaded;
import isnad.app.ledger.Anchoring;
import isnad.model.Correction;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Reads sources, several at a time, and puts the readings together. The order of the sources and
/// the number of threads leave no trace in what comes out.
///
/// @param progress is told how many documents are done
/// @param ledger corrections, as a ledger anchors them; most often none
public record CaseReader(
    Engine engine, int threads, IntConsumer progress, List<Correction> ledger) {
  private static final System.Logger LOG = System.getLogger(CaseReader.class.getName());

  public Case read(Loaded loaded) throws InterruptedException {
    var read = readings(loaded);
    var corrections = new Anchoring(loaded.sources()).inTexts(ledger);
    return new Case(engine.chronicle(read.readings(), corrections), read.problems());
  }

  /// Before anybody corrected them.
  public Readings readings(Loaded loaded) throws InterruptedException {
    var readings = new ArrayList<Reading>();
    var problems = new ArrayList<>(loaded.problems());
    for (var outcome : outcomes(loaded.sources())) {
      switch (outcome) {
        case Read read -> readings.add(read.reading());
        case Failed failed -> problems.add(failed.problem());
      }
    }
    problems.sort(Comparator.comparing(Problem::file));
    return new Readings(readings, problems);
  }

  private List<Outcome> outcomes(List<Source> sources) throws InterruptedException {
    var reader = engine.reader();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var waiting = new ArrayList<Future<Outcome>>();
      for (var source : sources) {
        Callable<Outcome> work = () -> outcome(source, reader);
        waiting.add(pool.submit(work));
      }
      var outcomes = new ArrayList<Outcome>();
      for (var future : waiting) {
        outcomes.add(future.get());
        progress.accept(outcomes.size());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Outcome outcome(Source source, Function<Source, Reading> reader) {
    try {
      return new Read(reader.apply(source));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "reading " + source.file() + " failed", e);
      return new Failed(
          new Problem(
              source.file(),
              null,
              "Isnad itself failed on this document (%s); the others are not touched by it. Please report it with the file."
                  .formatted(e.getClass().getSimpleName())));
    }
  }

  private sealed interface Outcome {}

  private record Read(Reading reading) implements Outcome {}

  private record Failed(Problem problem) implements Outcome {}
}
