package isnad.app.edit;

import isnad.fuse.relation.Lore;
import isnad.model.ActorId;
import isnad.model.Bounds;
import isnad.model.Correction.Value;
import isnad.model.Edtf;
import isnad.model.EventType;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.Quantity.What;
import isnad.model.When;
import isnad.model.Where;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads values as people type them: actors and places by id or name, dates in EDTF, amounts as
/// [Bounds] has them; nothing at all says that there is no such value.
///
/// @param called whom and where a word means
/// @param lore knows the modes of each type
record Typed(Called called, Lore lore) {
  private static final Pattern NEAR = Pattern.compile("near +(.+)");
  private static final Pattern FAR = Pattern.compile("([0-9]{1,4}(?:[.][0-9])?) ?km +(.+)");

  /// Comma, Arabic comma, semicolon.
  private static final Pattern BETWEEN = Pattern.compile("[,;\u060C]");

  /// What can be typed in the place of a value; a figure is what is counted, and behind a colon of
  /// whom.
  static final List<String> FIELDS =
      Stream.concat(
              Stream.of(
                  "actor",
                  "recipient",
                  "teller",
                  "date",
                  "place",
                  "type",
                  "mode",
                  "polarity",
                  "status"),
              Arrays.stream(What.values()).map(What::word))
          .toList();

  Value value(String field, String typed) throws WrongEditException {
    var text = typed.strip();
    return switch (field) {
      case "actor" -> new Value.Actors(actors(text));
      case "recipient" -> new Value.Recipients(actors(text));
      case "teller" -> new Value.Tellers(actors(text));
      case "date" -> new Value.Date(date(text));
      case "place" -> new Value.At(where(text));
      case "type" -> new Value.Type(word("type", EventType.class, text));
      case "mode" -> new Value.Mode(mode(text));
      case "polarity" -> new Value.Said(word("polarity", Polarity.class, text));
      case "status" -> new Value.Standing(word("status", Status.class, text));
      default -> figure(field, text);
    };
  }

  private List<ActorId> actors(String text) throws WrongEditException {
    var ids = new ArrayList<ActorId>();
    for (var word : BETWEEN.split(text)) {
      if (!word.isBlank()) {
        ids.add(called.actor(word.strip()));
      }
    }
    return ids;
  }

  private static When date(String text) throws WrongEditException {
    try {
      return text.isEmpty() ? When.NOT_TOLD : Edtf.parse(text);
    } catch (IllegalArgumentException e) {
      throw new WrongEditException("date", text);
    }
  }

  private Where where(String text) throws WrongEditException {
    var near = NEAR.matcher(text);
    var far = FAR.matcher(text);
    if (near.matches()) {
      return new Where.Near(called.place(near.group(1)), null);
    }
    if (far.matches()) {
      return new Where.Near(called.place(far.group(2)), new BigDecimal(far.group(1)));
    }
    return text.isEmpty() ? Where.NOT_TOLD : new Where.At(called.place(text));
  }

  private @Nullable String mode(String text) throws WrongEditException {
    if (!text.isEmpty() && !lore.modes().contains(text)) {
      throw new WrongEditException("mode", text, String.join(", ", lore.modes()));
    }
    return text.isEmpty() ? null : text;
  }

  private Value figure(String field, String text) throws WrongEditException {
    var colon = field.indexOf(':');
    var word = colon < 0 ? field : field.substring(0, colon);
    if (Arrays.stream(What.values()).noneMatch(what -> what.word().equals(word))) {
      throw new WrongEditException("field", field, String.join(", ", FIELDS));
    }
    var of = colon < 0 ? "" : field.substring(colon + 1).strip();
    try {
      return new Value.Figure(
          What.valueOf(word.toUpperCase(Locale.ROOT)),
          of.isEmpty() ? null : called.actor(of),
          text.isEmpty() ? null : Bounds.parse(text));
    } catch (IllegalArgumentException e) {
      throw new WrongEditException("amount", text);
    }
  }

  private static <E extends Enum<E>> E word(String what, Class<E> type, String text)
      throws WrongEditException {
    for (var value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text)) {
        return value;
      }
    }
    var all = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    throw new WrongEditException(what, text, String.join(", ", all));
  }
}
