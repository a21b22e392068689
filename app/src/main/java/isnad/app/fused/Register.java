package isnad.app.fused;

import isnad.app.fused.Pieces.Deed;
import isnad.fuse.view.Brief;
import isnad.fuse.view.Outlines.Head;
import isnad.model.Event;
import isnad.model.EventId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Which pages tell which event, and what they say is done: all that lists need of a million
/// reports, in a few numbers each.
final class Register {
  private final List<Head> heads;
  private final List<Deed> deeds;
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<EventId, Told> told = new HashMap<>();

  /// What tells an event.
  ///
  /// @param numbers for each of its reports that of its page and that of its deed
  private record Told(int[] numbers, List<String> outlets) {}

  /// @param heads of pages, by their numbers
  /// @param deeds by their numbers
  Register(List<Head> heads, List<Deed> deeds) {
    this.heads = heads;
    this.deeds = deeds;
    heads.forEach(head -> outlets.put(head.document(), head.outlet()));
  }

  /// @param numbers for each report of the event that of its page and that of its deed
  void add(EventId event, List<Integer> numbers, SameValues same) {
    var telling = new LinkedHashSet<String>();
    for (var i = 0; i < numbers.size(); i += 2) {
      telling.add(heads.get(numbers.get(i)).outlet());
    }
    var packed = numbers.stream().mapToInt(Integer::intValue).toArray();
    told.put(event, new Told(packed, same.one(List.copyOf(telling))));
  }

  List<Head> heads() {
    return heads;
  }

  boolean has(String document) {
    return outlets.containsKey(document);
  }

  String outlet(String document) {
    return outlets.getOrDefault(document, document);
  }

  List<String> outlets(Event event) {
    var telling = told.get(event.id());
    return telling == null ? List.of() : telling.outlets();
  }

  List<Brief> briefs(Event event) {
    var telling = told.get(event.id());
    var numbers = telling == null ? new int[0] : telling.numbers();
    var briefs = new ArrayList<Brief>(numbers.length / 2);
    for (var i = 0; i < numbers.length / 2; i++) {
      var document = heads.get(numbers[2 * i]).document();
      var deed = deeds.get(numbers[2 * i + 1]);
      briefs.add(new Brief(event.reports().get(i), document, deed.kind(), deed.rule()));
    }
    return briefs;
  }
}
