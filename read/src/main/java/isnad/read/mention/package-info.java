/// Finds who and where: actors and places by name, alias, metonym, office and title, and those that
/// no pack knows.
///
/// An [Article][isnad.model.Article] and its sentences go in, with the mentions of time and
/// quantity that are already taken; [Names] comes out. [MentionReader] is the way in. A name is
/// first only found ([KnownNames], [Offices]); what it stands for is then chosen by the words
/// around it and by the whole article ([Choice]). [Antecedents] and [Groups] answer the later
/// stages' questions: whom a pronoun or description may mean, and who is named together.
@NullMarked
package isnad.read.mention;

import org.jspecify.annotations.NullMarked;
