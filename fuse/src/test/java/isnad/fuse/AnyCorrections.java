package isnad.fuse;

import isnad.model.ActorId;
import isnad.model.Amount;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Stamp;
import isnad.model.Correction.Value;
import isnad.model.Correction.Words;
import isnad.model.EventType;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.PlaceId;
import isnad.model.Quantity.What;
import isnad.model.Reading;
import isnad.model.When;
import isnad.model.Where;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Corrections of every sort, at random, of the reports of some readings; values are borrowed from
/// other reports, so that events meet and part.
final class AnyCorrections {
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<ActorId> actors = new ArrayList<>();
  private final List<PlaceId> places = new ArrayList<>();
  private final List<When> dates = new ArrayList<>();
  private final Random random;

  AnyCorrections(List<Reading> readings, Random random) {
    this.random = random;
    for (var reading : readings) {
      var source = reading.article().source();
      for (var report : reading.reports()) {
        var told = report.happening();
        var trigger = report.evidence().trigger();
        var words = Words.of(source, trigger);
        anchors.add(new Anchor(source.sha256(), trigger, told.kind().type(), words));
        actors.addAll(told.actors());
        actors.addAll(told.recipients());
        dates.add(told.when());
        var place = told.where().place();
        if (place != null) {
          places.add(place);
        }
      }
    }
  }

  Correction next() {
    var stamp = new Stamp("analyst", Instant.EPOCH, "at random");
    return switch (random.nextInt(6)) {
      case 0 -> new Correction.Reject(any(anchors), stamp);
      case 1 -> new Correction.Join(some(3), stamp);
      case 2 -> new Correction.Part(some(2), some(2), stamp);
      default -> new Correction.Replace(any(anchors), value(), stamp);
    };
  }

  private Value value() {
    return switch (random.nextInt(10)) {
      case 0 -> new Value.Actors(List.of(any(actors)));
      case 1 -> new Value.Recipients(List.of(any(actors), any(actors)));
      case 2 -> new Value.Date(any(dates));
      case 3 -> new Value.At(places.isEmpty() ? Where.NOT_TOLD : new Where.At(any(places)));
      case 4 -> new Value.Type(any(List.of(EventType.values())));
      case 5 -> new Value.Mode(random.nextBoolean() ? null : "airstrike");
      case 6 -> new Value.Figure(What.KILLED, any(actors), Amount.exactly(random.nextInt(90)));
      case 7 -> new Value.Said(any(List.of(Polarity.values())));
      case 8 -> new Value.Standing(any(List.of(Status.values())));
      default -> new Value.Tellers(List.of(any(actors)));
    };
  }

  private List<Anchor> some(int count) {
    var some = new ArrayList<Anchor>();
    for (var i = 0; i < count; i++) {
      some.add(any(anchors));
    }
    return some;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
