package isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import isnad.app.edit.WrongEditException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Words from outside stay words in a real browser: nothing runs, nothing is asked of another
/// machine, nothing turns the text around. When this fails, a page that somebody put on the web
/// acts in the name of the analyst who looks at it.
///
/// Arabic pages are looked at with the desk's policy in force: what it stops is told, and is a
/// fault too. English ones are looked at without it: then only escaping stands between a word and
/// its deed.
class HostilePagesTest {
  private static final int OF_A_KIND = 2;

  /// What a script would do, and what the policy stops, is counted before any script of the page.
  private static final String WATCH =
      """
      window.ran = []; window.x55 = () => window.ran.push('ran');
      for (const way of ['alert', 'confirm', 'prompt', 'print', 'open'])
        window[way] = () => window.ran.push(way);
      document.addEventListener('securitypolicyviolation',
        stopped => window.ran.push('stopped ' + stopped.blockedURI + ' ' + stopped.sample));
      """;

  /// What of the page as Chromium built it is more than text.
  private static final String LOOK =
      """
      () => {
        const found = [...window.ran];
        const never = 'iframe,object,embed,base,math,frame,applet,animate,set,foreignObject,video,audio,'
          + 'source,style,template,marquee,isindex,dialog,picture,image,use,[srcdoc],[style*=x55]';
        for (const one of document.querySelectorAll(never)) {
          if (!one.closest('svg[data-ours], .picture') || one.outerHTML.includes('x55')) found.push(one.outerHTML);
        }
        for (const one of document.querySelectorAll('*')) {
          for (const {name, value} of one.attributes) {
            if (name.startsWith('on') || name.includes('x55') || (name === 'id' || name === 'name') && value === 'x55')
              found.push(one.localName + ' ' + name + '=' + value);
          }
          const leads = one.href?.baseVal ?? one.href ?? one.action ?? one.src ?? '';
          if (typeof leads === 'string' && leads && !/^(https?:|[/#?])/.test(leads)) found.push('leads to ' + leads);
          if (one.localName === 'script' && !one.src.endsWith('/static/desk.js')) found.push(one.outerHTML);
        }
        const turned = /[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]/;
        if (turned.test(document.body.textContent)) found.push('turned around: ' + turned.exec(document.body.textContent).index);
        if (turned.test(document.title)) found.push('title turned around');
        return found;
      }
      """;

  private static List<String> words = List.of();
  private static HostileDesk desk;
  private static SampleDesk sample;

  @BeforeAll
  static void open() throws IOException, InterruptedException, WrongEditException {
    words = HostileDesk.words();
    desk = new HostileDesk(words);
    sample = new SampleDesk();
  }

  @AfterAll
  static void close() throws IOException {
    sample.close();
    desk.close();
  }

  private final Map<String, List<String>> faults = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private int looked;

  private Page tab(BrowserContext context) {
    context.addInitScript(WATCH);
    var tab = context.newPage();
    tab.onRequest(request -> asked.add(request.url()));
    tab.onDialog(dialog -> {
      said.add("dialog " + dialog.message());
      dialog.dismiss();
    });
    tab.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
    tab.onPageError(said::add);
    return tab;
  }

  private void look(Page tab, String path) {
    said.clear();
    tab.navigate(desk.address() + path);
    var found = new ArrayList<String>();
    for (var fault : (List<?>) tab.evaluate(LOOK)) {
      found.add(String.valueOf(fault));
    }
    said.stream().filter(one -> !one.contains("status of 40")).forEach(found::add);
    if (!found.isEmpty()) {
      faults.put(path, found);
    }
    looked++;
  }

  private void signIn(Page tab, String name) {
    look(tab, "/en/login?next=" + encoded("/en/" + name));
    tab.fill("#name", name);
    tab.fill("#password", "wrong");
    tab.click("form.login button");
    assertThat(tab.inputValue("#name")).isEqualTo(name);
    tab.fill("#password", "right");
    tab.click("form.login button");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void wordsStayWords() {
    var free = new Browser.NewContextOptions().setBypassCSP(true);
    try (var english = sample.browser().newContext(free);
        var arabic = sample.browser().newContext()) {
      var one = tab(english);
      var other = tab(arabic);
      signIn(one, "\"><img src=x onerror=x55()>");
      signIn(other, "${x55()}<script>x55()</script>");
      walk(one, "/en");
      walk(other, "/ar");
      for (var i = 0; i < words.size(); i++) {
        var even = i % 2 == 0;
        look(even ? one : other, (even ? "/en" : "/ar") + "/source/p" + i);
        if (i % 4 < 2) {
          look(
              even ? other : one,
              asking(even ? "/ar" : "/en", words.get(i), words.get((i + 2) % words.size())));
        }
      }
      for (var raw : List.of("%C0%BCscript%C0%BEx55()", "%FF%FE", "%u003cscript", "%00%00", "%")) {
        look(one, "/en/search?q=" + raw);
        look(other, "/ar/event/" + raw);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(asked).as("requests").allMatch(url -> url.startsWith(desk.address()));
    assertThat(looked).as("pages that were looked at").isGreaterThan(200);
  }

  /// A page whose address holds the words wherever an address can hold something.
  private static String asking(String language, String word, String other) {
    var pages = List.of("search", "events", "timeline", "map", "network", "log", "users", "");
    var page = pages.get(Math.floorMod(word.hashCode(), pages.size()));
    var names =
        List.of("q", "actor", "place", "type", "outlet", "from", "to", "done", "did", "pick");
    var query = new StringBuilder();
    for (var name : names) {
      for (var value : List.of(word, other)) {
        query.append('&').append(name).append('=').append(brief(value));
      }
    }
    return language + "/" + page + "?" + brief(other) + "=1" + query;
  }

  private static String brief(String word) {
    return encoded(word.length() > 100 ? word.substring(0, 100) : word);
  }

  /// Some pages of each kind that links lead to.
  private void walk(Page tab, String start) {
    var waiting = new ArrayDeque<>(List.of(start));
    var known = new HashSet<>(waiting);
    var kinds = new HashMap<String, Integer>();
    while (!waiting.isEmpty()) {
      var path = waiting.removeFirst();
      if (kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
        continue;
      }
      look(tab, path);
      var links =
          (List<?>)
              tab.evaluate(
                  "start => [...document.querySelectorAll('a[href^=\"' + start + '\"]:not([download])')]"
                      + ".map(one => one.getAttribute('href').replace(/#.*/, ''))",
                  start);
      for (var link : links) {
        if (known.add(String.valueOf(link))) {
          waiting.add(String.valueOf(link));
        }
      }
    }
    assertThat(kinds.keySet())
        .as("kinds of pages")
        .contains(start + "/event", start + "/source", start + "/report", start + "/log")
        .contains(start + "/users", start + "/account", start + "/review", start + "/search")
        .hasSizeGreaterThan(20);
  }

  private static String kind(String page) {
    var path = page.replaceAll("\\?.*", "").split("/", -1);
    return String.join("/", List.of(path).subList(0, Math.min(3, path.length)))
        + (page.contains("?") ? "?" : "");
  }

  @Test
  void whatATeamSeesFitsItsWindowAndCanBeUsedByWhoDoesNotSee() {
    for (var width : List.of(1280, 390)) {
      var size = new Browser.NewContextOptions().setViewportSize(width, 900);
      try (var context = sample.browser().newContext(size)) {
        var tab = tab(context);
        signIn(tab, "amal");
        for (var path :
            List.of("/en/users", "/ar/users", "/ar/account", "/en/log", "/ar/nothing")) {
          tab.navigate(desk.address() + path);
          tab.evaluate(
              "() => document.querySelectorAll('details').forEach(one => one.open = true)");
          assertThat(tab.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
              .as("%s is wider than its window of %s", path, width)
              .isEqualTo(0);
          EveryPageTest.accessible(tab, path);
        }
      }
    }
  }

  @Test
  void aPageThatActsIsFoundOut() {
    try (var context = sample.browser().newContext()) {
      var tab = tab(context);
      tab.navigate(sample.address() + "/en/help");
      tab.setContent(
          "<html><body><p>a\u202Eb</p><a href='javascript:x55()'>x</a><img src=x onerror=x55()>"
              + "<iframe srcdoc=x></iframe></body></html>");
      tab.waitForTimeout(300);
      assertThat(String.valueOf(tab.evaluate(LOOK)))
          .contains("turned around", "leads to javascript:", "onerror=x55()", "<iframe");
    }
  }
}
