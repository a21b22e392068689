package isnad.app.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An address that a feed or a sitemap names.
///
/// @param list the file or address that names it
/// @param changed when what is there was last changed; absent where nobody says
/// @param otherwise what the list itself has of the page; absent where it has nothing
public record Lead(
    String address,
    From from,
    String list,
    @Nullable Instant changed,
    @Nullable Original otherwise) {
  /// Who names an address.
  public enum From {
    /// an item of a feed: a page, of whatever server
    FEED,
    /// a sitemap: a page of the server that the sitemap is of
    SITEMAP,
    /// a sitemap of sitemaps: a sitemap of that server
    INDEX
  }
}
