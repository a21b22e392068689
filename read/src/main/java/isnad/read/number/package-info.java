/// Reads numbers in figures and words, as a value with its place.
///
/// Tokens go in, a [Number][Numerals.Number] comes out; [Numerals] is the way in, for the stages of
/// time and of quantities alike. [NumeralWords] knows the words of `packs/ar/numerals.yaml` with
/// their conjunction, article and prepositions; [NumeralScan] knows how a number is put together:
/// hundreds, "and", units, "and", tens, times a scale, groups falling. What is counted is not its
/// business, nor whether a number is a year.
@NullMarked
package isnad.read.number;

import org.jspecify.annotations.NullMarked;
