package isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A seeded generator of articles of 500 words: sentences of the sample case, shuffled.
final class MadeUpPages {
  private static final int WORDS = 500;

  private final List<String> sentences = new ArrayList<>();
  private final Random random = new Random(20_240_725);

  MadeUpPages() throws IOException {
    for (var body : SamplePages.bodies()) {
      sentences.addAll(List.of(body.split("(?<=[.!\u061F])\\s+")));
    }
  }

  String next() {
    var page = new StringBuilder();
    for (var words = 0; words < WORDS; ) {
      var sentence = sentences.get(random.nextInt(sentences.size()));
      page.append(sentence).append('\n');
      words += sentence.split("\\s+").length;
    }
    return page.toString();
  }

  /// Writes so many of them into a folder, a file each.
  void write(int pages, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var i = 0; i < pages; i++) {
      Files.writeString(folder.resolve("page" + (1_000_000 + i) + ".txt"), next());
    }
  }
}
