package isnad.app.export;

import isnad.model.Event;
import isnad.model.Happening;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    var denied =
        event.happening().polarity() == Happening.Polarity.DENIED
            || event.denials().stream().anyMatch(d -> d.part() == Event.Attribute.OCCURRENCE);
    if (denied) {
      return DENIED;
    }
    return event.contests().isEmpty() && event.denials().isEmpty() ? TOLD : CONTESTED;
  }

  /// Everything that an event is: one may be contested in a part, denied and left out at once.
  public static Set<Shape> all(Event event) {
    var all = EnumSet.of(of(event));
    if (!event.contests().isEmpty()) {
      all.add(CONTESTED);
    }
    if (!event.silent().isEmpty()) {
      all.add(SILENT);
    }
    return all;
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
