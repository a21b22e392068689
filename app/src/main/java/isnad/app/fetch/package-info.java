/// Fetching, which is off unless it is asked for: addresses go in, what their servers gave comes
/// out of the [doors][isnad.app.input.Doors].
///
/// [Fetching] works off what a user named and what feeds and sitemaps name; [Fetcher] gets one
/// address. On its way every hop passes the [Gate] (names are resolved once, nothing inside is
/// reached), `Robots` and `Pace` (what the server asks for), and `Exchange` (one request, to the
/// very machine that passed the gate, within [Limits]). What is refused says why: [Outcome].
/// [Outside] is all of the world that is met, put in from without.
@NullMarked
package isnad.app.fetch;

import org.jspecify.annotations.NullMarked;
