/// The commands, one class each: what a user may say, and what then happens.
///
/// [IsnadCommand] is the first word, [ReadCommand], [DemoCommand] and [PacksCommand] follow it. A
/// command gets a [Console][isnad.app.Console] and returns its exit code; it opens nothing that it
/// does not need.
@NullMarked
package isnad.app.cli;

import org.jspecify.annotations.NullMarked;
