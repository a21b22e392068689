/// Reads what is said to have happened: types, actors, recipients, time, place, numbers, reality.
///
/// [Line][isnad.read.clause.Line]s go in, [Occurrence]s come out, with the triggers that were
/// turned down and why; [EventReader] is the way in. Which words mean what stands in
/// `packs/*/events` ([EventRules]); who plays which part is read from the clause ([RoleFinder]),
/// what is only planned, asked for or supposed from its verbs ([StatusFinder]), when and where from
/// its neighbours ([Circumstances]), whom a number counts from the words round it ([Casualties]),
/// whether the sentence reports it or only refers to it from learned weights ([ReportJudge]).
@NullMarked
package isnad.read.event;

import org.jspecify.annotations.NullMarked;
