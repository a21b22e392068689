/// What the directory tells of two actors or two places. Ids go in, their relation comes out:
/// [Kinship][isnad.fuse.world.Kinship] says whether two actors can stand for one another (the
/// government, the state and the army of one country; a fighter and the side he stands on),
/// [Geography][isnad.fuse.world.Geography] whether two places can be one. What the directory
/// doesn't know proves nothing: such places are neither one nor apart.
@NullMarked
package isnad.fuse.world;

import org.jspecify.annotations.NullMarked;
