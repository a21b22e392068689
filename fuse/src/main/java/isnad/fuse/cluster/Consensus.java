package isnad.fuse.cluster;

import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.fuse.world.Kinship.Kin;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Happening.Kind;
import isnad.model.Happening.Status;
import isnad.model.Place.Precision;
import isnad.model.Quantity;
import isnad.model.When;
import isnad.model.Where;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What reports of one happening tell together: of each value the version that most of them can
/// agree with, and of those the most exact.
final class Consensus {
  private final Kinship kinship;
  private final Geography geography;

  Consensus(Kinship kinship, Geography geography) {
    this.kinship = kinship;
    this.geography = geography;
  }

  Happening of(List<Happening> tellings) {
    return new Happening(
        kind(tellings),
        role(tellings, Happening::actors),
        role(tellings, Happening::recipients),
        when(tellings),
        where(tellings),
        quantities(tellings),
        tellings.getFirst().polarity(),
        status(tellings));
  }

  private static Kind kind(List<Happening> tellings) {
    var named = tellings.stream().map(Happening::kind).filter(Consensus::named).toList();
    var type = mostTold(named.stream().map(Kind::type).toList(), EventType.OTHER);
    var modes = named.stream().filter(k -> k.type() == type && k.mode() != null).toList();
    return mostTold(modes, new Kind(type, null));
  }

  private static boolean named(Kind kind) {
    return kind.type() != EventType.OTHER;
  }

  private static <T> T mostTold(List<T> values, T none) {
    var told = new LinkedHashMap<T, Integer>();
    values.forEach(value -> told.merge(value, 1, Integer::sum));
    return first(told.keySet().stream().toList(), Comparator.comparing(told::get), none);
  }

  /// The first of those that no other surpasses.
  private static <T> T first(List<T> values, Comparator<T> order, T none) {
    var best = none;
    var empty = true;
    for (var value : values) {
      if (empty || order.compare(value, best) > 0) {
        best = value;
        empty = false;
      }
    }
    return best;
  }

  private static <T> int support(T value, List<T> all, BiPredicate<T, T> agree) {
    return (int) all.stream().filter(other -> agree.test(value, other)).count();
  }

  private static When when(List<Happening> tellings) {
    var known = tellings.stream().map(Happening::when).filter(When::known).toList();
    var order =
        Comparator.<When>comparingInt(when -> support(when, known, When::agrees))
            .thenComparing(Grain::of, Comparator.reverseOrder())
            .thenComparing(Grain::days, Comparator.reverseOrder());
    return first(known, order, tellings.getFirst().when());
  }

  private Where where(List<Happening> tellings) {
    var known = tellings.stream().map(Happening::where).filter(w -> w.place() != null).toList();
    BiPredicate<Where, Where> agree = (a, b) -> !geography.between(a, b).excludes();
    var order =
        Comparator.<Where>comparingInt(where -> support(where, known, agree))
            .thenComparing(this::precision, Comparator.reverseOrder())
            .thenComparing(this::breadth, Comparator.reverseOrder())
            .thenComparingInt(where -> support(where, known, Where::equals))
            .thenComparing(where -> where instanceof Where.At);
    return first(known, order, Where.NOT_TOLD);
  }

  private Precision precision(Where where) {
    var precision = geography.precision(where);
    return precision == null ? Precision.COUNTRY : precision;
  }

  /// In how many countries it lies; a place without any is wider than all.
  private int breadth(Where where) {
    var countries = geography.countries(where).size();
    return countries == 0 ? Integer.MAX_VALUE : countries;
  }

  /// All who are named in it together with the one named most; those told instead of him are a
  /// dispute. Crowds give way to names, and a state to its own bodies.
  private List<ActorId> role(List<Happening> tellings, Function<Happening, List<ActorId>> members) {
    var lists = tellings.stream().map(members).filter(list -> !list.isEmpty()).toList();
    var all = lists.stream().flatMap(List::stream).toList();
    var specific = kinship.specific(all);
    if (specific.isEmpty()) {
      return all;
    }
    var lead = mostTold(specific, specific.getFirst());
    var together =
        lists.stream()
            .filter(list -> kinship.related(lead, list))
            .flatMap(List::stream)
            .filter(id -> !kinship.generic(id))
            .toList();
    return together.stream().filter(id -> !givesWay(id, together)).toList();
  }

  private boolean givesWay(ActorId id, List<ActorId> others) {
    return kinship.type(id) == ActorType.STATE
        && others.stream().anyMatch(other -> kinship.between(id, other) == Kin.BODY);
  }

  private static List<Quantity> quantities(List<Happening> tellings) {
    var distinct = new LinkedHashMap<List<Object>, Quantity>();
    for (var telling : tellings) {
      for (var q : telling.quantities()) {
        var key = List.<Object>of(q.what(), q.amount(), text(q.unit()), text(q.of()), q.part());
        distinct.putIfAbsent(key, q);
      }
    }
    return List.copyOf(distinct.values());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Status status(List<Happening> tellings) {
    var all = tellings.stream().map(Happening::status).toList();
    if (all.contains(Status.ACTUAL)) {
      return Status.ACTUAL;
    }
    return all.contains(Status.ONGOING) ? Status.ONGOING : all.getFirst();
  }
}
