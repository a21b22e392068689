/// What a chronicle's events say of two parties through time. A chronicle and a
/// [Lore][isnad.fuse.relation.Lore] (which happenings make and end which relation, how much each is
/// worth) go in; [RelationFinder][isnad.fuse.relation.RelationFinder] gives
/// [Relation][isnad.fuse.relation.Relation]s from first to last reported,
/// [TensionFinder][isnad.fuse.relation.TensionFinder] the tension of a pair as a band that decays,
/// step by step. [Parties][isnad.fuse.relation.Parties] says who stands for whom: the bodies of a
/// state are one party. Nothing here changes a claim.
@NullMarked
package isnad.fuse.relation;

import org.jspecify.annotations.NullMarked;
