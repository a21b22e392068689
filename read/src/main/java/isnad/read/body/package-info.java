/// Finds which passages of a page are its article, and what the page says of itself.
///
/// A [Source][isnad.model.Source] (plain text of a page, or its HTML) goes in, an
/// [Article][isnad.model.Article] comes out; [BodyReader] is the way in. [TextBlocks] and
/// [MarkupBlocks] cut the page into [Block]s, [BodyFinder] picks the part of an HTML page that is
/// the article, [Labels] gives each block its role and the rule that gave it. The words of
/// furniture (navigation, bylines, teasers) come from the packs by way of [Furniture]. Nothing is
/// thrown away: what is not the article keeps a role that says what it is.
@NullMarked
package isnad.read.body;

import org.jspecify.annotations.NullMarked;
