package isnad.app.words;

import isnad.fuse.view.Brief;
import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.Happening;
import isnad.model.Report;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Composes the headline of an event from what was done, its sides and its place.
public record Titles(Words words, Names names, Deeds deeds) {
  private static final int MOST_NAMES = 2;

  public String say(Event event) {
    return say(event.happening(), deeds.of(event));
  }

  public String say(Report report) {
    return say(report.happening(), Brief.rule(report));
  }

  private String say(Happening happening, String deed) {
    return sides(new Told(happening, deed)) + place(happening);
  }

  /// A happening with the name of its deed.
  private record Told(Happening happening, String deed) {}

  private String sides(Told told) {
    var actors = told.happening().actors();
    var recipients = told.happening().recipients();
    if (actors.equals(recipients) && !actors.isEmpty()) {
      var between = actors.size() > 1 && words.has(key(told, "between"));
      return words.say(key(told, between ? "between" : "by"), few(actors));
    }
    var key = key(told, form(!actors.isEmpty(), !recipients.isEmpty()));
    return recipients.isEmpty()
        ? words.say(key, few(actors))
        : actors.isEmpty()
            ? words.say(key, few(recipients))
            : words.say(key, few(actors), few(recipients));
  }

  private static String form(boolean actor, boolean recipient) {
    if (actor) {
      return recipient ? "full" : "by";
    }
    return recipient ? "on" : "none";
  }

  /// The place, but for a state that is named as a side already.
  private String place(Happening happening) {
    var where = happening.where();
    var id = where.place();
    var sides = Stream.concat(happening.actors().stream(), happening.recipients().stream());
    if (id != null && sides.map(names::actor).anyMatch(names.place(id)::equals)) {
      return "";
    }
    return switch (where) {
      case Where.At at -> words.say("in.at", names.place(at.place()));
      case Where.Near near -> words.say("in.near", names.place(near.place()));
      case Where.Unknown unknown -> "";
    };
  }

  /// The words for the deed where it has its own, else for the mode, else for the type.
  private String key(Told told, String form) {
    var ofDeed = "title.deed." + told.deed() + "." + form;
    if (words.has(ofDeed)) {
      return ofDeed;
    }
    var kind = told.happening().kind();
    var ofMode = "title." + kind.type() + "." + kind.mode() + "." + form;
    return words.has(ofMode) ? ofMode : "title." + kind.type() + "." + form;
  }

  private String few(List<ActorId> ids) {
    var first = ids.stream().limit(MOST_NAMES).map(this::governed).toList();
    if (ids.size() <= MOST_NAMES) {
      return words.list(first);
    }
    return words.say("title.more", String.join(words.say("title.comma"), first));
  }

  /// A name as it stands after a noun or a preposition: in English with its article, in Arabic the
  /// plural of people changes its end there.
  private String governed(ActorId id) {
    if (words.say("title.plural").isEmpty()) {
      return withArticle(names.nameOf(id));
    }
    if (!names.isCrowd(id)) {
      return names.actor(id);
    }
    var all = names.nameOf(id).split(" ");
    var governed = new ArrayList<String>();
    for (var i = 0; i < all.length; i++) {
      var construct = i == 0 && all.length > 1 ? changed(all[i], "title.construct") : all[i];
      governed.add(changed(construct, "title.plural"));
    }
    return names.asWritten(String.join(" ", governed));
  }

  /// "the Malian Army": a name whose noun is a common one, without what explains it in brackets.
  private String withArticle(String name) {
    var bracket = name.indexOf(" (");
    var plain = bracket < 0 ? name : name.substring(0, bracket);
    var noun = plain.replaceFirst(" (of|for|in|to|towards|led by) .*", "");
    var last = noun.substring(noun.lastIndexOf(' ') + 1);
    return words.lists("title.the", last)
        ? words.say("title.definite", names.asWritten(plain))
        : names.asWritten(plain);
  }

  private String changed(String word, String key) {
    var ends = words.say(key).split(":");
    return word.endsWith(ends[0])
        ? word.substring(0, word.length() - ends[0].length()) + ends[1]
        : word;
  }
}
