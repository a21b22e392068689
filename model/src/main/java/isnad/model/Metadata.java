package isnad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a page says of itself. Absent where the page doesn't say it.
///
/// @param url where it was found
/// @param title its headline
/// @param outlet who published it
/// @param author its byline
/// @param published the page's own date, never an event's date
/// @param language BCP 47
public record Metadata(
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String language) {
  public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  /// These values, and where one is absent the other's.
  public Metadata or(Metadata other) {
    return new Metadata(
        url != null ? url : other.url,
        title != null ? title : other.title,
        outlet != null ? outlet : other.outlet,
        author != null ? author : other.author,
        published != null ? published : other.published,
        language != null ? language : other.language);
  }
}
