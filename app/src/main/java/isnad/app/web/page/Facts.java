package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a case amounts to, as figures that lead to what they count.
public record Facts(Visit visit) {
  /// A figure and what it counts.
  public record Figure(Markup said, String href) {}

  List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    var words = visit.words();
    var counted = Counts.of(visit);
    span(visit, counted)
        .ifPresent(said -> figures.add(new Figure(said, visit.address().to("events").toString())));
    var outlets = visit.snapshot().shares().size();
    figures.add(
        new Figure(
            new Markup(words.count("sources.count", outlets)),
            visit.address().to("sources").toString()));
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
  private static Optional<Markup> span(Visit visit, Counts counted) {
    var dates = visit.speech().dates();
    return counted
        .span()
        .map(span -> visit.say("date.between", dates.say(span.first()), dates.say(span.last())));
  }
}
