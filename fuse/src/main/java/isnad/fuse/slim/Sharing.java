package isnad.fuse.slim;

import isnad.model.Event.Tie;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives for a value the equal one that came first, and lets the others go.
public final class Sharing {
  private final Map<Object, Object> first = new HashMap<>();

  @SuppressWarnings("unchecked")
  public <T> T one(T value) {
    var before = first.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }

  public <T> List<T> each(List<T> values) {
    return List.copyOf(values.stream().map(this::one).toList());
  }

  /// The same report of values that others have too.
  ///
  /// @param document the id that the other reports of its document have
  public Report report(Report report, String document) {
    var evidence = report.evidence();
    return new Report(
        report.id(),
        document,
        happening(report.happening()),
        report.chain(),
        new Evidence(one(evidence.quote()), one(evidence.trigger()), one(evidence.rule())));
  }

  private Happening happening(Happening told) {
    return new Happening(
        one(told.kind()),
        each(told.actors()),
        each(told.recipients()),
        one(told.when()),
        one(told.where()),
        told.quantities(),
        told.polarity(),
        told.status());
  }

  public <T> List<T> list(List<T> values) {
    return one(each(values));
  }

  public Tie tie(Tie tie) {
    return new Tie(tie.report(), tie.to(), list(tie.reasons()), list(tie.against()));
  }
}
