package isnad.model;

/// One telling of one happening in one article.
///
/// @param document the source's id
public record Report(
    ReportId id, String document, Happening happening, Chain chain, Evidence evidence) {}
