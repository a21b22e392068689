/// What can be known of text without knowing a word: letters and their folds, readable text with
/// the way back to its source, tokens, and where a word's clitics may end.
///
/// [Readable] gives a stretch of a source as a reader sees it; [Tokenizer] cuts that into tokens;
/// [Letters] folds; [Clitics] proposes cuts that a lexicon must confirm. Every token's span quotes
/// the untouched source.
@NullMarked
package isnad.read.text;

import org.jspecify.annotations.NullMarked;
