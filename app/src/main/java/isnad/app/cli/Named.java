package isnad.app.cli;

import isnad.app.edit.Called;
import isnad.fuse.view.Belief;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Event;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds what a word of a call names in a chronicle, by id or by name, spelled as in either
/// language.
///
/// @param headline of an event, in both languages
record Named(Chronicle chronicle, Function<Event, String> headline) {
  private static final int MOST_SHOWN = 12;

  /// What the word does not name, and what it may have meant.
  static final class UnknownException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownException(String message) {
      super(message);
    }
  }

  /// By id, by the id of one of its reports, or by words of its headline, its date or its place.
  Event event(String words) throws UnknownException {
    var found = new LinkedHashMap<String, Event>();
    for (var event : mostTold()) {
      var report = event.reports().stream().anyMatch(id -> id.value().equals(words));
      if (event.id().value().equals(words) || report) {
        return event;
      }
      if (holds(event, words)) {
        found.put(line(event), event);
      }
    }
    return only("event", words, found);
  }

  private String line(Event event) {
    return event.id() + "  " + headline.apply(event) + " \u00D7" + event.reports().size();
  }

  private List<Event> mostTold() {
    return chronicle.events().stream()
        .sorted(Comparator.comparing((Event event) -> -event.reports().size()))
        .toList();
  }

  private boolean holds(Event event, String words) {
    var text = Called.folded(headline.apply(event) + " " + event.happening().when().edtf());
    for (var word : Called.folded(words).split(" ", -1)) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// By id or by any of its names.
  ActorId actor(String name) throws UnknownException {
    var met = met();
    var near = new LinkedHashMap<String, ActorId>();
    var exact = new LinkedHashMap<String, ActorId>();
    for (var actor : chronicle.directory().actors()) {
      if (actor.id().value().equals(name)) {
        return actor.id();
      }
      var names = Called.names(actor);
      var shown = actor.id() + "  " + actor.nameAr();
      if (names.contains(Called.folded(name))) {
        exact.put(shown, actor.id());
      } else if (met.contains(actor.id())
          && names.stream().anyMatch(one -> one.contains(Called.folded(name)))) {
        near.put(shown, actor.id());
      }
    }
    return only("actor", name, exact.isEmpty() ? near : exact);
  }

  private TreeSet<ActorId> met() {
    var met = new TreeSet<ActorId>();
    for (var event : chronicle.events()) {
      met.addAll(event.happening().actors());
      met.addAll(event.happening().recipients());
    }
    for (var reading : chronicle.readings()) {
      reading.statements().forEach(statement -> met.add(statement.speech().speaker()));
    }
    return met;
  }

  /// An outlet by its name, a document by its id, an origin or an actor by id or name; everyone
  /// where the name is absent.
  Belief belief(@Nullable String name) throws UnknownException {
    if (name == null) {
      return Belief.EVERYONE;
    }
    var tellers = new TreeMap<String, String>();
    for (var reading : chronicle.readings()) {
      tellers.put(Called.folded(reading.article().outletOrId()), reading.article().outletOrId());
      tellers.put(Called.folded(reading.document()), reading.document());
    }
    for (var event : chronicle.events()) {
      event.origins().forEach(origin -> tellers.put(Called.folded(origin.id()), origin.id()));
    }
    var teller = tellers.get(Called.folded(name));
    return new Belief.Only(teller != null ? teller : actor(name).value());
  }

  private static <T> T only(String what, String word, Map<String, T> found)
      throws UnknownException {
    if (found.size() == 1) {
      return found.values().iterator().next();
    }
    if (found.isEmpty()) {
      throw new UnknownException("no " + what + " here is called '" + word + "'");
    }
    var shown = found.keySet().stream().limit(MOST_SHOWN).toList();
    var more = found.size() > shown.size() ? "\n  and others" : "";
    throw new UnknownException(
        "%s %ss may be meant by '%s'; say which:\n  %s%s"
            .formatted(found.size(), what, word, String.join("\n  ", shown), more));
  }
}
