/// The edges of the program: its commands, its files, its pages.
///
/// [Main] is the way in from a shell, [App] wires everything by hand, [Console] is what a command
/// talks to, [CaseReader] turns sources into a [Case]. Commands live in [isnad.app.cli], what comes
/// in is [isnad.app.input]'s business, [isnad.app.fetch] gets it where it lies elsewhere, each
/// format that goes out is a class of [isnad.app.export].
@NullMarked
package isnad.app;

import org.jspecify.annotations.NullMarked;
