package isnad.read.body;

import isnad.model.Metadata;
import isnad.model.Passage.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the title and byline passages of a page say of it.
final class Bylines {
  private static final int LONGEST_NAME = 6;

  private final Labels labels;
  private final Furniture furniture;

  Bylines(Labels labels, Furniture furniture) {
    this.labels = labels;
    this.furniture = furniture;
  }

  Metadata read() {
    @Nullable String title = null;
    @Nullable String outlet = null;
    @Nullable String author = null;
    @Nullable LocalDate published = null;
    for (var i = 0; i < labels.size(); i++) {
      var line = labels.block(i).text();
      if (labels.role(i) == Role.TITLE && title == null) {
        title = line;
      } else if (labels.role(i) == Role.BYLINE) {
        outlet = outlet == null && labels.rule(i).equals("agencies") ? outlet(line) : outlet;
        author = author == null ? author(line, labels.rule(i)) : author;
        published = published == null ? published(line) : published;
      }
    }
    return new Metadata(null, title, outlet, author, published, null);
  }

  private @Nullable String outlet(String line) {
    var others = Agencies.others(line, furniture.agencies());
    return others.size() == 1 ? others.getFirst() : null;
  }

  private @Nullable LocalDate published(String line) {
    var date = Dateline.in(line, furniture.months());
    return date == null ? null : date.date();
  }

  private @Nullable String author(String line, String rule) {
    return switch (rule) {
      case "agencies" -> null;
      case "signature" -> line;
      case "dateline" -> glued(line);
      default -> name(line, furniture.cues(rule));
    };
  }

  /// A name that two parts of a page left glued to the date after it.
  private @Nullable String glued(String line) {
    var date = Dateline.in(line, furniture.months());
    if (date == null || date.from() == 0 || !Character.isLetter(line.charAt(date.from() - 1))) {
      return null;
    }
    return name(line.substring(0, date.from()), List.of());
  }

  /// The line without the cue it starts with and without a date.
  private @Nullable String name(String line, List<String> cues) {
    var date = Dateline.in(line, furniture.months());
    var text = date == null || date.from() == 0 ? line : line.substring(0, date.from());
    var words = List.of(text.strip().split("\\s+"));
    for (var cue : cues) {
      var plain = Wording.plain(cue);
      var skipped = plain.isEmpty() ? 1 : Wording.count(plain);
      var start = String.join(" ", words.subList(0, Math.min(skipped, words.size())));
      if (plain.isEmpty() ? start.startsWith(cue) : Wording.plain(start).equals(plain)) {
        words = words.subList(Math.min(skipped, words.size()), words.size());
        break;
      }
    }
    var name = trimmed(String.join(" ", words));
    return name.isEmpty() || words.size() > LONGEST_NAME ? null : name;
  }

  private static String trimmed(String name) {
    var from = 0;
    var to = name.length();
    while (from < to && !Character.isLetterOrDigit(name.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(name.charAt(to - 1))
        && name.charAt(to - 1) != '.') {
      to--;
    }
    return name.substring(from, to);
  }
}
