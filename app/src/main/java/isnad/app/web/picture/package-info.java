/// The pictures of a chronicle as values: where on the page each sign stands and what it is. Events
/// go in; [Timeline][isnad.app.web.picture.Timeline], [Atlas][isnad.app.web.picture.Atlas] and
/// [Network][isnad.app.web.picture.Network] come out. Pure functions: what is asked for (a
/// [Window][isnad.app.web.picture.Window] of time, an [Extent][isnad.app.web.picture.Extent] of the
/// map) goes in with the events, and the same question has the same answer. Places on a drawing are
/// in per cent of its width or height, counted from where the line of writing begins; templates
/// draw them, and a page that is read from right to left mirrors them.
@NullMarked
package isnad.app.web.picture;

import org.jspecify.annotations.NullMarked;
