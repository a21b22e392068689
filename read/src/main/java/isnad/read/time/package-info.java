/// Finds expressions of time in sentences and resolves them.
///
/// Sentences and the page's date go in, [Mention.OfTime][isnad.model.Mention.OfTime] come out;
/// [TimeReader] is the way in. Recognising ([TimeFinder]) looks only at the words, resolving
/// ([TimeResolver]) only at the found expression, the page's date, the date told before, and
/// whether the words before it look ahead ([Tense]). Never guesses: no anchor, no date. Names of
/// months of all Arab traditions come from `packs/ar/months.yaml`; [TimeCheck] runs the packs'
/// examples.
@NullMarked
package isnad.read.time;

import org.jspecify.annotations.NullMarked;
