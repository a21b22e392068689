package isnad.app.export;

/// The way back from a quote in its article to the chronicle.
///
/// @param number by which the page shows the event
record Back(int number, String anchor) {}
