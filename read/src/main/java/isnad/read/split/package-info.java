/// Splits a word into its parts as they are written: conjunctions and prepositions before it,
/// pronouns behind it. The article stays with its word.
///
/// [Split] proposes every way of cutting, [WordKnowledge] says what packs and counts know of what
/// each leaves, [SplitFeatures] puts that into features, learned weights choose ([Splitter]). A
/// name of the packs is never cut. The weights and counts are tables of the packs
/// (`clitics/cuts.tsv`, `clitics/counts.tsv`; see `docs/model-card-clitics.md`); without them words
/// stay whole.
@NullMarked
package isnad.read.split;

import org.jspecify.annotations.NullMarked;
