package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.app.input.SourceReader;
import isnad.model.Metadata;
import isnad.model.json.ReadingLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is kept of a reading is all of it: else a case tells something else than its pages.
class ReadingLineTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));

  @Test
  void aReadingComesBackAsItWas() throws IOException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    var inputs = new ArrayList<>(List.of(ROOT.resolve("samples").toString()));
    var articles = ROOT.resolve("../shared/articles").normalize();
    if (Files.isDirectory(articles)) {
      inputs.add(articles.toString());
    }
    var sources = SourceReader.read(inputs, InputStream.nullInputStream()).sources();
    assertThat(sources).isNotEmpty();
    for (var source : sources) {
      var reading = engine.reader().apply(source);
      var line = ReadingLine.write(reading);
      assertThat(ReadingLine.parse(line, source)).as(source.file()).isEqualTo(reading);
      assertThat(line).doesNotContain("\n");
    }
  }

  @Test
  void aTornLineIsNoReading() throws IOException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    var source =
        SourceReader.read(
                List.of(ROOT.resolve("samples/sahel").toString()), InputStream.nullInputStream())
            .sources()
            .getFirst();
    var line = ReadingLine.write(engine.reader().apply(source));
    for (var end = 0; end < line.length(); end += 97) {
      var torn = line.substring(0, end);
      assertThatThrownBy(() -> ReadingLine.parse(torn, source))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(ReadingLine.parseGiven(ReadingLine.write(Metadata.NONE))).isEqualTo(Metadata.NONE);
  }
}
