package isnad.app.ledger;

import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Words;
import isnad.model.Report;
import isnad.model.Source;
import isnad.model.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where corrections stand: in code points in a ledger, in UTF-16 units in a text.
public final class Anchoring {
  private final Map<String, Source> sources = new HashMap<>();

  public Anchoring(Collection<Source> sources) {
    sources.forEach(source -> this.sources.put(source.sha256(), source));
  }

  /// A report's place, as a ledger keeps it.
  public static Anchor of(Report report, Source source) {
    var trigger = report.evidence().trigger();
    var text = source.text();
    var start = text.codePointCount(0, trigger.start());
    var span = new Span(start, start + text.codePointCount(trigger.start(), trigger.end()));
    var type = report.happening().kind().type();
    return new Anchor(source.sha256(), span, type, Words.of(source, trigger));
  }

  /// The corrections of a ledger, anchored in the texts that are here; others stay as they are.
  public List<Correction> inTexts(List<Correction> ledger) {
    return ledger.stream().map(correction -> correction.at(this::inText)).toList();
  }

  /// One anchor; it stays as it is where its text is not here.
  public Anchor inText(Anchor anchor) {
    var source = sources.get(anchor.sha256());
    if (source == null) {
      return anchor;
    }
    var text = source.text();
    var start = unit(text, anchor.span().start());
    var span = new Span(start, unit(text, anchor.span().end()));
    return new Anchor(anchor.sha256(), span, anchor.type(), anchor.words());
  }

  private static int unit(String text, int codePoint) {
    var points = text.codePointCount(0, text.length());
    return codePoint > points
        ? text.length() + codePoint - points
        : text.offsetByCodePoints(0, codePoint);
  }
}
