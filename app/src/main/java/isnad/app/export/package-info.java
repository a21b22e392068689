/// What goes out: one class a format, each made from the same [Case][isnad.app.Case].
///
/// [Accounts] finds the sentence behind a report, a [Digest] has what is counted over all pages.
/// [ChronicleJsonl] writes the records of the exchange format. Every export says the same of an
/// event; what differs is the paper.
@NullMarked
package isnad.app.export;

import org.jspecify.annotations.NullMarked;
