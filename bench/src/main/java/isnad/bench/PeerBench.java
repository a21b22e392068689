package isnad.bench;

import isnad.model.Metadata;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.read.ArticleReader;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The whole reading beside what CoreNLP only tokenises, segments and tags, over the same plain
/// articles in the same run. CoreNLP's figure holds the pipe to its process.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PeerBench {
  private ArticleReader reader = ArticleReader.from(Packs.of(List.of()));
  private List<Source> sources = List.of();
  private int next;
  private @Nullable CoreNlp peer;

  @Setup
  public void load() throws IOException {
    reader = SamplePages.reader();
    var plain = new ArrayList<Source>();
    for (var body : SamplePages.bodies()) {
      var name = "sample-" + plain.size();
      plain.add(new Source(name, name, "", Source.Media.TEXT, body, Metadata.NONE));
    }
    sources = plain;
    peer = CoreNlp.start(Path.of(System.getProperty("isnad.peer", "bench/target/peer")));
  }

  @TearDown
  public void stop() {
    if (peer != null) {
      peer.close();
    }
  }

  private Source source() {
    next = (next + 1) % sources.size();
    return sources.get(next);
  }

  @Benchmark
  public Reading isnad() {
    return reader.read(source());
  }

  @Benchmark
  public int coreNlp() throws IOException {
    return peer == null ? 0 : peer.tag(source().text());
  }
}
