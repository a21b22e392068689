package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.input.Loaded;
import isnad.fuse.Archive;
import isnad.fuse.naming.Epithet;
import isnad.fuse.relation.Lore;
import isnad.model.Article;
import isnad.model.Directory;
import isnad.model.Metadata;
import isnad.model.Reading;
import isnad.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A bug that one page wakes must not cost the others.
class CaseReaderTest {
  private static final Directory NOBODY = new Directory(List.of(), List.of());

  private static Archive archive(Function<String, Reading> shelf) {
    return new Archive(NOBODY, List.of(), Epithet.Finder.NONE, shelf);
  }

  private static Source source(String id, String text) {
    return new Source(id, id + ".txt", "", Source.Media.TEXT, text, Metadata.NONE);
  }

  private static Reading read(Source source) {
    if (source.text().equals("bug")) {
      throw new IllegalStateException("secret words of the page");
    }
    var article = new Article(source, Metadata.NONE, List.of());
    var met = new Reading.Met(List.of(), List.of());
    return new Reading(article, List.of(), List.of(), met, List.of(), List.of(), List.of());
  }

  @Test
  void aFailureIsAProblemOfItsPageOnly() throws InterruptedException {
    var engine =
        new Engine(
            () -> new Engine.Mind(CaseReaderTest::read, CaseReaderTest::archive, NOBODY),
            () -> new Lore(List.of(), Map.of(), Lore.USUAL_HALF_LIFE),
            token -> List.of(token.text()),
            List::of,
            "test");
    var done = new ArrayList<Integer>();
    var sources = List.of(source("c", ""), source("b", "bug"), source("a", ""));
    var read = new CaseReader(engine, 2, done::add, List.of()).read(new Loaded(sources, List.of()));
    assertThat(read.chronicle().readings().stream().map(Reading::document))
        .containsExactly("a", "c");
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().getFirst().file()).isEqualTo("b.txt");
    assertThat(read.problems().getFirst().message()).doesNotContain("secret");
    assertThat(done).containsExactly(1, 2, 3);
  }
}
