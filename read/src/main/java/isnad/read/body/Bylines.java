package isnad.read.body;

import isnad.model.Metadata;
import isnad.model.Passage.Role;
import java.time.LocalDate;
import java.util.ArrayList;
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
        outlet = outlet == null ? outlet(i) : outlet;
        author = author == null ? author(line, labels.rule(i)) : author;
        published = published == null ? published(line) : published;
      }
    }
    return new Metadata(null, title, outlet, author, published, null);
  }

  /// The line up to its date.
  static String beforeDate(String line, Furniture furniture) {
    var date = Dateline.in(line, furniture.months());
    return date == null ? line : line.substring(0, date.from());
  }

  /// The name behind an agency's or beside the name of the staff; before an agency's only where the
  /// page has it at its head too, for there a town may stand.
  private @Nullable String outlet(int line) {
    var names = new ArrayList<>(furniture.agencies());
    names.addAll(furniture.staff());
    var text = beforeDate(labels.block(line).text(), furniture);
    var others = Agencies.others(text, names);
    if (others.size() != 1 || !Agencies.isLine(text, names)) {
      return null;
    }
    var name = others.getFirst();
    var first = text.strip().startsWith(name);
    var sure = !first || Agencies.among(text, furniture.staff()) != null || isOver(line, name);
    return sure ? name : null;
  }

  private boolean isOver(int line, String name) {
    var plain = " " + Wording.plain(name) + " ";
    for (var i = 0; i < line; i++) {
      var block = labels.block(i);
      if (labels.role(i) != Role.TITLE && (" " + block.plain() + " ").contains(plain)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable LocalDate published(String line) {
    var date = Dateline.in(line, furniture.months());
    return date == null ? null : date.date();
  }

  private @Nullable String author(String line, String rule) {
    var text = beforeDate(line, furniture);
    var staff = Agencies.among(text, furniture.staff());
    if (staff != null) {
      return staff;
    }
    return switch (rule) {
      case "agencies" -> null;
      case "signature" -> line;
      case "dateline" -> isGlued(line, text) ? name(text, List.of()) : signed(text);
      case "author", "author-verb" -> name(text, furniture.cues(rule));
      default -> null;
    };
  }

  /// Whether two parts of a page left a name glued to the date after it.
  private static boolean isGlued(String line, String text) {
    return !text.isEmpty()
        && text.length() < line.length()
        && Character.isLetter(text.charAt(text.length() - 1));
  }

  /// The name after a cue that names an author.
  private @Nullable String signed(String text) {
    var author =
        furniture.ruleFor(Furniture.line(text)).filter(rule -> rule.name().startsWith("author"));
    return author.isPresent() ? name(text, author.get().cues()) : null;
  }

  /// The line without the cue it starts with, up to the first divider.
  private @Nullable String name(String text, List<String> cues) {
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
    var name = trimmed(Agencies.first(String.join(" ", words)));
    return name.isEmpty() || Wording.count(Wording.plain(name)) > LONGEST_NAME ? null : name;
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
