package isnad.app.web;

import isnad.app.words.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A state of the desk as its URL holds it: the language, the page, and all that narrows or
/// chooses. Whoever opens it sees the same.
///
/// @param path the page's name and what it is about: `event`, `ID`; empty for the overview
/// @param query values by name, the names in order
public record Address(Language language, List<String> path, Map<String, List<String>> query) {
  public Address {
    path = List.copyOf(path);
    var sorted = new TreeMap<String, List<String>>();
    query.forEach((name, values) -> {
      if (!values.isEmpty()) {
        sorted.put(name, List.copyOf(values));
      }
    });
    query = Collections.unmodifiableMap(sorted);
  }

  /// The overview with nothing chosen.
  public static Address start(Language language) {
    return new Address(language, List.of(), Map.of());
  }

  public Address in(Language other) {
    return new Address(other, path, query);
  }

  /// Another page, narrowed as this one is; what was chosen on this one stays behind.
  public Address to(String... page) {
    var narrowed = new TreeMap<>(query);
    narrowed.keySet().retainAll(Filters.NAMES);
    return new Address(language, List.of(page), narrowed);
  }

  /// All that stands on this page as records, whichever stretch of it is shown.
  ///
  /// @param format as a file's name ends
  public Address as(String format) {
    return new Address(language, List.of(page() + "." + format), query)
        .without("page")
        .without("done");
  }

  /// One value more under the name.
  public Address with(String name, String value) {
    var values = new ArrayList<>(all(name));
    if (!values.contains(value)) {
      values.add(value);
    }
    return changed(name, values);
  }

  /// This value alone under the name.
  public Address only(String name, String value) {
    return changed(name, List.of(value));
  }

  public Address without(String name) {
    return changed(name, List.of());
  }

  public Address without(String name, String value) {
    return changed(name, all(name).stream().filter(one -> !one.equals(value)).toList());
  }

  private Address changed(String name, List<String> values) {
    var all = new TreeMap<>(query);
    all.put(name, values);
    return new Address(language, path, all);
  }

  public List<String> all(String name) {
    return query.getOrDefault(name, List.of());
  }

  public @Nullable String first(String name) {
    var values = all(name);
    return values.isEmpty() ? null : values.getFirst();
  }

  /// The page's name; empty for the overview.
  public String page() {
    return path.isEmpty() ? "" : path.getFirst();
  }

  /// What the page is about.
  public String about() {
    return path.size() < 2 ? "" : path.get(1);
  }

  /// As a reference within the desk.
  @Override
  public String toString() {
    var text = new StringBuilder("/").append(language.code());
    path.forEach(piece -> text.append('/').append(encoded(piece).replace("+", "%20")));
    var mark = '?';
    for (var entry : query.entrySet()) {
      for (var value : entry.getValue()) {
        text.append(mark).append(encoded(entry.getKey())).append('=').append(encoded(value));
        mark = '&';
      }
    }
    return text.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
