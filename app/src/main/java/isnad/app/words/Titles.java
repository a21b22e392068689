package isnad.app.words;

import isnad.model.ActorId;
import isnad.model.Happening;
import isnad.model.Where;
import java.util.List;

/// Composes the headline of an event from its type, its sides and its place.
public record Titles(Words words, Names names) {
  private static final int MOST_NAMES = 2;

  public String say(Happening happening) {
    return sides(happening) + place(happening.where());
  }

  private String sides(Happening happening) {
    var actors = happening.actors();
    var recipients = happening.recipients();
    if (actors.size() > 1 && actors.equals(recipients)) {
      var between = words.has(key(happening, "between"));
      return words.say(key(happening, between ? "between" : "by"), few(actors));
    }
    var form = form(!actors.isEmpty(), !recipients.isEmpty());
    return recipients.isEmpty()
        ? words.say(key(happening, form), few(actors))
        : actors.isEmpty()
            ? words.say(key(happening, form), few(recipients))
            : words.say(key(happening, form), few(actors), few(recipients));
  }

  private static String form(boolean actor, boolean recipient) {
    if (actor) {
      return recipient ? "full" : "by";
    }
    return recipient ? "on" : "none";
  }

  private String place(Where where) {
    return switch (where) {
      case Where.At at -> words.say("in.at", names.place(at.place()));
      case Where.Near near -> words.say("in.near", names.place(near.place()));
      case Where.Unknown unknown -> "";
    };
  }

  /// The words for the mode where it has its own, else for the type.
  private String key(Happening happening, String form) {
    var kind = happening.kind();
    var ofMode = "title." + kind.type() + "." + kind.mode() + "." + form;
    return words.has(ofMode) ? ofMode : "title." + kind.type() + "." + form;
  }

  private String few(List<ActorId> ids) {
    if (ids.size() <= MOST_NAMES) {
      return names.actors(ids);
    }
    var first = ids.subList(0, MOST_NAMES).stream().map(names::actor).toList();
    return words.say("list.more", String.join(words.say("list.comma"), first));
  }
}
