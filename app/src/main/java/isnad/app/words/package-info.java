/// Everything the interface says, in Arabic and in English.
///
/// [Words] holds one language's words, read from `messages_ar.properties` and
/// `messages_en.properties`; [DateWords], [FigureWords], [Names], [ChainWords] and [Titles] say a
/// value of the model with them. Nothing here looks at the default locale, so the same chronicle is
/// said in the same bytes everywhere; no word of either language stands in code.
@NullMarked
package isnad.app.words;

import org.jspecify.annotations.NullMarked;
