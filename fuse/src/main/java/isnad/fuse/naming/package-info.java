/// Counts what each voice calls each actor and his deeds, apart from what it tells of him.
/// `Reading`s go in, `Naming`s come out; [NamingFinder][isnad.fuse.naming.NamingFinder] is the way
/// in. A voice is an outlet, or whoever is quoted where the words stand; names that differ only in
/// spelling marks are one. Pronouns and the like aren't names. Words that take a side are
/// [Epithet][isnad.fuse.naming.Epithet]s: a pack says which, of whom and how, and
/// [NameDisputes][isnad.fuse.naming.NameDisputes] sets those against each other that two voices use
/// for one.
@NullMarked
package isnad.fuse.naming;

import org.jspecify.annotations.NullMarked;
