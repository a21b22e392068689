/// What a sentence's words are to one another: which is a verb, which phrases are its subject and
/// objects, where its clause ends.
///
/// [Sentence][isnad.model.Sentence]s and the mentions found in them go in, [Line]s come out;
/// [LineReader] is the way in. [Conjugation] makes all forms of a verb from the few that a pack
/// gives, so that verb, masdar and participle are one entry. [ArgumentFinder] and [Subjects] answer
/// for the stages of events and statements. No parser: clauses are cut at closed-class words, and a
/// name is never taken for a verb.
@NullMarked
package isnad.read.clause;

import org.jspecify.annotations.NullMarked;
