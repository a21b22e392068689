package isnad.app.input;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import isnad.app.input.Original.Way;
import isnad.model.Metadata;
import isnad.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// RSS and Atom: an item is a page, with the address, title, author and date that the feed gives.
record FeedDoor(Intake intake) {
  private static final int LARGEST = 64 * 1024 * 1024;

  void open(Entry entry) throws IOException {
    var feed = feed(entry.bytes(LARGEST));
    var number = 0;
    for (var item : feed.getEntries()) {
      number++;
      item(entry, number, feed, item);
    }
    if (number == 0) {
      throw new NoTextException(null, "the feed has no item");
    }
  }

  private static SyndFeed feed(byte[] bytes) throws IOException {
    try (var text = new XmlReader(new ByteArrayInputStream(bytes))) {
      return new SyndFeedInput().build(text);
    } catch (FeedException | RuntimeException e) {
      throw new NoTextException(
          null,
          "it is no feed that can be read: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private void item(Entry entry, int number, SyndFeed feed, SyndEntry item) {
    var from = entry.way();
    var way = new Way(from.file(), "item " + number, "feed", from.captured());
    var page = page(entry.stem() + "-" + number, way, feed, item);
    var link = blankless(item.getLink());
    if (intake.follows() && link != null) {
      intake.lead(new Lead(link, Lead.From.FEED, way.file(), moment(item.getUpdatedDate()), page));
    } else if (page != null) {
      intake.take(page);
    } else {
      intake.problem(new Problem(way.file(), way.at(), "it has no text; it is left out"));
    }
  }

  /// Absent where the feed has nothing of it but its address.
  private static @Nullable Original page(String id, Way way, SyndFeed feed, SyndEntry item) {
    var content = content(item);
    if (content == null) {
      return null;
    }
    var given =
        new Metadata(
            blankless(item.getLink()),
            blankless(item.getTitle()),
            blankless(feed.getTitle()),
            blankless(item.getAuthor()),
            day(item.getPublishedDate()),
            language(feed.getLanguage()));
    return new Original(
        id,
        false,
        given.url(),
        way,
        isHtml(content) ? Format.UTF8_HTML : Format.UTF8_TEXT,
        given,
        content.getValue().getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Instant moment(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  /// The whole text where the feed has it, else the summary.
  private static @Nullable SyndContent content(SyndEntry item) {
    for (var content : item.getContents()) {
      if (blankless(content.getValue()) != null) {
        return content;
      }
    }
    var summary = item.getDescription();
    return summary == null || blankless(summary.getValue()) == null ? null : summary;
  }

  private static boolean isHtml(SyndContent content) {
    var type = content.getType();
    return type != null && type.toLowerCase(Locale.ROOT).contains("html")
        || content.getValue().contains("</")
        || content.getValue().contains("<p>");
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static @Nullable String language(@Nullable String code) {
    return code == null ? null : blankless(code.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
