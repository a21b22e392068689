package isnad.app.cli;

import isnad.model.ActorId;
import isnad.model.Correction.Value;
import isnad.model.Directory;
import isnad.model.Edtf;
import isnad.model.EventType;
import isnad.model.PlaceId;
import java.util.Arrays;
import java.util.List;

/// Reads what `isnad correct replace` puts in the place of a value: `actor=wagner,mali_army`.
final class Values {
  private static final String FIELDS =
      "say actor=ID,ID recipient=ID date=2024-07-25 place=ID or type=ASSAULT";

  private Values() {}

  /// @throws IllegalArgumentException saying what is wrong, where nothing can be made of the text
  static Value parse(String text, Directory directory) {
    var equals = text.indexOf('=');
    var field = equals < 0 ? "" : text.substring(0, equals);
    var value = text.substring(equals + 1);
    return switch (field) {
      case "actor" -> new Value.Actors(actors(value, directory));
      case "recipient" -> new Value.Recipients(actors(value, directory));
      case "date" -> new Value.Date(Edtf.parse(value));
      case "place" -> new Value.At(place(value, directory));
      case "type" -> new Value.Type(type(value));
      default -> throw new IllegalArgumentException("'" + text + "': " + FIELDS);
    };
  }

  private static List<ActorId> actors(String value, Directory directory) {
    var ids = Arrays.stream(value.split(",")).filter(id -> !id.isBlank()).map(ActorId::new);
    return ids.map(id -> known(id, directory)).toList();
  }

  private static ActorId known(ActorId id, Directory directory) {
    if (directory.actor(id) == null) {
      throw new IllegalArgumentException("no actor has the id " + id);
    }
    return id;
  }

  private static PlaceId place(String value, Directory directory) {
    if (value.isBlank() || directory.place(new PlaceId(value)) == null) {
      throw new IllegalArgumentException("no place has the id '" + value + "'");
    }
    return new PlaceId(value);
  }

  private static EventType type(String value) {
    for (var type : EventType.values()) {
      if (type.name().equalsIgnoreCase(value)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "'" + value + "' is none of " + Arrays.toString(EventType.values()));
  }
}
