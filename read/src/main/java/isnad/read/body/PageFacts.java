package isnad.read.body;

import isnad.model.Metadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the head of an HTML page and its marked-up parts say of the page.
final class PageFacts {
  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=title]");
  private static final List<String> OUTLETS =
      List.of("meta[property=og:site_name]", "meta[name=application-name]");
  private static final List<String> AUTHORS =
      List.of(
          "meta[name=author]",
          "meta[property=article:author]",
          "meta[name=parsely-author]",
          "meta[name=dc.creator]");
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=dc.date]",
          "meta[name=DC.date.issued]",
          "meta[name=parsely-pub-date]");
  private static final List<String> AUTHOR_PARTS =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          ".byline .author",
          ".author-name",
          ".byline",
          ".author");
  private static final List<String> DIVIDERS =
      List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 ");
  private static final List<String> SITE_DIVIDERS =
      Stream.concat(DIVIDERS.stream(), Stream.of(": ")).toList();
  private static final int LONGEST_NAME = 80;
  private static final int SHORTEST_TITLE = 3;

  private final Document page;
  private final Map<String, Integer> months;
  private final LinkedFacts linked;

  PageFacts(Document page, Map<String, Integer> months) {
    this.page = page;
    this.months = months;
    this.linked = LinkedFacts.of(page);
  }

  Metadata read() {
    return new Metadata(url(), title(), outlet(), author(), published(), language());
  }

  private @Nullable String url() {
    var canonical = page.selectFirst("link[rel=canonical]");
    var url = canonical == null ? "" : canonical.attr("href").strip();
    return url.startsWith("http")
        ? url
        : meta(List.of("meta[property=og:url]")).findFirst().orElse(null);
  }

  /// The heading that the head's title begins or ends with, else the head's title.
  private @Nullable String title() {
    var named = Stream.concat(linked.texts("headline"), meta(TITLES)).findFirst();
    var head = Wording.plain(named.orElse(page.title()));
    for (var heading : page.select("h1, h2, h3")) {
      var text = heading.text().strip();
      var plain = Wording.plain(text);
      if (text.length() >= SHORTEST_TITLE
          && (head.startsWith(plain) || head.endsWith(plain))
          && 2 * plain.length() >= head.length()) {
        return text;
      }
    }
    return named.orElse(withoutSite(page.title().strip()));
  }

  /// The head's title up to the last divider before the site's name; absent where it is empty.
  private static @Nullable String withoutSite(String title) {
    for (var divider : DIVIDERS) {
      var at = title.lastIndexOf(divider);
      if (at > title.length() / 2) {
        return title.substring(0, at).strip();
      }
    }
    return title.isEmpty() ? null : title;
  }

  private @Nullable String outlet() {
    return Stream.concat(meta(OUTLETS), linked.texts("publisher/name"))
        .findFirst()
        .orElseGet(this::besideTitle);
  }

  /// What the head's title has beside the page's own, behind or before a divider.
  private @Nullable String besideTitle() {
    var title = title();
    var head = page.title().strip();
    for (var divider : SITE_DIVIDERS) {
      var last = head.lastIndexOf(divider);
      var first = head.indexOf(divider);
      if (title != null && last > 0 && head.substring(0, last).strip().equals(title)) {
        return head.substring(last + divider.length()).strip();
      }
      if (title != null
          && first > 0
          && head.substring(first + divider.length()).strip().equals(title)) {
        return head.substring(0, first).strip();
      }
    }
    return null;
  }

  private @Nullable String author() {
    var named =
        Stream.concat(linked.authors(), meta(AUTHORS)).filter(PageFacts::isName).findFirst();
    return named.orElseGet(this::authorOnPage);
  }

  private @Nullable String authorOnPage() {
    for (var part : AUTHOR_PARTS) {
      var element = page.selectFirst(part);
      var text = element == null ? "" : element.text().strip();
      if (isName(text)) {
        return text;
      }
    }
    return null;
  }

  private static boolean isName(String text) {
    return !text.isBlank() && text.length() <= LONGEST_NAME && !text.contains("://");
  }

  private @Nullable LocalDate published() {
    var times = new ArrayList<String>();
    linked.texts("datePublished").forEach(times::add);
    meta(DATES).forEach(times::add);
    for (var time : page.select("[itemprop=datePublished], time[pubdate], article time, time")) {
      times.add(time.hasAttr("datetime") ? time.attr("datetime") : ownText(time));
    }
    for (var time : times) {
      var date = Dateline.in(time, months);
      if (date != null) {
        return date.date();
      }
    }
    return null;
  }

  private static String ownText(Element element) {
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }

  private @Nullable String language() {
    var html = page.selectFirst("html");
    var declared = html == null ? "" : html.attr("lang").strip();
    var language =
        declared.isEmpty() ? linked.texts("inLanguage").findFirst().orElse("") : declared;
    var first = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return first.length() == 2 || first.length() == 3 ? first : null;
  }

  private Stream<String> meta(List<String> queries) {
    return queries.stream()
        .flatMap(query -> page.select(query).stream())
        .map(element -> element.attr("content").strip())
        .filter(text -> !text.isEmpty());
  }
}
