package isnad.app.export;

import isnad.model.Source;
import isnad.model.Span;
import isnad.read.text.Readable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A stretch of a source as a reader sees it, cut where spans of the source begin and end.
///
/// @param text tags gone, entities resolved, white space and control characters as in the source
public record Shown(Readable readable, String text) {
  /// A part of the text that lies inside the same of the given spans throughout.
  ///
  /// @param inside the spans, by their place in the given list
  public record Piece(String text, List<Integer> inside, Span span) {}

  public static Shown of(Source source, Span span) {
    var readable = Readable.of(source, span);
    return new Shown(readable, readable.text());
  }

  /// The whole text in pieces; spans that lie outside of it cut nothing.
  public List<Piece> pieces(List<Span> spans) {
    var cuts = new TreeSet<>(List.of(0, text.length()));
    for (var span : spans) {
      cuts.add(at(span.start()));
      cuts.add(at(span.end()));
    }
    var pieces = new ArrayList<Piece>();
    var from = 0;
    for (var to : cuts.tailSet(1)) {
      pieces.add(piece(from, to, spans));
      from = to;
    }
    return pieces;
  }

  private Piece piece(int from, int to, List<Span> spans) {
    var inside = new ArrayList<Integer>();
    for (var i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      if (at(span.start()) <= from && to <= at(span.end())) {
        inside.add(i);
      }
    }
    return new Piece(text.substring(from, to), inside, new Span(from, to));
  }

  /// The first place in the text that stands at or behind the source's offset.
  private int at(int offset) {
    var low = 0;
    var high = text.length();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (readable.toSource(middle, middle + 1).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
