package isnad.read.body;

import com.fasterxml.jackson.databind.ObjectMapper;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Source;
import isnad.read.text.Readable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Reads pages prepared as JSON lines (`id`, `html`) and prints what of each was kept, for scoring.
/// With an id as second argument all passages of that page are printed with role and rule.
final class PagesMain {
  private PagesMain() {}

  public static void main(String[] args) throws IOException {
    var json = new ObjectMapper();
    var reader = BodyReader.from(TestPacks.packs());
    try (var lines = Files.lines(Path.of(args[0]))) {
      for (var line : (Iterable<String>) lines::iterator) {
        var page = json.readTree(line);
        var id = page.get("id").asText();
        if (args.length > 1 && !args[1].equals(id)) {
          continue;
        }
        var source =
            new Source(id, id, "", Source.Media.HTML, page.get("html").asText(), Metadata.NONE);
        var article = reader.read(source);
        if (args.length > 1) {
          System.out.println(article.metadata());
          article.passages().forEach(passage -> print(source, passage));
        } else {
          var text =
              article.kept().stream()
                  .map(passage -> Readable.of(source, passage.span()).text())
                  .collect(Collectors.joining("\n"));
          var document = json.createObjectNode().put("kind", "document").put("id", id);
          System.out.println(json.writeValueAsString(document.put("text", text)));
        }
      }
    }
  }

  private static void print(Source source, Passage passage) {
    var text = Readable.of(source, passage.span()).text().replace('\n', '/');
    System.out.printf(
        "%-10s %-22s %s%n",
        passage.role(), passage.rule(), text.substring(0, Math.min(150, text.length())));
  }
}
