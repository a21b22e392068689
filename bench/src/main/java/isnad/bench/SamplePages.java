package isnad.bench;

import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.model.Metadata;
import isnad.model.Source;
import isnad.read.ArticleReader;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sample case's pages, each of about 500 words, and the reader of the bundled packs.
final class SamplePages {
  private SamplePages() {}

  static ArticleReader reader() throws IOException {
    return ArticleReader.from(Packs.of(PackFolder.read(Bundled.folder("packs"))));
  }

  static List<Source> sources() throws IOException {
    var loaded = new ArrayList<Source>();
    try (var files = Files.list(Bundled.folder("samples").resolve("sahel"))) {
      for (var file : files.sorted().toList()) {
        loaded.addAll(source(file));
      }
    }
    return loaded;
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

  /// The articles themselves, without markup and furniture, one line each.
  static List<String> bodies() throws IOException {
    var reader = reader();
    var bodies = new ArrayList<String>();
    for (var source : sources()) {
      bodies.add(
          reader.read(source).sentences().stream()
              .map(sentence -> source.quote(sentence.span()).replaceAll("\\s+", " "))
              .collect(Collectors.joining(" ")));
    }
    return bodies;
  }
}
