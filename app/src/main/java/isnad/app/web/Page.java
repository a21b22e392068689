package isnad.app.web;

/// What a page shows; its template has its name.
public interface Page {
  /// What the browser's tab says; plain text.
  String title();

  /// The template's file: `Overview` is laid out by `overview.jte`.
  default String template() {
    var name = getClass().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
  }
}
