package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.App;
import isnad.app.Case;
import isnad.app.export.ChronicleHtml;
import isnad.app.input.Bundled;
import isnad.app.input.Format;
import isnad.app.input.Original;
import isnad.app.input.PackFolder;
import isnad.app.keep.Keeper;
import isnad.app.keep.KeptCase;
import isnad.app.words.Language;
import isnad.model.Metadata;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Marks;
import isnad.store.Role;
import isnad.store.Signed;
import isnad.store.Team.Standing;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A case whose every word would like to be a script: titles, bodies, outlets, authors, addresses,
/// names, tags, notes, settings. Each page of the desk is looked at; none may hold it as anything
/// but text. When this fails, a page that an analyst adds can act in her name.
class HostileCaseTest {
  private static final String MARK = "x55";

  /// Looked at of each kind: with filters there is no end to them.
  private static final int PAGES_OF_A_KIND = 65;

  /// No analyst asks as often as this test: its clock hurries, so that it may.
  private static final long HURRY = 100;

  private static final AtomicLong TICKS = new AtomicLong();

  private static final Signed BY = new Signed("amal", Instant.EPOCH);
  private static final Set<String> NEVER =
      Set.of(
          "iframe",
          "object",
          "embed",
          "base",
          "math",
          "marquee",
          "frame",
          "applet",
          "animate",
          "set",
          "foreignobject",
          "video",
          "audio",
          "source",
          "style",
          "template",
          "noscript");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "poster", "xlink:href", "data", "srcset");
  private static final Set<String> SCRIPTS = Set.of("/static/desk.js");

  private static final GuestList GUESTS =
      new GuestList() {
        @Override
        public boolean knows(String name, String password) {
          return password.equals("right");
        }

        @Override
        public @Nullable Standing standing(String name) {
          return new Standing(Role.OWNER, 1);
        }
      };

  private static List<String> markup = List.of();
  private static Case read;
  private static Desk desk;

  @BeforeAll
  static void serve() throws IOException {
    try (var in = HostileCaseTest.class.getResourceAsStream("/hostile/markup.txt")) {
      markup = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    var place = CaseAddress.of(Files.createTempDirectory("isnad").resolve("x.isnad").toString());
    try (var store = CaseStore.create(place)) {
      try (var keeper = new Keeper(store, () -> engine, 2, BY)) {
        for (var i = 0; i < markup.size(); i++) {
          keeper.take(page(i, markup.get(i)));
        }
        keeper.finish();
      }
      var documents = store.documents().all();
      for (var i = 0; i < documents.size(); i++) {
        store.marks().add(documents.get(i), Marks.What.TAG, markup.get(i), BY);
        store.marks().add(documents.get(i), Marks.What.NOTE, markup.get(i), BY);
      }
      store.marks().set("title", markup.getFirst(), BY);
      read = new KeptCase(store, engine).read();
      assertThat(read.chronicle().events()).as("something to show").hasSizeGreaterThan(9);
      desk =
          Desk.start(
              new Live(new Snapshot(read, engine.lore(), engine.stems())),
              new Listening("127.0.0.1", 0, List.of(), GUESTS),
              Language.AR,
              () -> Instant.EPOCH.plusMillis(HURRY * TICKS.incrementAndGet()));
    }
  }

  private static Original page(int number, String markup) {
    var given =
        new Metadata(
            number % 2 == 0 ? "javascript:" + markup : "https://a.example/" + markup,
            "قصف " + markup,
            "منبر " + markup,
            markup,
            LocalDate.of(2024, 8, 1),
            "ar");
    var body =
        """
        قصف الجيش المالي بطائرة مسيرة مدينة كيدال يوم %d يوليو 2024، وقال المتحدث %s إن الهجوم أسفر عن مقتل %d مدنيا.

        وقال %s %s في بلدة %s إن الجيش المالي قتل 14 مسلحا في تينزاواتين يوم 26 يوليو 2024 %s.
        """
            .formatted(number % 31 + 1, markup, number + 3, "العقيد", markup, markup, markup);
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var name = "p" + number;
    return new Original(
        name, false, name, Original.Way.file(name + ".txt"), Format.TEXT, given, bytes);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  /// What of a page is more than text.
  private static List<String> acting(String html) {
    var found = new ArrayList<String>();
    for (var one : markup) {
      if (one.contains("<") && html.contains(one)) {
        found.add("as it came: " + one);
      }
    }
    var page = Jsoup.parse(html);
    page.traverse((node, depth) -> {
      switch (node) {
        case Comment comment when comment.getData().contains(MARK) -> found.add("a comment");
        case DataNode code when code.getWholeData().contains(MARK) -> found.add("code: " + code);
        case Element element -> found.addAll(acting(element));
        default -> {}
      }
    });
    return found;
  }

  private static List<String> acting(Element element) {
    var found = new ArrayList<String>();
    var tag = element.normalName();
    if (NEVER.contains(tag) || tag.contains(MARK)) {
      found.add("<" + tag + ">");
    }
    if (tag.equals("script") && !SCRIPTS.contains(element.attr("src"))) {
      found.add("a script of its own: " + element);
    }
    for (var attribute : element.attributes()) {
      var name = attribute.getKey().toLowerCase(Locale.ROOT);
      var value = attribute.getValue();
      if (name.startsWith("on") || name.contains(MARK) || name.equals("srcdoc")) {
        found.add(tag + " " + name + "=" + value);
      }
      if (value.equals(MARK) || name.equals("style") && value.contains(MARK)) {
        found.add(tag + " " + name + "=" + value);
      }
      if (ADDRESSES.contains(name)
          && !value.isEmpty()
          && !value.matches("(?s)(?:[/#?][^/\\\\]?|https?://).*")) {
        found.add("an address: " + name + "=" + value);
      }
    }
    return found;
  }

  @Test
  void noPageOfTheDeskHoldsItAsAnythingButText() throws IOException {
    var browser = new Browsing(desk);
    browser.signIn(markup.getFirst(), "right");
    var waiting = new ArrayDeque<>(List.of("/ar", "/en"));
    for (var one : markup) {
      var encoded = URLEncoder.encode(one, StandardCharsets.UTF_8).replace("+", "%20");
      waiting.add("/en?q=" + encoded + "&actor=" + encoded + "&" + encoded + "=1");
      waiting.add("/ar/event/" + encoded);
    }
    var known = new HashSet<>(waiting);
    var shown = new HashSet<String>();
    var faults = new LinkedHashMap<String, List<String>>();
    var kinds = new HashMap<String, Integer>();
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      if (kinds.merge(kind(path), 1, Integer::sum) > PAGES_OF_A_KIND) {
        continue;
      }
      var answer = browser.get(path);
      assertThat(answer.status()).as(path).isIn(200, 303, 400, 404);
      assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      if (!answer.header("Content-Type").startsWith("text/html")) {
        continue; // no browser makes a page of it
      }
      var wrong = acting(answer.body());
      if (!wrong.isEmpty()) {
        faults.put(path, wrong);
      }
      var page = Jsoup.parse(answer.body());
      markup.stream().filter(one -> page.text().contains(one)).forEach(shown::add);
      for (var link : page.select("a[href^=/]")) {
        if (known.add(link.attr("href"))) {
          waiting.add(link.attr("href"));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(shown).as("it is shown, as text").hasSizeGreaterThan(markup.size() / 2);
  }

  /// The page's name and language, and whether it is narrowed.
  private static String kind(String path) {
    var pieces = path.replaceFirst("[?#].*", "").split("/", 4);
    return String.join("/", Arrays.asList(pieces).subList(0, Math.min(3, pieces.length)))
        + (path.contains("?") ? "?" : "");
  }

  @Test
  void theLoginEchoesItAsText() throws IOException {
    for (var one : markup) {
      var stranger = new Browsing(desk);
      var encoded = URLEncoder.encode("/en/" + one, StandardCharsets.UTF_8);
      var login = stranger.get("/en/login?next=" + encoded);
      assertThat(acting(login.body())).as(one).isEmpty();
      var form =
          Map.of("token", login.token(), "name", one, "password", "wrong", "next", "/en/" + one);
      var again = stranger.post("/en/login", form);
      assertThat(again.status()).isEqualTo(401);
      assertThat(acting(again.body())).as(one).isEmpty();
      assertThat(Jsoup.parse(again.body()).select("#name").val()).isEqualTo(one.strip());
    }
  }

  @Test
  void noExportHoldsItAsAnythingButText() throws IOException {
    for (var language : Language.values()) {
      var out = new StringWriter();
      new ChronicleHtml(language, true).write(read, out);
      var page = Jsoup.parse(out.toString());
      page.select("style").remove();
      assertThat(acting(page.outerHtml())).as("%s", language).isEmpty();
      for (var one : markup) {
        if (one.contains("<")) {
          assertThat(out.toString()).as("as it came").doesNotContain(one);
        }
      }
    }
  }
}
