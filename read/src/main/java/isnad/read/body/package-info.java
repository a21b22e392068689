/// Finds out which passages of a page are its article, and what the page says of itself.
///
/// A [Source][isnad.model.Source] goes in, an [Article][isnad.model.Article] comes out, every
/// passage kept and labelled with the rule that did it; [BodyReader] is the way in. [TextBlocks]
/// and [HtmlBlocks] cut the page into paragraphs, [Labels] gives each its role. The words by which
/// furniture is known are in `packs/ar/furniture.yaml`.
@NullMarked
package isnad.read.body;

import org.jspecify.annotations.NullMarked;
