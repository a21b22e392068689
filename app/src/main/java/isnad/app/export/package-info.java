/// What goes out: one class a format, each made from the same [Case][isnad.app.Case].
///
/// [ChronicleJsonl] writes the records of the exchange format. Every export says the same of an
/// event; what differs is the paper.
@NullMarked
package isnad.app.export;

import org.jspecify.annotations.NullMarked;
