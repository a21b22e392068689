/// Records as JSON lines, the exchange format, and the one place that knows the JSON library.
///
/// A [Chronicle][isnad.model.Chronicle] and the [Problem][isnad.model.Problem]s of its inputs go
/// in, one JSON object a line comes out: [ChronicleLines] is the way out, in the order of kinds
/// document, actor, place, mention, token, report, statement, event, problem. What is absent is
/// left out; only `min` and `max` always stand, `null` where unbounded. Offsets are code points of
/// the source ([CodePoints]). The other direction is [ArticleLine]: one line of somebody's
/// collection of articles. The same chronicle always gives the same bytes.
@NullMarked
package isnad.model.json;

import org.jspecify.annotations.NullMarked;
