package isnad.model.json;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Happening;
import isnad.model.Mention;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.Quantity;
import isnad.model.Reading;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/// The lines of the actors and places that a chronicle names anywhere; what a pack merely knows is
/// left out.
final class NamedLines {
  private final TreeSet<ActorId> actors = new TreeSet<>();
  private final TreeSet<PlaceId> places = new TreeSet<>();
  private final Chronicle chronicle;

  NamedLines(Chronicle chronicle) {
    this.chronicle = chronicle;
    chronicle.readings().forEach(this::collect);
    chronicle.events().forEach(this::collect);
  }

  private void collect(Reading reading) {
    reading.mentions().forEach(this::collect);
    for (var report : reading.reports()) {
      collect(report.happening());
      actors.addAll(report.chain().tellers());
    }
    for (var statement : reading.statements()) {
      var speech = statement.speech();
      actors.add(speech.speaker());
      actors.addAll(speech.about());
      actors.addAll(speech.via().tellers());
    }
  }

  private void collect(Mention mention) {
    switch (mention) {
      case Mention.OfActor actor -> actors.add(actor.actor());
      case Mention.OfPlace place -> places.add(place.place());
      case Mention.OfQuantity counted -> counted(counted.quantity());
      case Mention.OfTime time -> {}
    }
  }

  private void collect(Event event) {
    collect(event.happening());
    event.contests().stream().map(Event.Contest::of).filter(Objects::nonNull).forEach(actors::add);
    event.denials().stream().map(Event.Denial::by).forEach(actors::add);
  }

  private void collect(Happening happening) {
    actors.addAll(happening.actors());
    actors.addAll(happening.recipients());
    happening.quantities().forEach(this::counted);
    var place = happening.where().place();
    if (place != null) {
      places.add(place);
    }
  }

  private void counted(Quantity quantity) {
    var of = quantity.of();
    if (of != null) {
      actors.add(of);
    }
  }

  void write(Line line) throws IOException {
    for (var id : actors) {
      var actor = chronicle.directory().actor(id);
      if (actor != null) {
        line.record("actor", () -> actor(line, actor));
      }
    }
    for (var id : places) {
      var place = chronicle.directory().place(id);
      if (place != null) {
        line.record("place", () -> place(line, place));
      }
    }
  }

  private static void actor(Line line, Actor actor) throws IOException {
    line.text("id", actor.id());
    line.text("type", actor.type().word());
    line.text("country", actor.country());
    line.text("name_ar", actor.nameAr());
    line.text("name_en", actor.nameEn());
    line.texts("names", actor.names());
    line.texts("sides", actor.sides());
    line.flag("known", actor.known());
  }

  private static void place(Line line, Place place) throws IOException {
    var english = place.nameEn();
    var point = place.point();
    line.text("id", place.id());
    line.text("name", english != null ? english : place.nameAr());
    line.text("name_ar", place.nameAr());
    line.texts("names", place.names());
    line.country(place.countries());
    if (point != null) {
      line.degrees("lat", point.lat());
      line.degrees("lon", point.lon());
    }
    line.text("precision", place.precision().name().toLowerCase(Locale.ROOT));
    line.flag("known", place.known());
  }
}
