/// Guesses names that no pack knows, from weights learned on annotated news.
///
/// A sentence's tokens go in, each with what lists and packs already say of it ([Hint]);
/// [NameTagger] gives the stretches that look like the name of a person, a place or an
/// organisation. The weights are a table of the packs (`ner/weights.tsv`, see
/// `docs/model-card-ner.md`); without them nothing is guessed. [Features] is what the model sees of
/// a word, the same in training and in reading.
@NullMarked
package isnad.read.tag;

import org.jspecify.annotations.NullMarked;
