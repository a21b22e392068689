package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a case amounts to, as figures that lead to what they count.
public record Facts(Visit visit) {
  /// A figure and what it counts.
  public record Figure(Markup said, String href) {}

  List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    var words = visit.words();
    span()
        .ifPresent(said -> figures.add(new Figure(said, visit.address().to("events").toString())));
    var outlets = visit.snapshot().shares().size();
    figures.add(
        new Figure(
            new Markup(words.count("sources.count", outlets)),
            visit.address().to("sources").toString()));
    var counted = Counts.of(visit);
    for (var shape : Shape.values()) {
      var of = counted.of(shape);
      if (of > 0 && shape != Shape.TOLD) {
        var to = visit.address().to("events").only("shape", shape.key()).toString();
        var said = shape.sign() + " " + words.count("shape." + shape.key(), of);
        figures.add(new Figure(new Markup(said), to));
      }
    }
    return figures;
  }

  /// From when the first event happened to when the last did, as exactly as both are known.
  private Optional<Markup> span() {
    var dates = visit.speech().dates();
    Comparator<When> order = Comparator.comparing(when -> Objects.requireNonNull(when.earliest()));
    var dated =
        visit.snapshot().events(visit.filters()).stream()
            .map(event -> event.happening().when())
            .filter(when -> when.earliest() != null)
            .toList();
    return dated.stream()
        .min(order)
        .map(first ->
            visit.say(
                "date.between",
                dates.say(first),
                dates.say(dated.stream().max(order).orElse(first))));
  }
}
