package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.input.Bundled;
import isnad.app.input.Doors;
import isnad.app.input.PackFolder;
import isnad.app.keep.Keeper;
import isnad.app.search.SearchQuery;
import isnad.app.search.Searching;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Signed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a search must find and must not, in pairs of our own, each in a case with all the others.
class SearchPairsTest {
  private record Pair(String query, String found, String not) {}

  static Stream<String> places() throws IOException {
    return TestCases.places();
  }

  private static List<Pair> pairs() throws IOException {
    try (var in = SearchPairsTest.class.getResourceAsStream("/search/pairs.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Pair(cells[0], cells[1], cells[2]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void findsWhatItMustAndNothingThatItMustNot(String place) throws IOException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    var pairs = pairs();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
    var ids = new LinkedHashMap<String, String>();
    for (var pair : pairs) {
      ids.putIfAbsent(pair.found(), "t" + ids.size());
      ids.putIfAbsent(pair.not(), "t" + ids.size());
    }
    try (var store = CaseStore.create(CaseAddress.of(place));
        var keeper = new Keeper(store, () -> engine, 2, new Signed("x", Instant.EPOCH))) {
      add(keeper, ids);
      var searching = new Searching(store, engine);
      var wrong = new ArrayList<String>();
      for (var pair : pairs) {
        var hits =
            searching
                .find(SearchQuery.parse(pair.query()), Searching.Part.first(500))
                .hits()
                .stream()
                .map(hit -> hit.document().id())
                .toList();
        if (!hits.contains(ids.get(pair.found()))) {
          wrong.add(pair.query() + " misses: " + pair.found());
        }
        if (hits.contains(ids.get(pair.not()))) {
          wrong.add(pair.query() + " finds: " + pair.not());
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  private static void add(Keeper keeper, Map<String, String> ids) throws IOException {
    var lines = new StringBuilder();
    ids.forEach((text, id) ->
        lines.append("{\"id\":\"%s\",\"text\":\"%s.\"}\n".formatted(id, text.replace("\"", ""))));
    var in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    new Doors(keeper).open(List.of("-"), in);
    keeper.finish();
  }
}
