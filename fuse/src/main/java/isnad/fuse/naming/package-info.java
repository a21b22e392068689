/// Counts what each voice calls each actor, apart from what it tells of him. `Reading`s go in,
/// `Naming`s come out; [NamingFinder][isnad.fuse.naming.NamingFinder] is the way in. A voice is an
/// outlet, or whoever is quoted where the words stand; names that differ only in spelling marks are
/// one. Pronouns and the like aren't names.
@NullMarked
package isnad.fuse.naming;

import org.jspecify.annotations.NullMarked;
