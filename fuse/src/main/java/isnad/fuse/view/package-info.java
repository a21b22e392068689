/// Readings of an event's claims by a named rule. A chronicle goes in, for each thing counted what
/// every [Rule][isnad.fuse.view.Rule] makes of its claims comes out;
/// [FigureViews][isnad.fuse.view.FigureViews] is the way in. [Voices][isnad.fuse.view.Voices] knows
/// who tells each report and when, [Belief][isnad.fuse.view.Belief] whose word counts. No view
/// changes a claim, none rules who is right, and each says by which rule and on which reports it
/// stands.
@NullMarked
package isnad.fuse.view;

import org.jspecify.annotations.NullMarked;
