/// The fused chronicle of a case, kept in the case:
/// [ChronicleKeeper][isnad.app.fused.ChronicleKeeper] cuts it into pieces,
/// [KeptChronicle][isnad.app.fused.KeptChronicle] shows it without holding its pages (decision
/// 0021).
@NullMarked
package isnad.app.fused;

import org.jspecify.annotations.NullMarked;
