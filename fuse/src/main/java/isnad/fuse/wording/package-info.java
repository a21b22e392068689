/// Compares words as they are written, knowing no language. Folded tokens go in, an answer "alike
/// or not" comes out; [Words][isnad.fuse.wording.Words] is the way in. Two words are alike when
/// they share most of their letters in one run, which sees a stem through clitics and endings and a
/// name through its spellings, without a list of either.
@NullMarked
package isnad.fuse.wording;

import org.jspecify.annotations.NullMarked;
