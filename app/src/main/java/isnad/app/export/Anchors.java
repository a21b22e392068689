package isnad.app.export;

import isnad.model.EventId;
import isnad.model.ReportId;

/// Addresses inside a page, made of content so that a link into one chronicle fits the next one
/// too.
public final class Anchors {
  private Anchors() {}

  public static String event(EventId id) {
    return "e-" + plain(id.value());
  }

  /// The account in the chronicle.
  public static String account(ReportId id) {
    return "r-" + plain(id.value());
  }

  /// The account's quote in the article's text.
  public static String quote(ReportId id) {
    return "q-" + plain(id.value());
  }

  public static String document(String id) {
    return "d-" + plain(id);
  }

  public static String year(String year) {
    return "y-" + plain(year);
  }

  /// Letters and digits stay, anything else becomes its number: no two ids become one.
  private static String plain(String id) {
    var plain = new StringBuilder();
    id.codePoints()
        .forEach(c -> {
          if (c < 128 && Character.isLetterOrDigit(c) || c == '-') {
            plain.append((char) c);
          } else {
            plain.append('_').append(Integer.toHexString(c)).append('_');
          }
        });
    return plain.toString();
  }
}
