package isnad.read.body;

import isnad.model.Metadata;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// What the markup of a page says of it: JSON-LD, OpenGraph, meta tags, its title.
final class PageMetadata {
  private PageMetadata() {}

  static Metadata of(Document page) {
    var linked = page.select("script[type=application/ld+json]").html();
    return new Metadata(
        first(meta(page, "og:url"), page.select("link[rel=canonical]").attr("href")),
        first(meta(page, "og:title"), field(linked, "headline"), page.select("h1").text()),
        first(nested(linked, "publisher"), meta(page, "og:site_name")),
        first(nested(linked, "author"), meta(page, "author"), meta(page, "article:author")),
        Dateline.iso(
            first(
                field(linked, "datePublished"),
                meta(page, "article:published_time"),
                meta(page, "date"),
                page.select("time[datetime]").attr("datetime"))),
        first(page.select("html").attr("lang")));
  }

  private static @Nullable String first(String... values) {
    for (var value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static String meta(Document page, String name) {
    var byProperty = page.select("meta[property=" + name + "]").attr("content");
    return byProperty.isBlank()
        ? page.select("meta[name=" + name + "]").attr("content")
        : byProperty;
  }

  private static String field(String json, String name) {
    var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]{1,400})\"").matcher(json);
    return found.find() ? found.group(1) : "";
  }

  private static String nested(String json, String name) {
    var found =
        Pattern.compile(
                "\""
                    + name
                    + "\"\\s*:\\s*\\[?\\s*\\{[^}]{0,400}?\"name\"\\s*:\\s*\"([^\"]{1,200})\"")
            .matcher(json);
    return found.find() ? found.group(1) : field(json, name);
  }
}
