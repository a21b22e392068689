package isnad.bench;

import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.model.Metadata;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.read.ArticleReader;
import isnad.read.pack.Packs;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/// How many articles one core reads in a second, beside how many it only tokenises: the sample
/// case's pages, each of about 500 words.
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
    reader = ArticleReader.from(Packs.of(PackFolder.read(Bundled.folder("packs"))));
    var loaded = new ArrayList<Source>();
    try (var files = Files.list(Bundled.folder("samples").resolve("sahel"))) {
      for (var file : files.sorted().toList()) {
        loaded.addAll(source(file));
      }
    }
    sources = loaded;
  }

  private static List<Source> source(Path file) throws IOException {
    var name = file.getFileName().toString();
    if (!name.endsWith(".html") && !name.endsWith(".txt")) {
      return List.of();
    }
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    var media = name.endsWith(".html") ? Source.Media.HTML : Source.Media.TEXT;
    return List.of(new Source(name, name, "", media, text, Metadata.NONE));
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
