/// Cuts an article's kept passages into sentences of tokens.
///
/// An [Article][isnad.model.Article] goes in, [Sentence][isnad.model.Sentence]s come out, in
/// reading order, not overlapping; [SentenceReader] is the way in.
@NullMarked
package isnad.read.sentence;

import org.jspecify.annotations.NullMarked;
