package isnad.app.export;

import isnad.model.Event;
import isnad.model.Happening;
import java.util.Locale;

/// The four things an account can do to an event, each a shape, a colour and a word.
public enum Shape {
  TOLD("\u25CF", Ink.TOLD),
  CONTESTED("\u25C6", Ink.CONTESTED),
  DENIED("\u2715", Ink.DENIED),
  SILENT("\u25CB", Ink.SILENT);

  private final String sign;
  private final Ink ink;

  Shape(String sign, Ink ink) {
    this.sign = sign;
    this.ink = ink;
  }

  /// What a whole event is: denied as a whole, or in dispute in some part, or told.
  public static Shape of(Event event) {
    if (event.happening().polarity() == Happening.Polarity.DENIED || isDenied(event)) {
      return DENIED;
    }
    return event.contests().isEmpty() && event.denials().isEmpty() ? TOLD : CONTESTED;
  }

  private static boolean isDenied(Event event) {
    return !event.denials().isEmpty()
        && event.denials().stream().anyMatch(d -> d.part() == Event.Attribute.OCCURRENCE);
  }

  /// Whether it is one of the things that an event is: one may be contested in a part, denied and
  /// left out at once.
  public boolean fits(Event event) {
    return switch (this) {
      case TOLD, DENIED -> of(event) == this;
      case CONTESTED -> !event.contests().isEmpty() || of(event) == this;
      case SILENT -> !event.silent().isEmpty();
    };
  }

  public String sign() {
    return sign;
  }

  Ink ink() {
    return ink;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
