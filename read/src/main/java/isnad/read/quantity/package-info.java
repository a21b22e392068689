/// Finds numbers in sentences, with their bounds and what they count.
///
/// Sentences and the expressions of time go in,
/// [Mention.OfQuantity][isnad.model.Mention.OfQuantity] come out; [QuantityReader] is the way in.
/// [isnad.read.number.Numerals] reads the numbers themselves; whose the counted are and what befell
/// them is found by the stage of events. [QuantityCheck] runs the packs' examples.
@NullMarked
package isnad.read.quantity;

import org.jspecify.annotations.NullMarked;
