package isnad.bench;

import isnad.model.Reading;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.read.ArticleReader;
import isnad.read.pack.Packs;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How many articles one core reads in a second, beside how many it only tokenises.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBench {
  private ArticleReader reader = ArticleReader.from(Packs.of(List.of()));
  private List<Source> sources = List.of();
  private int next;

  @Setup
  public void load() throws IOException {
    reader = SamplePages.reader();
    sources = SamplePages.sources();
  }

  private Source source() {
    next = (next + 1) % sources.size();
    return sources.get(next);
  }

  @Benchmark
  public Reading read() {
    return reader.read(source());
  }

  @Benchmark
  public void tokenise(Blackhole hole) {
    var source = source();
    var readable = Readable.of(source, new Span(0, source.text().length()));
    List<Token> tokens = Tokenizer.tokens(readable);
    hole.consume(tokens);
  }
}
