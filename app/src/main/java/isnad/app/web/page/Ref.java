package isnad.app.web.page;

/// A number behind a value, which leads to the account that tells it.
///
/// @param title who tells it; plain text
public record Ref(String label, String href, String title) {}
