package isnad.bench;

import static isnad.bench.AddingBench.seconds;

import isnad.app.App;
import isnad.app.Engine;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.app.search.SearchQuery;
import isnad.app.search.Searching;
import isnad.app.search.Searching.Part;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How fast a case that [AddingBench] made is searched: frequent words and rare ones, phrases that
/// stand somewhere and phrases that stand nowhere, and every filter; by the clock, and (in brackets)
/// on the processor. Arguments: the case, and how many searches of each kind.
public final class SearchBench {
  private static final int MOST = 20;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private final MadeUpPages pages = new MadeUpPages();
  private final Random random = new Random(20_240_726);
  private final List<String> actors = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final Searching searching;

  private SearchBench(CaseStore store, Engine engine) throws IOException {
    this.searching = new Searching(store, engine);
    for (var hit : searching.find(SearchQuery.parse("date:2014/2024"), Part.first(200)).hits()) {
      for (var report : hit.reports()) {
        report.happening().actors().forEach(id -> actors.add(id.value()));
        var place = report.happening().where().place();
        if (place != null) {
          places.add(place.value());
        }
      }
    }
  }

  public static void main(String[] args) throws IOException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    try (var store = CaseStore.openToRead(CaseAddress.of(args[0]))) {
      var bench = new SearchBench(store, engine);
      var all = new ArrayList<Time>();
      for (var kind : bench.kinds().entrySet()) {
        all.addAll(bench.measure(kind.getKey(), kind.getValue(), Integer.parseInt(args[1])));
      }
      say("all", all, "");
    }
    System.out.println("heap at most " + AddingBench.heap() + " MB");
  }

  private Map<String, Supplier<String>> kinds() {
    var kinds = new LinkedHashMap<String, Supplier<String>>();
    kinds.put("a word of the language", this::usual);
    kinds.put("two of them", () -> usual() + " " + usual());
    kinds.put("a rare word", () -> pages.word(3000 + random.nextInt(200_000)));
    kinds.put(
        "a rare word and a usual one", () -> pages.word(random.nextInt(3000)) + " " + usual());
    kinds.put("a word that is nowhere", () -> usual() + "xqxq");
    kinds.put("a phrase", () -> phrase(2 + random.nextInt(3)));
    kinds.put("a phrase that is nowhere", () -> "\"" + usual() + " " + usual() + "\"");
    kinds.put("actor:", () -> "actor:" + actor());
    kinds.put("actor: and another", () -> "actor:" + actor() + " actor:" + actor());
    kinds.put("actor: place:", () -> "actor:" + actor() + " place:" + place());
    kinds.put("type: date:", () -> "type:" + type() + " date:" + date());
    kinds.put(
        "type: actor: date:", () -> "type:%s actor:%s date:%s".formatted(type(), actor(), date()));
    kinds.put(
        "outlet: and a word", () -> "outlet:\"outlet " + random.nextInt(50) + "\" " + usual());
    kinds.put("place: and a word", () -> "place:" + place() + " " + usual());
    kinds.put("date:", () -> "date:" + date());
    return kinds;
  }

  private String usual() {
    for (; ; ) {
      var words = words();
      var word = words.length == 0 ? "" : words[random.nextInt(words.length)];
      if (word.length() > 2) {
        return word;
      }
    }
  }

  private String[] words() {
    var sentences = pages.sentences();
    return Stream.of(sentences.get(random.nextInt(sentences.size())).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private String phrase(int length) {
    for (; ; ) {
      var words = words();
      if (words.length > length) {
        var from = random.nextInt(words.length - length);
        return "\"" + String.join(" ", Arrays.copyOfRange(words, from, from + length)) + "\"";
      }
    }
  }

  private String actor() {
    return actors.get(random.nextInt(actors.size()));
  }

  private String place() {
    return places.get(random.nextInt(places.size()));
  }

  private String type() {
    return List.of("assault", "accuse", "reject", "consult", "support").get(random.nextInt(5));
  }

  private String date() {
    var year = 2008 + random.nextInt(20);
    return year + List.of("", "-07", "-07-25").get(random.nextInt(3));
  }

  /// What a search took: by the clock, and of it on a processor, which is all of it where nobody
  /// else uses the machine.
  private record Time(double clock, double processor) {}

  private List<Time> measure(String kind, Supplier<String> queries, int searches)
      throws IOException {
    var times = new ArrayList<Time>();
    var slowest = "";
    var longest = 0.0;
    var hits = 0;
    for (var i = -searches / 4; i < searches; i++) {
      var query = queries.get();
      var found = new int[1];
      var before = THREAD.getCurrentThreadCpuTime();
      var clock =
          AddingBench.timed(() ->
              found[0] =
                  searching.find(SearchQuery.parse(query), Part.first(MOST)).hits().size());
      var processor = (THREAD.getCurrentThreadCpuTime() - before) / 1e9;
      if (i >= 0) {
        times.add(new Time(clock, processor));
        hits += found[0];
        slowest = processor > longest ? query : slowest;
        longest = Math.max(longest, processor);
      }
    }
    say(kind, times, "hits " + hits / searches + ", slowest " + seconds(longest) + " " + slowest);
    return times;
  }

  private static void say(String kind, List<Time> times, String more) {
    System.out.println(
        "%-28s median %s (%s), 95 of 100 within %s (%s); %s"
            .formatted(
                kind,
                seconds(at(50, times, Time::clock)),
                seconds(at(50, times, Time::processor)),
                seconds(at(95, times, Time::clock)),
                seconds(at(95, times, Time::processor)),
                more));
  }

  private static double at(int percent, List<Time> times, ToDoubleFunction<Time> which) {
    return times.stream().mapToDouble(which).sorted().toArray()[times.size() * percent / 100];
  }
}
