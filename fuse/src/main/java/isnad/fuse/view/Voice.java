package isnad.fuse.view;

import isnad.model.Report;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A report with who says it.
///
/// @param origin where its telling starts
/// @param named false for unnamed lineage, which counts as no origin
/// @param told when it was said or, where nothing tells that, published
public record Voice(
    Report report, String outlet, String origin, boolean named, @Nullable LocalDate told) {}
